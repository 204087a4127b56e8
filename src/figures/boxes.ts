/** What something takes of a drawing, in px. */
export type Box = { left: number; right: number; top: number; bottom: number };
type Point = readonly [x: number, y: number];
/** A straight line. */
export type Segment = readonly [from: Point, to: Point];

/** The box round a dot. */
export const boxAround = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Whether two boxes come nearer than `gap`, or than `across` beside each other. */
export const overlaps = (one: Box, other: Box, gap = 0, across = gap): boolean =>
  one.left < other.right + across &&
  other.left < one.right + across &&
  one.top < other.bottom + gap &&
  other.top < one.bottom + gap;

export const isWithin = (box: Box, room: Box, margin = 0): boolean =>
  box.left >= room.left + margin &&
  box.right <= room.right - margin &&
  box.top >= room.top + margin &&
  box.bottom <= room.bottom - margin;

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

export const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;

/** Whether a straight line comes nearer to a box than `gap`. */
export const touches = ([from, to]: Segment, box: Box, gap = 0): boolean => {
  const [left, right] = [box.left - gap, box.right + gap];
  const [top, bottom] = [box.top - gap, box.bottom + gap];
  if (Math.max(from[0], to[0]) < left || Math.min(from[0], to[0]) > right) return false;
  if (Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > bottom) return false;
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const isAbove = corners.map((corner) => side(from, to, corner) > 0);
  return isAbove.includes(true) && isAbove.includes(false);
};

/** The stretches of a line. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, at): Segment => [points[at] ?? point, point]);
