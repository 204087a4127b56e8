import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoContains, geoEqualEarth } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { routePath } from '../charts/map/routePath.ts';
import { geographyDefs } from './geography.ts';
import { geographyFiles } from './geographyFiles.ts';
import { makeGeography } from './makeGeography.ts';

const files = geographyFiles();
const { geography } = makeGeography({ from: [-77.2666, -11.5844], to: [121.601, 31.381] });

// One cast: a file's content has no type.
const readLand = () =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;

/** Points along the drawn curve, in px of the frame. */
const pointsDrawn = (path: string): (readonly [number, number])[] => {
  const numbers = [...path.matchAll(/([MQL])([^MQL]+)/g)].map(([, , pairs = '']) => pairs.split(' ').map(Number));
  const [start = [], ...rest] = numbers;
  let [x = 0, y = 0] = start;
  return rest.flatMap((part) => {
    const [bendX = 0, bendY = 0, endX = bendX, endY = bendY] = part;
    const [fromX, fromY] = [x, y];
    [x, y] = [endX, endY];
    return Array.from({ length: 20 }, (_, at) => {
      const u = at / 20;
      const of = (from: number, bend: number, end: number) =>
        (1 - u) ** 2 * from + 2 * u * (1 - u) * bend + u * u * end;
      return [of(fromX, bendX, endX), of(fromY, bendY, endY)] as const;
    });
  });
};

describe('the geography', () => {
  it.each(files)('$path is what the atlas makes today (else run npm run geography)', ({ path, content }) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('costs a reader less than 8.2 kB', () => {
    expect(brotliCompressSync(geographyDefs()).length).toBeLessThan(8200);
  });

  it('leads the route over no land between the two ports', () => {
    const atlas = readLand();
    const land = feature(atlas, atlas.objects.land);
    const { rotate, scale, translate } = geography.projection;
    const [left, top] = translate;
    const projection = geoEqualEarth().rotate([rotate, 0]).scale(scale).translate([left, top]);
    const pane = { kind: 'whole', left: 0, top: 0, width: 1280, height: 806, from: [0, 0], scale: 1 } as const;
    const points = pointsDrawn(routePath(pane));
    const ends = 5;
    const onLand = points.slice(ends, -ends).filter((point) => {
      const place = projection.invert?.([...point]);
      return place === undefined || place === null || geoContains(land, place);
    });
    expect(points.length).toBeGreaterThan(400);
    expect(onLand).toEqual([]);
  });
});
