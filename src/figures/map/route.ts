import type { Place } from '../../model/map.ts';
import type { Frame } from '../plot.ts';
import { eastOf, type Point } from './projection.ts';

/** A way across a map in px, from end to end. Where it leaves the map at one edge and comes in at the other, there are two parts. */
export type Route = readonly (readonly Point[])[];

const RADIANS = Math.PI / 180;
/** Points between two stops before the way is rounded. */
const STEPS = 160;
/** Points of a whole way as it is drawn. */
const KNOTS = 48;
/** How far a bend is rounded on both sides, as a share of the way. */
const ROUNDED = 0.022;

type Vector = readonly [number, number, number];

const vectorOf = ([longitude, latitude]: Place): Vector => [
  Math.cos(latitude * RADIANS) * Math.cos(longitude * RADIANS),
  Math.cos(latitude * RADIANS) * Math.sin(longitude * RADIANS),
  Math.sin(latitude * RADIANS),
];

/** Places along the shortest way over the globe between two places, both among them. */
export const greatCircle = (from: Place, to: Place, steps = STEPS): Place[] => {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return [from, to];
  return Array.from({ length: steps + 1 }, (_, at) => {
    const share = at / steps;
    const near = Math.sin((1 - share) * angle) / Math.sin(angle);
    const far = Math.sin(share * angle) / Math.sin(angle);
    const [x, y, z] = [near * a[0] + far * b[0], near * a[1] + far * b[1], near * a[2] + far * b[2]];
    return [Math.atan2(y, x) / RADIANS, Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS];
  });
};

export const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, at) => sum + distanceOf(points[at] ?? point, point), 0);

export const distanceOf = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);

/** Points at even distances along a way, `count` stretches, its two ends among them. */
const evenly = (points: readonly Point[], count: number): Point[] => {
  const whole = lengthOf(points);
  return Array.from({ length: count + 1 }, (_, at) => pointAlong(points, (at / count) * whole));
};

const pointAlong = (points: readonly Point[], distance: number): Point => {
  let left = distance;
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (next === undefined) return point;
    const step = distanceOf(point, next);
    if (left <= step && step > 0) {
      const share = left / step;
      return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share];
    }
    left -= step;
  }
  return [0, 0];
};

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Bends rounded by the mean of what lies near, the ends kept. */
const rounded = (points: readonly Point[]): Point[] => {
  const reach = Math.round(points.length * ROUNDED);
  return points.map((_, at) => {
    const own = Math.min(reach, at, points.length - 1 - at);
    return meanOf(points.slice(at - own, at + own + 1));
  });
};

type RouteOptions = {
  /** From end to end, way points between them. */
  stops: readonly Place[];
  place: (place: Place) => Point;
  /** The longitude that stands upright: opposite of it the map ends. */
  centre: number;
};

/**
 * A way by great circles between its stops, rounded where they meet. It is schematic: it shows what is joined and which
 * side of the land it passes, and is no ship's track.
 */
export const routeOf = ({ stops, place, centre }: RouteOptions): Route => {
  const dense = stops.slice(1).flatMap((stop, at) => greatCircle(stops[at] ?? stop, stop).slice(at === 0 ? 0 : 1));
  const parts: Place[][] = [[]];
  for (const [at, spot] of dense.entries()) {
    const before = dense[at - 1];
    // Half a turn from the centre the way leaves the map, and comes in at its other edge.
    if (before !== undefined && Math.abs(eastOf(spot[0], centre) - eastOf(before[0], centre)) > 180) parts.push([]);
    parts.at(-1)?.push(spot);
  }
  return parts
    .filter((part) => part.length > 1)
    .map((part) => {
      const points = part.map(place);
      return evenly(rounded(evenly(points, 400)), Math.max(4, Math.round((KNOTS * part.length) / dense.length)));
    });
};

/** Where something is after a share of a way that is in one part, 0 its beginning and 1 its end, in px. */
export const positionAlong = (points: readonly Point[], share: number): Point =>
  pointAlong(points, Math.max(0, Math.min(1, share)) * lengthOf(points));

/** The way up to a share of it, and that position as its last point. */
export const upTo = (points: readonly Point[], share: number): Point[] => {
  const reach = Math.max(0, Math.min(1, share)) * lengthOf(points);
  let walked = 0;
  const kept = points.filter((point, at) => {
    walked += at === 0 ? 0 : distanceOf(points[at - 1] ?? point, point);
    return walked < reach;
  });
  return [...kept, positionAlong(points, share)];
};

const inside = ({ x, y, width, height }: Frame, [atX, atY]: Point): boolean =>
  atX >= x && atX <= x + width && atY >= y && atY <= y + height;

/** Where a stretch from inside to outside of a frame crosses its edge. */
const crossing = (frame: Frame, from: Point, to: Point): Point => {
  let [low, high] = [0, 1];
  const at = (share: number): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  for (let turn = 0; turn < 24; turn += 1) {
    const half = (low + high) / 2;
    if (inside(frame, at(half))) low = half;
    else high = half;
  }
  return at(low);
};

/** The parts of a way that lie in a frame, cut at its edges. */
export const clipped = (route: Route, frame: Frame): Route =>
  route.flatMap((points) => {
    const parts: Point[][] = [];
    for (const [at, point] of points.entries()) {
      const before = points[at - 1];
      const isHere = inside(frame, point);
      const wasHere = before !== undefined && inside(frame, before);
      if (isHere && !wasHere) parts.push(before === undefined ? [] : [crossing(frame, point, before)]);
      if (isHere) parts.at(-1)?.push(point);
      if (!isHere && wasHere) parts.at(-1)?.push(crossing(frame, before, point));
    }
    return parts.filter((part) => part.length > 1);
  });

const middle = ([x, y]: Point, [otherX, otherY]: Point): Point => [(x + otherX) / 2, (y + otherY) / 2];
/** Half a px bends no line that the eye could tell. */
const pair = (point: Point): string => point.map((value) => Math.round(value * 2) / 2).join(' ');

/** Path data of a smooth line: each point bends it, and half-way between two of them it runs straight. */
export const pathThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map((point, at) => `Q${pair(point)} ${pair(middle(point, rest[at + 1] ?? last))}`);
  return `M${pair(first)}${bends.join('')}L${pair(last)}`;
};
