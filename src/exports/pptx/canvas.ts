import type { Frame, Plot } from '../../figures/plot.ts';
import type { Shape } from '../../figures/shapes.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { officeSize, widthOf } from './paint.ts';
import { body, type Area, type Point, type TextPiece } from './slide.ts';

/** Moves a point of the drawing, in px: what stands over a native chart follows the chart's own scale. */
export type Move = (point: Point) => Point;

/** Inches of a slide for px of a plot. */
export type Canvas = {
  at: (point: Point) => Point;
  area: (frame: Frame) => Area;
  /** px of the plot for the middle of an area. */
  middle: (area: Area) => Point;
  /** Inches of a length. */
  inches: (px: number) => number;
  /** Points of a type size in a role of letters: Office's faces run wider than ours. */
  points: (px: number, as?: readonly ChartClass[]) => number;
};

const PX_A_INCH = 96;

/** The plot at the top left of the slide's body, as large as it was drawn or as there is room for. */
export const canvasOf = ({ width, height }: Pick<Plot, 'width' | 'height'>): Canvas => {
  const scale = Math.min(1 / PX_A_INCH, body.w / width, body.h / height);
  const inches = (px: number) => px * scale;
  const at = ({ x, y }: Point) => ({ x: body.x + inches(x), y: body.y + inches(y) });
  return {
    at,
    inches,
    area: ({ x, y, width: w, height: h }) => ({ ...at({ x, y }), w: inches(w), h: inches(h) }),
    middle: ({ x, y, w, h }) => ({ x: (x + w / 2 - body.x) / scale, y: (y + h / 2 - body.y) / scale }),
    points: (px, as = []) => inches(px) * 72 * officeSize(as),
  };
};

/** A line of words of the drawing, in px. */
export type PlacedText = Required<Extract<Shape, { shape: 'text' }>>;

export const textsIn = (shapes: readonly Shape[]): PlacedText[] =>
  shapes.flatMap((shape) =>
    shape.shape === 'text' && shape.text !== '' ? { anchor: 'start' as const, as: [], ...shape } : [],
  );

/** Whether a line goes on in the next: one under the other, in one hand. */
const goesOn = (one: PlacedText, other: PlacedText, lines: number): boolean => {
  const leading = (other.y - one.y) / lines / one.size;
  return (
    [one.x - other.x, one.size - other.size].every((apart) => Math.abs(apart) < 0.2) &&
    one.anchor === other.anchor &&
    one.as.join(' ') === other.as.join(' ') &&
    leading > 0.9 &&
    leading < 1.6
  );
};

/** Words as text that can be edited: lines under each other in one box. */
export const textPieces = (texts: readonly PlacedText[], canvas: Canvas): TextPiece[] => {
  const blocks: [PlacedText, ...PlacedText[]][] = [];
  for (const text of texts) {
    const block = blocks.at(-1);
    if (block !== undefined && goesOn(block[0], text, block.length)) block.push(text);
    else blocks.push([text]);
  }
  return blocks.map((lines) => {
    const [first, second] = lines;
    const { size, anchor, as } = first;
    return {
      kind: 'text',
      lines: lines.map(({ text }) => text),
      ...canvas.at(first),
      width: canvas.inches(Math.max(...lines.map(({ text }) => widthOf(text, size, as))) * 1.02 + 2),
      size: canvas.points(size, as),
      leading: second === undefined ? 1.2 : (second.y - first.y) / size / officeSize(as),
      anchor,
      as,
    };
  });
};
