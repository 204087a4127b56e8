import { geoDistance, geoInterpolate, geoLength, geoStream } from 'd3-geo';
import type { Place, StoryMap } from '../../model/map.ts';
import type { Point } from './projection.ts';
import type { Window } from './window.ts';

/** What a window shows of a way, in px: its parts, and where it leaves the map. */
export type Way = { parts: readonly (readonly Point[])[]; cuts: readonly Point[] };

export type WayEnds = { from: Place; to: Place; way?: string | undefined };

/** Points of a whole way before its bends are rounded. */
const KNOTS = 20;

/** Places along the shortest ways over the globe from stop to stop, at about even distances. */
const placesAlong = (stops: readonly Place[]): [number, number][] => {
  const line = stops.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
  const step = geoLength({ type: 'LineString', coordinates: line }) / KNOTS;
  return line.flatMap((stop, at) => {
    const next = line[at + 1];
    if (next === undefined) return [stop];
    const [along, count] = [geoInterpolate(stop, next), Math.max(1, Math.round(geoDistance(stop, next) / step))];
    return Array.from({ length: count }, (_, knot) => along(knot / count));
  });
};

const between = ([x, y]: Point, [otherX, otherY]: Point, share: number): Point => [
  x + (otherX - x) * share,
  y + (otherY - y) * share,
];

/** Bends rounded by cutting every corner (Chaikin), the ends kept. */
const rounded = (points: readonly Point[]): Point[] => [
  ...points.slice(0, 1),
  ...points.slice(1).flatMap((point, at) => {
    const before = points[at] ?? point;
    return [between(before, point, 0.25), between(before, point, 0.75)];
  }),
  ...points.slice(-1),
];

const nothing = (): void => undefined;

/**
 * A way between two places by the map's way points of that name, as far as a window shows it. It is schematic: it shows
 * what is joined and which side of the land it passes, and is no ship's track.
 */
export const wayIn = (map: StoryMap, { projection, place }: Window, { from, to, way }: WayEnds): Way => {
  const via = way === undefined ? [] : (map.ways?.[way] ?? []);
  const parts: Point[][] = [];
  const sink = {
    lineStart: () => void parts.push([]),
    point: (x: number, y: number) => void parts.at(-1)?.push([x, y]),
    lineEnd: nothing,
    polygonStart: nothing,
    polygonEnd: nothing,
  };
  geoStream({ type: 'LineString', coordinates: placesAlong([from, ...via, to]) }, projection.stream(sink));
  const ends = [place(from), place(to)];
  const isCut = (point: Point) => ends.every((end) => distanceOf(point, end) > 1);
  const drawn = parts.filter((part) => part.length > 1);
  return {
    parts: drawn.map(rounded),
    cuts: drawn.flatMap((part) => [...part.slice(0, 1), ...part.slice(-1)].filter(isCut)),
  };
};

export const distanceOf = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);

/** A way up to a share of it, 0 its beginning and 1 its end; its points lie at about even distances. */
export const upTo = (points: readonly Point[], share: number): Point[] => {
  const reach = Math.max(0, Math.min(1, share)) * (points.length - 1);
  const done = Math.floor(reach);
  const [here = [0, 0], next = here] = points.slice(done, done + 2);
  return [...points.slice(0, done + 1), ...(reach > done ? [between(here, next, reach - done)] : [])];
};

/** Half a px bends no line that the eye could tell. */
const pair = (point: Point): string => point.map((value) => Math.round(value * 2) / 2).join(' ');

/** Path data of a smooth line: each point bends it, and half-way between two of them it runs straight. */
export const pathThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest
    .slice(0, -1)
    .map((point, at) => `Q${pair(point)} ${pair(between(point, rest[at + 1] ?? last, 0.5))}`);
  return `M${pair(first)}${bends.join('')}L${pair(last)}`;
};
