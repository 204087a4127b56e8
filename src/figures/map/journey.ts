import type { Ground } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import { routeBetween } from './ground.ts';
import type { Point } from './projection.ts';
import { placeOf } from './placesLayout.ts';
import type { Window } from './window.ts';

/** A journey with its dates; a date's value is days since 1970. */
export type Journey = { from: Datum; to: Datum; way?: string; departs: Datum; arrives: Datum };

/** The way of a journey in a window, from end to end, in px. Throws where it would leave the map: a ship cannot be seen there. */
export const wayOf = ({ from, to, way }: Journey, map: Ground, window: Window): readonly Point[] => {
  const route = routeBetween(map, window, { from: placeOf(from), to: placeOf(to), way });
  const [points = []] = route;
  if (route.length !== 1) throw new Error(`the way from "${from.short}" to "${to.short}" leaves the map`);
  return points;
};

/** How much of a journey is done on a day, from 0 to 1; nothing before it begins. */
export const shareOn = ({ departs, arrives }: Journey, day: number): number | undefined => {
  if (day < departs.value) return undefined;
  return Math.min(1, (day - departs.value) / Math.max(1, arrives.value - departs.value));
};

/** The day of a share of a journey. */
export const dayAt = ({ departs, arrives }: Journey, share: number): number =>
  departs.value + share * (arrives.value - departs.value);
