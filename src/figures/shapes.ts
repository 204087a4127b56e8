import type { ChartClass } from '../theme/chartStyles.ts';
import type { Datum } from './datum.ts';

/** A shape in px. Classes are roles of theme/chartStyles.ts. */
export type Shape<D = Datum> =
  | {
      shape: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor?: 'start' | 'middle' | 'end';
      as?: readonly ChartClass[];
    }
  | { shape: 'path'; d: string; as: ChartClass }
  | { shape: 'rect'; x: number; y: number; width: number; height: number; as: ChartClass }
  | { shape: 'circle'; x: number; y: number; r: number; as: ChartClass }
  /** Art that stands once in a document: the land of a map. `href` is its id. */
  | { shape: 'use'; href: string }
  /** A window on shapes of another measure, cut at its edges: a part of a map. */
  | { shape: 'pane'; x: number; y: number; width: number; height: number; viewBox: string; shapes: readonly Shape<D>[] }
  /** What draws a fact: it lights with its number in the text, and opens the fact's card. `at` is its place along the axis in which a reader points. */
  | { shape: 'mark'; datum: D; shapes: readonly Shape<D>[]; ring?: Ring | undefined };

/** The outline of what is pointed at. */
export type Ring =
  | { ring: 'box'; x: number; y: number; width: number; height: number }
  | { ring: 'dot'; x: number; y: number; r: number };

type TextOptions = {
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  as?: readonly ChartClass[];
  /** Distance of lines, in type sizes. */
  leading?: number;
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** One or more lines of words, in a list or parted by `|`, the first on the baseline `y`. */
export const textAt = (x: number, y: number, words: string | readonly string[], options: TextOptions): Shape[] => {
  const { size, anchor = 'start', as = [], leading = 1.28 } = options;
  return (typeof words === 'string' ? words.split('|') : words).map((line, at) => ({
    shape: 'text' as const,
    x: round(x),
    y: round(y + at * size * leading),
    text: line.trim(),
    size: round(size),
    ...(anchor === 'start' ? {} : { anchor }),
    as,
  }));
};

/** A straight line. */
export const lineFrom = (x1: number, y1: number, x2: number, y2: number, as: ChartClass): Shape => ({
  shape: 'path',
  d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  as,
});

export const rectAt = (x: number, y: number, width: number, height: number, as: ChartClass): Shape => ({
  shape: 'rect',
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(Math.max(0, height)),
  as,
});

export const circleAt = (x: number, y: number, r: number, as: ChartClass): Shape => ({
  shape: 'circle',
  x: round(x),
  y: round(y),
  r: round(r),
  as,
});

export const pathOf = (d: string, as: ChartClass): Shape => ({
  shape: 'path',
  d: d.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(round(Number(number)))),
  as,
});

/** Shapes as the mark of what they draw; those of nothing stay as they are. */
export const markOf = (datum: Datum | undefined, shapes: readonly Shape[], ring?: Ring): readonly Shape[] =>
  datum === undefined ? shapes : [{ shape: 'mark', datum, shapes, ring }];

/** All shapes, those inside of marks as well. */
export const shapesIn = <D>(shapes: readonly Shape<D>[]): Shape<D>[] =>
  shapes.flatMap((shape): Shape<D>[] => ('shapes' in shape ? [shape, ...shapesIn(shape.shapes)] : [shape]));
