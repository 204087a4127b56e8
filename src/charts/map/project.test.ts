import { geoEqualEarth } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import geography from './geography.json';
import { project } from './project.ts';

const { rotate, scale, translate } = geography.projection;
const [left = 0, top = 0] = translate;
const reference = geoEqualEarth().rotate([rotate, 0]).scale(scale).translate([left, top]);

describe('a place on the map', () => {
  const places = [-180, -158, -112.5, -77.3, -46.6, 0, 21, 23, 118.1, 121.6, 180].flatMap((longitude) =>
    [-60, -35, -11.6, 0, 31.4, 60].map((latitude) => [longitude, latitude] as const),
  );
  it.each(places)('%d, %d stands where d3-geo puts it', (longitude, latitude) => {
    const [x, y] = project([longitude, latitude]);
    const [expectedX = 0, expectedY = 0] = reference([longitude, latitude]) ?? [];
    expect(Math.abs(x - expectedX)).toBeLessThan(0.1);
    expect(Math.abs(y - expectedY)).toBeLessThan(0.1);
  });
});
