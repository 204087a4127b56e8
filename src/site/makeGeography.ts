import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoGraticule, geoInterpolate, geoPath, type GeoProjection } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = readonly [number, number];
type Countries = GeometryCollection<{ name: string }>;
type Atlas = Topology<{ countries: Countries }>;

/** What the chart needs to place things: small, and sent to the reader. */
export type Geography = {
  frame: { width: number; height: number };
  projection: { rotate: number; scale: number; translate: Point };
  /** Points of the schematic route, first port to last, in px of the frame. */
  route: readonly Point[];
};

/** The shapes as path data in half pixels of the frame: whole numbers are short, and half a pixel is fine enough. */
export type GeographyPaths = { land: string; named: string; lines: string };

const FRAME = { width: 1280, height: 806 };
/** The Pacific in the middle, both of its shores whole, and the Americas down to the Horn. */
const PROJECTION = { rotate: 158, scale: 359.7, translate: [566.7, 425.1] } as const;
/** Shapes end just outside of the frame, so that their cut edges are not seen. */
const BLEED = 2;

/** The countries that the report names on the American side. */
export const namedCountries = ['Peru', 'Argentina', 'Chile', 'Uruguay', 'Brazil', 'Bolivia', 'Colombia'] as const;

/** Off Baja California, and south of Kyushu, seaward of the Osumi strait: a way that is clear of land. */
const WAY_POINTS: readonly Point[] = [
  [-112.5, 21.5],
  [131.3, 29.6],
];

/** In the atlas's own units: what is smaller than this would not be seen at the size of a page. */
const SIMPLIFY = 0.035;
const SPECK = 6;
const UNITS_PER_PX = 2;

const projection = (): GeoProjection =>
  geoEqualEarth()
    .rotate([PROJECTION.rotate, 0])
    .scale(PROJECTION.scale)
    .translate([...PROJECTION.translate])
    .clipExtent([
      [-BLEED, -BLEED],
      [FRAME.width + BLEED, FRAME.height + BLEED],
    ]);

// One cast: a file's content has no type, and the atlas's own page says what is in it.
const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas;

/** Draws the map's shapes and route anew from the atlas. The same atlas gives the same letters. */
export const makeGeography = (ports: { from: Point; to: Point }): { geography: Geography; paths: GeographyPaths } => {
  const atlas = simplify(presimplify(readAtlas()), SIMPLIFY);
  const { countries } = atlas.objects;
  const others = countries.geometries.filter(
    (country): country is Surface =>
      (country.type === 'Polygon' || country.type === 'MultiPolygon') &&
      !isNamed(country) &&
      nameOf(country) !== 'Antarctica',
  );
  const draw = geoPath(projection()).digits(3);
  const named = countries.geometries.filter(isNamed);
  return {
    geography: { frame: FRAME, projection: PROJECTION, route: routeOf([ports.from, ...WAY_POINTS, ports.to]) },
    paths: {
      land: shorten(draw(merge(atlas, others)) ?? ''),
      named: named.map((country) => shorten(draw(feature(atlas, country)) ?? '')).join(''),
      lines: shorten(draw(geoGraticule().step([30, 30]).precision(10)()) ?? ''),
    },
  };
};

type Country = Countries['geometries'][number];
type Surface = Extract<Country, { type: 'Polygon' | 'MultiPolygon' }>;

const nameOf = ({ properties }: Country): string =>
  properties !== undefined && 'name' in properties ? properties.name : '';
const isNamed = (country: Country): boolean => namedCountries.some((name) => name === nameOf(country));

const areaOf = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

/** Path data in steps from point to point, in whole units, without specks. */
const shorten = (path: string): string =>
  path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const isClosed = part.endsWith('Z');
      const points = part
        .replace('Z', '')
        .split('L')
        .map((pair): Point => {
          const [x = 0, y = 0] = pair.split(',').map((value) => Math.round(Number(value) * UNITS_PER_PX));
          return [x, y];
        });
      const isSpeck = isClosed && Math.abs(areaOf(points)) < SPECK * UNITS_PER_PX ** 2;
      return isSpeck ? '' : `${stepsOf(points)}${isClosed ? 'z' : ''}`;
    })
    .join('');

const stepsOf = ([first = [0, 0], ...rest]: readonly Point[]): string => {
  let [x, y] = first;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
};

const STEP = 4;
const SMOOTH = 28;
const KNOTS = 22;

/** Great circles from point to point, rounded where they meet, thinned to a few knots. */
const routeOf = (stops: readonly Point[]): Point[] => {
  const place = projection().clipExtent(null);
  const dense = stops.slice(1).flatMap((stop, at) => {
    const between = geoInterpolate([...(stops[at] ?? stop)], [...stop]);
    const count = 400;
    return Array.from(
      { length: count + (at === stops.length - 2 ? 1 : 0) },
      (_, part): Point => place(between(part / count)) ?? [0, 0],
    );
  });
  const even = evenly(dense, STEP);
  const rounded = even.map((_, at) => {
    const reach = Math.min(Math.round(SMOOTH / STEP), at, even.length - 1 - at);
    const near = even.slice(at - reach, at + reach + 1);
    return meanOf(near);
  });
  return evenly(rounded, lengthOf(rounded) / KNOTS).map(([x, y]): Point => [
    Math.round(x * 10) / 10,
    Math.round(y * 10) / 10,
  ]);
};

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const distance = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, at) => sum + distance(points[at] ?? point, point), 0);

/** Points of a line at even distances, its two ends among them. */
const evenly = (points: readonly Point[], step: number): Point[] => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const kept: Point[] = [first];
  let walked = 0;
  points.slice(1).forEach((point, at) => {
    walked += distance(points[at] ?? point, point);
    if (walked < kept.length * step) return;
    kept.push(point);
  });
  const tail = kept.at(-1);
  if (tail !== undefined && kept.length > 1 && distance(tail, last) < step / 2) kept.pop();
  return [...kept, last];
};
