import { nearest } from '../model/nearest.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoGraticule, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CELL, projectionOf, type Point } from '../figures/map/projection.ts';
import { landKey, type Land, type StoryMap } from '../model/map.ts';

type Countries = GeometryCollection<{ name: string }>;
type Atlas = Topology<{ countries: Countries }>;
type Country = Countries['geometries'][number];
type Surface = Extract<Country, { type: 'Polygon' | 'MultiPolygon' }>;

/** Shapes end just outside of the frame, so that their cut edges are not seen. */
const BLEED = 2;
/** px² below which an island is left out. */
const SPECK = 6;
const UNITS_PER_PX = 2;
/** What a reader may be asked to fetch for the land of a map. */
const MOST_BYTES = 3_350;
/** px² of a corner that may be cut, to begin with; more where the whole were too heavy. */
const CORNER = 1.2;
const COARSER = 1.15;
/** Steps of coarser corners that are tried. */
const COARSEST = 32;

// One cast: a file's content has no type, and the atlas's own page says what is in it.
const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas;

const nameOf = ({ properties }: Country): string =>
  properties !== undefined && 'name' in properties ? properties.name : '';

const isSurface = (country: Country): country is Surface =>
  country.type === 'Polygon' || country.type === 'MultiPolygon';

/** The names that the atlas does not have, for a map that names them. */
export const unknownCountries = ({ named }: StoryMap): string[] => {
  const known = new Set(countryNames());
  return named.filter((name) => !known.has(name));
};

const countryNames = (): string[] => readAtlas().objects.countries.geometries.map(nameOf);

// By its letters alone Holland would be nearest to Poland.
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['Holland', 'Netherlands'],
  ['USA', 'United States of America'],
  ['United States', 'United States of America'],
  ['UK', 'United Kingdom'],
  ['Great Britain', 'United Kingdom'],
  ['Czech Republic', 'Czechia'],
]);

/** A country that the atlas does not have, with the name in it that is nearest. */
export const noCountry = (name: string): string => {
  const meant = OTHER_NAMES.get(name) ?? nearest(name, countryNames());
  return `the atlas names no country "${name}"${meant === undefined ? '' : `; expected "${meant}"`}`;
};

/**
 * Draws the land of a story's map from the public atlas, as fine as some kB of gzip allow. The same atlas and map give the
 * same letters. Throws where the atlas has no country of a name.
 */
export const makeLand = (map: StoryMap): Land => {
  const unknown = unknownCountries(map);
  if (unknown.length > 0) throw new Error(unknown.map(noCountry).join('; '));
  const whole = presimplify(readAtlas());
  // Corners are measured in square degrees there; a degree is this many px.
  const degree = (projectionOf(map).projection.scale() * Math.PI) / 180;
  const pathsAt = (step: number) => drawPaths(map, simplify(whole, (CORNER * COARSER ** step) / degree ** 2));
  const fits = (paths: Land['paths']) => gzipSync(JSON.stringify(paths), { level: 9 }).length <= MOST_BYTES;
  let [fine, coarse] = [0, COARSEST];
  let paths = pathsAt(fine);
  if (fits(paths)) return { paths, mask: maskOf(map, paths), of: landKey(map) };
  // The finest of the steps that fits lies above `fine` and not above `coarse`.
  paths = pathsAt(coarse);
  while (coarse - fine > 1) {
    const half = Math.floor((fine + coarse) / 2);
    const tried = pathsAt(half);
    if (fits(tried)) [coarse, paths] = [half, tried];
    else fine = half;
  }
  return { paths, mask: maskOf(map, paths), of: landKey(map) };
};

/** Degrees between the lines of longitude and latitude: three to eight of them across the map. */
const lineStep = ({ bounds: { south, north } }: StoryMap): [number, number] => {
  const step = north - south > 90 ? 30 : north - south > 45 ? 15 : 5;
  return [step, step];
};

const drawPaths = (map: StoryMap, atlas: Atlas): Land['paths'] => {
  const { width, height, projection } = projectionOf(map);
  const draw = geoPath(
    projection.clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]),
  ).digits(3);
  const isNamed = (country: Country) => map.named.includes(nameOf(country));
  const { geometries } = atlas.objects.countries;
  const others = geometries
    .filter(isSurface)
    .filter((country) => !isNamed(country) && nameOf(country) !== 'Antarctica');
  return {
    lines: shorten(draw(geoGraticule().step(lineStep(map)).precision(10)()) ?? ''),
    land: shorten(draw(merge(atlas, others)) ?? ''),
    named: geometries
      .filter(isNamed)
      .map((country) => shorten(draw(feature(atlas, country)) ?? ''))
      .join(''),
  };
};

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
  const steps: Point[] = [];
  for (const [nextX, nextY] of rest) {
    const step: Point = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    if (step[0] === 0 && step[1] === 0) continue;
    const before = steps.at(-1);
    // Straight on is one step.
    if (before !== undefined && isStraightOn(before, step))
      steps[steps.length - 1] = [before[0] + step[0], before[1] + step[1]];
    else steps.push(step);
  }
  return `M${first.join(' ')}l${steps.flat().join(' ')}`.replaceAll(' -', '-');
};

const isStraightOn = ([x, y]: Point, [nextX, nextY]: Point): boolean =>
  x * nextY === y * nextX && x * nextX + y * nextY > 0;

const RING = /M([^lz]+)l([^z]*)z?/g;
const NUMBER = /-?\d+/g;

/** The corners of each ring of path data that `stepsOf` wrote, in px of the frame. */
const ringsOf = (path: string): Point[][] =>
  [...path.matchAll(RING)].map(([, start = '', steps = '']) => {
    const numbers = [...start.matchAll(NUMBER), ...steps.matchAll(NUMBER)].map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => {
      x += numbers[2 * at] ?? 0;
      y += numbers[2 * at + 1] ?? 0;
      return [x / UNITS_PER_PX, y / UNITS_PER_PX];
    });
  });

/** Where a level line crosses the rings, from left to right: land lies between the first and the second, and so on. */
const crossingsAt = (rings: readonly (readonly Point[])[], level: number): number[] =>
  rings
    .flatMap((ring) =>
      ring.flatMap(([x, y], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
        return y > level === nextY > level ? [] : [x + ((level - y) / (nextY - y)) * (nextX - x)];
      }),
    )
    .toSorted((one, other) => one - other);

/** Four cells a digit, row by row: a cell is land where its middle is. */
const maskOf = (map: StoryMap, { land, named }: Land['paths']): string => {
  const { width, height } = projectionOf(map);
  // Named land and the rest lie beside each other, so a point is in one of them at most.
  const layers = [ringsOf(land), ringsOf(named)];
  return Array.from({ length: Math.ceil(height / CELL) }, (_, row) => {
    const crossings = layers.map((rings) => crossingsAt(rings, (row + 0.5) * CELL));
    const isLand = (column: number): boolean =>
      crossings.some((own) => own.filter((x) => x < (column + 0.5) * CELL).length % 2 === 1);
    return Array.from({ length: width / CELL / 4 }, (_cell, four) =>
      [0, 1, 2, 3].reduce((sum, at) => sum * 2 + (isLand(four * 4 + at) ? 1 : 0), 0).toString(16),
    ).join('');
  }).join('');
};
