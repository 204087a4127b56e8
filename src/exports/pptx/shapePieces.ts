import { when } from '../../figures/given.ts';
import { lineFrom, rectAt, textAt, type Shape } from '../../figures/shapes.ts';
import type { Canvas, Move } from './canvas.ts';
import type { Parts } from './making.ts';
import type { ShapePiece } from './slide.ts';
import { strokesOf } from './strokes.ts';

const staying: Move = (point) => point;

/** A shape of the drawing as one of the slide; words are told apart before. A map or an arc has none. */
export const shapePiece = (shape: Shape, canvas: Canvas, move = staying): ShapePiece | undefined => {
  switch (shape.shape) {
    case 'path': {
      const strokes = strokesOf(shape.d)?.map((stroke) => ({ ...stroke, point: canvas.at(move(stroke.point)) })) ?? [];
      if (strokes.length === 0) return undefined;
      const [xs, ys] = [strokes.map(({ point }) => point.x), strokes.map(({ point }) => point.y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const area = { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
      return { kind: 'shape', area, form: strokes, as: shape.as };
    }
    case 'rect': {
      const { x, y, width, height, as } = shape;
      const [from, to] = [move({ x, y }), move({ x: x + width, y: y + height })];
      const area = canvas.area({ ...from, width: to.x - from.x, height: to.y - from.y });
      return { kind: 'shape', area, form: 'rect', as };
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

/** Rectangles between two values of each axis: no line of a chart is hatched. */
export const areasIn = ({ place, areas }: Parts, move: Move): Shape[] =>
  areas.map(({ x, y, as }) => {
    const [from, to] = [move(place({ x: x[0], y: y[1] })), move(place({ x: x[1], y: y[0] }))];
    return rectAt(from.x, from.y, to.x - from.x, to.y - from.y, as);
  });

/** Stretches that are no values of a chart: cuts, and ways from part to part. */
export const intervalsIn = ({ place, intervals }: Parts, move = staying): Shape[] =>
  intervals.map(({ as, ...ends }) => {
    const [from, to] = [move(place(ends.from)), move(place(ends.to))];
    return lineFrom(from.x, from.y, to.x, to.y, as);
  });

/** px from a panel's foot to its ticks' baseline. */
const TICK = 26;

/** The line of an axis along x, and the words of its ticks. */
export const axisIn = ({ frame, x, place, tickSize }: Parts): Shape[] => {
  const foot = frame.y + frame.height;
  return [
    ...when(x.hasLine === true, lineFrom(frame.x, foot, frame.x + frame.width, foot, 'axis-ink')),
    ...x.ticks.flatMap(({ at, text, isStrong, dx = 0 }) =>
      textAt(place({ x: at, y: 0 }).x + dx, foot + TICK, [text], {
        size: tickSize,
        anchor: 'middle',
        as: [isStrong === true ? 'x-bold' : 'x-quiet'],
      }),
    ),
  ];
};
