import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projectionOf, type Point } from '../src/figures/map/projection.ts';
import { wayIn } from '../src/figures/map/route.ts';
import { partOf, windowOn } from '../src/figures/map/window.ts';
import type { Place, StoryMap } from '../src/model/map.ts';

// One cast: a file's content has no type.
const readLand = () =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;

/** What lies near a port is land in a coarse atlas: this share of a way at each end. */
const AT_PORT = 0.02;

/** The points of a way over the sea that lie on land, by the public atlas: from stop to stop as a map draws it. */
export const onLand = (map: StoryMap, stops: readonly Place[]): Point[] => {
  const atlas = readLand();
  const land = feature(atlas, atlas.objects.land);
  const { projection } = projectionOf(map);
  const part = partOf(map, 'wide');
  const [from, to] = [stops[0], stops.at(-1)];
  if (from === undefined || to === undefined) throw new Error('expected a way with two ends');
  const window = windowOn(map, part, part);
  const ways = { ...map, ways: { tried: stops.slice(1, -1) } };
  const points = wayIn(ways, window, { from, to, way: 'tried' }).parts.flat();
  if (points.length < 40) throw new Error(`expected a way of many points, found ${points.length}`);
  const ends = Math.ceil(points.length * AT_PORT);
  return points.slice(ends, -ends).filter((point) => {
    const spot = projection.invert?.([...point]);
    return spot === undefined || spot === null || geoContains(land, spot);
  });
};

/** Where a story's fact says that something lies. */
export const placeIn = (facts: Readonly<Record<string, object>>, id: string): Place => {
  const fact = facts[id];
  const value: unknown = fact !== undefined && 'value' in fact ? fact.value : undefined;
  if (!Array.isArray(value)) throw new Error(`"${id}" is no place`);
  const [longitude = Number.NaN, latitude = Number.NaN] = value.map(Number);
  return [longitude, latitude];
};
