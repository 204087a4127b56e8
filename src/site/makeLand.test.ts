import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { africa, northAtlantic } from '../../test/figures/maps.ts';
import { stories } from '../content/stories.ts';
import { projectionOf } from '../figures/map/projection.ts';
import { routeOf } from '../figures/map/route.ts';
import { landInside } from '../figures/map/landMask.ts';
import { partOf, windowOn } from '../figures/map/window.ts';
import type { Place, StoryMap } from '../model/map.ts';
import { landFiles } from './landFiles.ts';
import { landDefs, landShapes } from './landDefs.ts';
import { d3ProjectionOf, makeLand, unknownCountries } from './makeLand.ts';

// One cast: a file's content has no type.
const readLand = () =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;

const places: readonly Place[] = [
  [0, 0],
  [36.8, -1.3],
  [-20, 40],
  [13.4, 52.5],
  [-58, -34],
];

describe('the land of a map', () => {
  it.each(landFiles())('$path is what the atlas makes today (else run npm run geography)', ({ path, content }) => {
    // Compared as one, since the letters of two coastlines would tell nobody anything.
    expect(readFileSync(path, 'utf8') === content).toBe(true);
  });

  it.each([
    { name: 'a continent', map: africa },
    { name: 'an ocean', map: northAtlantic },
  ])('costs at most 6 kB with gzip for $name, and all of it is drawn', ({ map }) => {
    const land = makeLand(map);
    expect(gzipSync(landDefs({ land }), { level: 9 }).length).toBeLessThan(6100);
    expect(land.paths.land.length).toBeGreaterThan(3000);
    expect(landShapes({ land })('geo-named')).toContain(land.paths.named);
    expect(landShapes({ land })('another')).toBeUndefined();
  });

  it('prints nothing for a story without a map', () => {
    expect(landDefs({})).toBe('');
  });

  it('names the countries that the atlas does not know', () => {
    const map: StoryMap = { ...africa, named: ['Kenya', 'Atlantis'] };
    expect(unknownCountries(map)).toEqual(['Atlantis']);
    expect(() => makeLand(map)).toThrow('the atlas names no country "Atlantis"');
  });

  it('says where land is, in cells', () => {
    const map = { ...africa, mask: makeLand(africa).mask };
    const window = windowOn(map, partOf(map, undefined), { x: 0, y: 0, width: 1280 });
    const round = ([x, y]: readonly [number, number]) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
    const share = (place: Place) => landInside(map.mask, window)(round(window.place(place)));
    expect(share([20, 20])).toBe(1);
    expect(share([25, 0])).toBe(1);
    expect(share([0, -20])).toBe(0);
    expect(share([50, -30])).toBe(0);
  });
});

describe('the projection', () => {
  it.each([
    { name: 'equalArea', map: africa },
    { name: 'equalEarth', map: northAtlantic },
  ])('$name is the same in the browser as in the build', ({ map }) => {
    const { project } = projectionOf(map);
    const theirs = d3ProjectionOf(map).clipExtent(null);
    for (const place of places) {
      const [x = 0, y = 0] = theirs([...place]) ?? [];
      const [ownX, ownY] = project(place);
      expect(Math.hypot(ownX - x, ownY - y)).toBeLessThan(0.01);
    }
  });

  it('fills the frame with its bounds, across the date line as well', () => {
    const { project, width, height } = projectionOf({
      projection: 'equalEarth',
      bounds: { west: 120, east: -80, south: -40, north: 50 },
      named: [],
      groups: {},
    });
    expect(width).toBe(1280);
    expect(project([120, 5])[0]).toBeCloseTo(0);
    expect(project([-80, 5])[0]).toBeCloseTo(1280);
    expect(project([-160, 50])[1]).toBeCloseTo(0);
    expect(Math.abs(project([-160, -40])[1] - height)).toBeLessThan(1);
  });

  it('refuses bounds that show nothing', () => {
    expect(() => projectionOf({ ...africa, bounds: { west: -20, east: 50, south: 40, north: -40 } })).toThrow(
      'show nothing about the centre',
    );
  });
});

/** The ends of a story's art are where its way leads; what lies near a port is land in a coarse atlas. */
const AT_PORT = 0.02;

describe('the ways of the stories’ maps', () => {
  const atlas = readLand();
  const land = feature(atlas, atlas.objects.land);
  it.each(stories.filter(({ map }) => map?.hero?.by === 'sea'))('$slug keeps clear of land', ({ map, facts }) => {
    if (map === undefined) throw new Error('expected a map');
    const place = (id: string): Place => {
      const fact = facts[id];
      if (fact === undefined || 'compute' in fact || typeof fact.value !== 'object')
        throw new Error(`"${id}" is no place`);
      return fact.value;
    };
    const [from = '', to = ''] = [map.hero?.places[0], map.hero?.places.at(-1)];
    const stops = [place(from), ...(map.ways?.[map.hero?.way ?? ''] ?? []), place(to)];
    const { project, centre } = projectionOf(map);
    const points = routeOf({ stops, place: project, centre: centre[0] }).flat();
    const projection = d3ProjectionOf(map).clipExtent(null);
    const ends = Math.ceil(points.length * AT_PORT);
    const onLand = points.slice(ends, -ends).filter((point) => {
      const spot = projection.invert?.([...point]);
      return spot === undefined || spot === null || geoContains(land, spot);
    });
    expect(points.length).toBeGreaterThan(40);
    expect(onLand).toEqual([]);
  });
});
