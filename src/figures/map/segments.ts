import type { Box } from '../freePlace.ts';
import type { Point } from './projection.ts';

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

export type Segment = readonly [from: Point, to: Point];

export const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;

/** Whether a straight line touches a box. */
export const touches = (segment: Segment, { left, top, right, bottom }: Box): boolean => {
  const [[ax, ay], [bx, by]] = segment;
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right || Math.max(ay, by) < top || Math.min(ay, by) > bottom)
    return false;
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const sides = corners.map((corner) => side(segment[0], segment[1], corner) > 0);
  return sides.includes(true) && sides.includes(false);
};

/** The stretches of a line. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, at): Segment => [points[at] ?? point, point]);
