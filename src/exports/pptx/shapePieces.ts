import { when } from '../../figures/given.ts';
import type { Shape } from '../../figures/shapes.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Canvas, Move, PlacedText } from './canvas.ts';
import type { Parts } from './making.ts';
import type { Area, Point, ShapePiece, Stroke } from './slide.ts';
import { strokesOf } from './strokes.ts';

const staying: Move = (point) => point;

/** A path of the drawing as a freeform of the slide. */
const pathPiece = (strokes: readonly Stroke[], as: ChartClass, canvas: Canvas, move: Move = staying): ShapePiece => {
  const form = strokes.map((stroke) =>
    stroke.to === 'Z' ? stroke : { ...stroke, point: canvas.at(move(stroke.point)) },
  );
  const ends = form.flatMap((stroke) => (stroke.to === 'Z' ? [] : stroke.point));
  const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { kind: 'shape', area: { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }, form, as };
};

/** What fills the room from its top left corner to the other one. */
const boxBetween = ([from, to]: readonly [Point, Point], canvas: Canvas): Area =>
  canvas.area({ ...from, width: to.x - from.x, height: to.y - from.y });

/** What a hatched shape is: its own class draws the outline alone. */
const HATCHES = { derived: 'area-derived', context: 'area-agreed' } as const;

/** A shape of the drawing as one of the slide; words are told apart before. A map or an arc has none. */
export const shapePiece = (shape: Shape, canvas: Canvas, move: Move): ShapePiece | undefined => {
  switch (shape.shape) {
    case 'path': {
      const strokes = strokesOf(shape.d) ?? [];
      return strokes.length === 0 ? undefined : pathPiece(strokes, shape.as, canvas, move);
    }
    case 'rect': {
      const { x, y, width, height, as, hatch, rotate } = shape;
      const area = boxBetween([move({ x, y }), move({ x: x + width, y: y + height })], canvas);
      const form = rotate === 45 ? 'diamond' : 'rect';
      return { kind: 'shape', area, form, as: hatch === undefined ? as : HATCHES[hatch] };
    }
    case 'circle': {
      const { r, as } = shape;
      const { x, y } = move(shape);
      const area = canvas.area({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
      return { kind: 'shape', area, form: 'ellipse', as };
    }
    case 'text':
    case 'use':
    case 'pane':
    case 'mark':
      return undefined;
  }
};

/** Rectangles between two values of each axis, under the chart: no line of a chart is hatched. */
export const areaPieces = ({ place, areas }: Parts, canvas: Canvas, move: Move): ShapePiece[] =>
  areas.map(({ x, y, as }) => {
    const corners = [move(place({ x: x[0], y: y[1] })), move(place({ x: x[1], y: y[0] }))] as const;
    return { kind: 'shape', area: boxBetween(corners, canvas), form: 'rect', as };
  });

/** A straight line between two points. */
const lineBetween = (from: Point, to: Point, as: ChartClass, canvas: Canvas, move?: Move): ShapePiece =>
  pathPiece(
    [
      { to: 'M', point: from },
      { to: 'L', point: to },
    ],
    as,
    canvas,
    move,
  );

/** Stretches over the chart that are no values of it: cuts, and ways from part to part. */
export const intervalPieces = ({ place, intervals }: Parts, canvas: Canvas, move?: Move): ShapePiece[] =>
  intervals.map(({ from, to, as }) => lineBetween(place(from), place(to), as, canvas, move));

/** px from a panel's foot to its ticks' baseline. */
const TICK = 26;

/** An axis alone, for what stands above it: its line and the words of its ticks. */
export const axisPieces = ({ frame, x, place, tickSize }: Parts, canvas: Canvas) => {
  const foot = frame.y + frame.height;
  const line = lineBetween({ x: frame.x, y: foot }, { x: frame.x + frame.width, y: foot }, 'axis-ink', canvas);
  return {
    shapes: when(x.hasLine === true, line),
    texts: x.ticks.map(({ at, text, isStrong, dx = 0 }): PlacedText => ({
      text,
      x: place({ x: at, y: 0 }).x + dx,
      y: foot + TICK,
      size: tickSize,
      anchor: 'middle',
      as: [isStrong === true ? 'x-bold' : 'x-quiet'],
    })),
  };
};
