import type { MarkShape } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import { inkOf } from '../look.ts';
import { circleAt, pathOf, rectAt, type Shape } from '../shapes.ts';
import type { Point } from './projection.ts';

/** Half the width of a mark in px of a wide drawing. All marks of a shape have one size: they stand for no quantity. */
const RADII: Readonly<Record<MarkShape, number>> = { disc: 7, ring: 5.8, square: 5, diamond: 7, leader: 0 };

export const radiusOf = (shape: MarkShape, scale: number): number => RADII[shape] * scale;

/** A mark of a map. A place that only a leader leads to has none. */
export const pinAt = (shape: MarkShape, [x, y]: Point, r: number, datum?: Datum): Shape[] => {
  const whose = datum !== undefined && inkOf(datum) === 'x-context' ? 'context' : 'stated';
  switch (shape) {
    case 'disc':
      return [circleAt(x, y, r, `pin-${whose}`)];
    case 'ring':
      return [circleAt(x, y, r, `pin-open-${whose}`)];
    case 'square':
      return [rectAt(x - r, y - r, 2 * r, 2 * r, `pin-open-${whose}`)];
    case 'diamond':
      return [pathOf(`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, `pin-open-${whose}`)];
    case 'leader':
      return [];
  }
};
