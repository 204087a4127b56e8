import type { Panel } from '../../figures/plot.ts';
import { positionOn } from '../../figures/scale.ts';
import type { Point } from './area.ts';
import { strokePiece, type Canvas, type Move, type PlacedText } from './canvas.ts';
import { marksIn } from './making.ts';
import type { ShapePiece } from './slide.ts';

/** px from a panel's foot to its ticks' baseline. */
const TICK = 26;

/** Where a point of a panel's scales stands, in px. */
export const placeIn = ({ frame, x, y }: Panel): Move => {
  const [atX, atY] = [positionOn(x, frame, 'x'), positionOn(y, frame, 'y')];
  return (point) => ({ x: atX(point.x), y: atY(point.y) });
};

/** Rectangles between two values of each axis, as shapes: no line of a chart is hatched. */
export const areaShapes = (panel: Panel, canvas: Canvas, move: Move = (point) => point): ShapePiece[] =>
  marksIn(panel).areas.map(({ x, y, as }) => {
    const place = placeIn(panel);
    const [from, to] = [move(place({ x: x[0], y: y[1] })), move(place({ x: x[1], y: y[0] }))];
    const area = canvas.area({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
    return { kind: 'shape', area, form: 'rect', as };
  });

/** A panel that no chart draws, days on an axis, as shapes: bars, uprights, dots and the words of its ticks. */
export const panelShapes = (panel: Panel, canvas: Canvas): { shapes: ShapePiece[]; texts: PlacedText[] } => {
  const { frame, x } = panel;
  const { intervals, dots } = marksIn(panel);
  const place = placeIn(panel);
  const lineOf = (from: Point, to: Point, as: ShapePiece['as']) =>
    strokePiece(
      [
        { to: 'M', points: [from] },
        { to: 'L', points: [to] },
      ],
      as,
      canvas,
    );
  const foot = frame.y + frame.height;
  const axis = lineOf({ x: frame.x, y: foot }, { x: frame.x + frame.width, y: foot }, 'axis-ink');
  return {
    shapes: [
      ...areaShapes(panel, canvas),
      ...intervals.map(({ from, to, as }) => lineOf(place(from), place(to), as)),
      ...dots.map((dot): ShapePiece => {
        const { radius: r, shape, as } = dot;
        const at = place(dot);
        const area = canvas.area({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r });
        return { kind: 'shape', area, form: shape === 'disc' ? 'ellipse' : shape === 'square' ? 'rect' : shape, as };
      }),
      ...(x.hasLine === true ? [axis] : []),
    ],
    texts: x.ticks.map(({ at, text, anchor = 'middle', isStrong, dx = 0 }) => ({
      text,
      x: place({ x: at, y: 0 }).x + dx,
      y: foot + TICK,
      size: x.size ?? 20,
      anchor,
      as: isStrong === true ? ['x-bold'] : ['x-quiet'],
    })),
  };
};
