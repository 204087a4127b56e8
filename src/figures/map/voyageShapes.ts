import type { Datum } from '../datum.ts';
import { given } from '../given.ts';
import type { Room } from '../room.ts';
import { circleAt, markOf, pathOf, type Shape } from '../shapes.ts';
import type { Journey } from './journey.ts';
import { pinAt } from './pins.ts';
import { placeOf } from './placesLayout.ts';
import type { Point } from './projection.ts';
import { pathThrough, upTo } from './route.ts';
import type { Window } from './window.ts';

/** px of the wide drawing. */
export const PIN = 7;
const SHIP = 8.5;

/** The whole way is dotted, in every step alike. */
export const wayShape = (points: readonly Point[], by: 'sea' | 'air'): Shape =>
  pathOf(pathThrough(points), by === 'sea' ? 'route-ghost' : 'air-route');

/** What lies behind is solid, and covers the dots. */
export const trailShapes = (points: readonly Point[], share = 0): Shape[] =>
  share <= 0 ? [] : [pathOf(pathThrough(upTo(points, share)), 'trail')];

/** The end is a ring until it is reached. */
export const pins = ({ from, to }: Journey, window: Window, room: Room, share = 0): Shape[] => {
  const r = room.px(room.isNarrow ? PIN * 0.85 : PIN);
  return [from, to].flatMap((datum, end) => {
    const [x, y] = window.place(placeOf(datum));
    return markOf(datum, pinAt(end === 0 || share >= 1 ? 'disc' : 'ring', [x, y], r), { ring: 'dot', x, y, r });
  });
};

/** The traveller with a ring; before the departure a ring round the place where it will be. */
export const travellerShape = (
  datum: Datum,
  at: Point | undefined,
  { room, start = [0, 0] }: { room: Room; start?: Point | undefined },
): Shape[] => {
  const r = room.px(room.isNarrow ? SHIP * 0.75 : SHIP);
  const [x, y] = at ?? start;
  return [
    circleAt(x, y, r * 1.65, 'ship-ring'),
    ...given(at, () => markOf(datum, [circleAt(x, y, r, 'ship')], { ring: 'dot', x, y, r })),
  ];
};
