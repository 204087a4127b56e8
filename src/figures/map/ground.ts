import type { Ground, Place } from '../../model/map.ts';
import type { Shape } from '../shapes.ts';
import { clipped, routeOf, type Route } from './route.ts';
import { projectionOf } from './projection.ts';
import type { Window } from './window.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** The land in a window. Its shapes stand once in the document, printed by the build; here they are only referred to. */
export const landIn = ({ frame, part }: Window): Shape => ({
  shape: 'pane',
  x: round(frame.x),
  y: round(frame.y),
  width: round(frame.width),
  height: round(frame.height),
  viewBox: [part.x, part.y, part.width, part.height].map(round).join(' '),
  shapes: ['#geo-lines', '#geo-land', '#geo-named'].map((href) => ({ shape: 'use', href })),
});

/** Parts of a way in a window, and whether it is there from end to end. */
export type Way = { parts: Route; isWhole: boolean; cuts: readonly (readonly [number, number])[] };

type WayOptions = { from: Place; to: Place; way?: string | undefined };

/** A way between two places by the map's way points of that name, shown or not. */
export const routeBetween = (map: Ground, window: Window, { from, to, way }: WayOptions): Route => {
  const via = way === undefined ? [] : (map.ways?.[way] ?? []);
  return routeOf({ stops: [from, ...via, to], place: window.place, centre: projectionOf(map).centre[0] });
};

/** The same, as far as a window shows it. */
export const wayIn = (map: Ground, window: Window, options: WayOptions): Way => {
  const route = routeBetween(map, window, options);
  const parts = clipped(route, window.frame);
  const [first, last] = [route[0]?.[0], route.at(-1)?.at(-1)];
  const isEnd = (point: readonly [number, number] | undefined) => point === first || point === last;
  const cuts = parts.flatMap((points) => [points[0], points.at(-1)].filter((end) => end !== undefined && !isEnd(end)));
  return { parts, isWhole: cuts.length === 0 && parts.length === 1, cuts: cuts.filter((cut) => cut !== undefined) };
};
