import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { africa, northAtlantic } from '../../test/figures/maps.ts';
import { onLand, placeIn } from '../../test/onLand.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import { placedBy, projectionOf } from '../figures/map/projection.ts';
import { landInside } from '../figures/map/landMask.ts';
import { partOf, windowOn } from '../figures/map/window.ts';
import type { Place, StoryMap } from '../model/map.ts';
import { landFiles } from './landFiles.ts';
import { landDefs, landShapes } from './landDefs.ts';
import { makeLand, noCountry, unknownCountries } from './makeLand.ts';

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
    expect(noCountry('Holland')).toBe('the atlas names no country "Holland"; expected "Netherlands"');
    expect(noCountry('Keyna')).toBe('the atlas names no country "Keyna"; expected "Kenya"');
  });

  it('says where land is, in cells', () => {
    const map = { ...africa, mask: makeLand(africa).mask };
    const window = windowOn(map, partOf(map, 'wide'), { x: 0, y: 0, width: 1280 });
    const round = ([x, y]: readonly [number, number]) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
    const share = (place: Place) => landInside(map.mask, window)(round(window.place(place)));
    expect(share([20, 20])).toBe(1);
    expect(share([25, 0])).toBe(1);
    expect(share([0, -20])).toBe(0);
    expect(share([50, -30])).toBe(0);
  });
});

describe('the projection', () => {
  it('fills the frame with its bounds, across the date line as well', () => {
    const { projection, width, height } = projectionOf({
      projection: 'equalEarth',
      bounds: { west: 120, east: -80, south: -25, north: 45 },
      named: [],
      groups: {},
    });
    const project = placedBy(projection);
    expect(width).toBe(1280);
    expect(project([120, 10])[0]).toBeCloseTo(0);
    expect(project([-80, 10])[0]).toBeCloseTo(1280);
    expect(project([-160, 45])[1]).toBeCloseTo(0);
    expect(Math.abs(project([-160, -25])[1] - height)).toBeLessThan(1);
  });

  it('has more land at both sides of bounds that are higher than wide', () => {
    const { projection, width, height } = projectionOf({
      ...africa,
      bounds: { west: 10, east: 30, south: -35, north: 35 },
    });
    const project = placedBy(projection);
    expect(height).toBe(826);
    expect(project([20, 35])[1]).toBeCloseTo(0);
    expect(project([10, 0])[0] + project([30, 0])[0]).toBeCloseTo(width);
    expect(project([10, 0])[0]).toBeGreaterThan(300);
  });

  it('refuses bounds that show nothing', () => {
    expect(() => projectionOf({ ...africa, bounds: { west: -20, east: 50, south: 40, north: -40 } })).toThrow(
      'show nothing about the centre',
    );
  });
});

it('is in the yearbook of the tests what the atlas makes today', () => {
  expect(harbourYear.land).toEqual(harbourYear.map && makeLand(harbourYear.map));
});

describe('a way over the sea', () => {
  const { map } = harbourYear;
  if (map === undefined) throw new Error('the yearbook has a map');
  const [north, south] = ['placeAsterhaven', 'placePortoSalgado'].map((id) => placeIn(harbourYear.facts, id));
  if (north === undefined || south === undefined) throw new Error('the line has two ends');

  it('keeps clear of land by its way points', () => {
    expect(onLand(map, [north, ...(map.ways?.['throughTheChannel'] ?? []), south])).toEqual([]);
  });

  it('is found on land where it has none', () => {
    expect(onLand(map, [north, south]).length).toBeGreaterThan(10);
  });
});
