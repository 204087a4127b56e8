import type { Frame, Plot } from '../../figures/plot.ts';
import type { Shape } from '../../figures/shapes.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { officeSize, widthOf } from './paint.ts';
import type { Area, Point } from './area.ts';
import { body, type ShapePiece, type Stroke, type TextPiece } from './slide.ts';
import { strokesOf } from './strokes.ts';

/** Moves a point of the drawing, in px: what stands over a native chart follows the chart's own scale. */
export type Move = (point: Point) => Point;

/** Inches of a slide for px of a plot. */
export type Canvas = {
  at: (point: Point) => Point;
  area: (frame: Frame) => Area;
  /** px of the plot for a point of the slide. */
  back: (point: Point) => Point;
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
    back: ({ x, y }) => ({ x: (x - body.x) / scale, y: (y - body.y) / scale }),
    inches,
    area: ({ x, y, width: w, height: h }) => ({ ...at({ x, y }), w: inches(w), h: inches(h) }),
    points: (px, as = []) => inches(px) * 72 * officeSize(as),
  };
};

/** A line of words of the drawing, in px. */
export type PlacedText = {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  as: readonly ChartClass[];
};

/** Whether a line goes on in the next: one under the other, in one hand. */
const goesOn = (one: PlacedText, other: PlacedText, lines: number): boolean => {
  const step = (other.y - one.y) / lines;
  return (
    Math.abs(one.x - other.x) < 0.2 &&
    one.anchor === other.anchor &&
    Math.abs(one.size - other.size) < 0.2 &&
    one.as.join(' ') === other.as.join(' ') &&
    step > 0.9 * one.size &&
    step < 1.6 * one.size
  );
};

/** Words as text that can be edited: lines under each other in one box. */
export const textPieces = (texts: readonly PlacedText[], canvas: Canvas): TextPiece[] => {
  const blocks: PlacedText[][] = [];
  for (const text of texts) {
    const block = blocks.at(-1);
    if (block?.[0] !== undefined && goesOn(block[0], text, block.length)) block.push(text);
    else blocks.push([text]);
  }
  return blocks.flatMap((lines): TextPiece[] => {
    const [first, second] = lines;
    if (first === undefined) return [];
    const { size, anchor, as } = first;
    return [
      {
        kind: 'text',
        lines: lines.map(({ text }) => text),
        ...canvas.at(first),
        width: canvas.inches(Math.max(...lines.map(({ text }) => widthOf(text, size, as))) * 1.02 + 2),
        size: canvas.points(size, as),
        leading: second === undefined ? 1.2 : (second.y - first.y) / size / officeSize(as),
        anchor,
        as,
      },
    ];
  });
};

const boundsOf = (points: readonly Point[]): Area => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
};

/** A path of the drawing as a freeform of the slide. */
export const strokePiece = (
  strokes: readonly Stroke[],
  as: ChartClass,
  canvas: Canvas,
  move: Move = (point) => point,
): ShapePiece => {
  const form = strokes.map((stroke): Stroke =>
    stroke.to === 'Z' ? stroke : { ...stroke, points: stroke.points.map((point) => canvas.at(move(point))) },
  );
  return {
    kind: 'shape',
    area: boundsOf(form.flatMap((stroke) => (stroke.to === 'Z' ? [] : stroke.points))),
    form,
    as,
  };
};

/** What a hatched shape is: its own class draws the outline alone. */
const HATCHES = { derived: 'area-derived', context: 'area-agreed' } as const;

/** A shape of the drawing as one of the slide; words are told apart before. A map or an arc has none. */
export const shapePiece = (shape: Shape, canvas: Canvas, move: Move): ShapePiece | undefined => {
  switch (shape.shape) {
    case 'path': {
      const strokes = strokesOf(shape.d);
      return strokes === undefined || strokes.length === 0 ? undefined : strokePiece(strokes, shape.as, canvas, move);
    }
    case 'rect': {
      const { x, y, width, height, as, hatch, rotate } = shape;
      const [from, to] = [move({ x, y }), move({ x: x + width, y: y + height })];
      const area = canvas.area({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
      return {
        kind: 'shape',
        area,
        form: rotate === 45 ? 'diamond' : 'rect',
        as: hatch === undefined ? as : HATCHES[hatch],
      };
    }
    case 'circle': {
      const { x, y } = move(shape);
      const { r } = shape;
      return {
        kind: 'shape',
        area: canvas.area({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }),
        form: 'ellipse',
        as: shape.as,
      };
    }
    case 'text':
    case 'use':
    case 'pane':
    case 'mark':
      return undefined;
  }
};
