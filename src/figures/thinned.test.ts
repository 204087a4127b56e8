import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thinned.ts';

type Point = { x: number; y: number | undefined };
const self = (point: Point): Point => point;
const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: -5, max: 5 }) }), { maxLength: 200 })
  .map((all) => all.toSorted((one, other) => one.x - other.x));

describe('a series thinned to columns of pixels', () => {
  it('keeps a series that has room as it is', () => {
    const roomy = [0, 3, 6, 9].map((x) => ({ x, y: x % 2 }));
    expect(thinned(roomy, self)).toEqual(roomy);
  });

  it('keeps least and greatest of each column, in order, and no more', () => {
    fc.assert(
      fc.property(points, (all) => {
        const kept = thinned(all, self);
        for (const x of new Set(all.map((point) => point.x))) {
          const here = all.filter((point) => point.x === x).map(({ y }) => y);
          const left = kept.filter((point) => point.x === x).map(({ y }) => y);
          expect(Math.min(...left)).toBe(Math.min(...here));
          expect(Math.max(...left)).toBe(Math.max(...here));
          expect(left.length).toBeLessThanOrEqual(2);
        }
        expect(kept).toEqual(all.filter((point) => kept.includes(point)));
      }),
    );
  });

  it('keeps gaps, and both sides of them', () => {
    const broken = [
      { x: 0, y: 1 },
      { x: 0.2, y: undefined },
      { x: 0.4, y: 1 },
    ];
    expect(thinned(broken, self)).toEqual(broken);
  });

  it('goes by wider columns where it is asked to', () => {
    const flat = Array.from({ length: 100 }, (_, x) => ({ x, y: x % 7 }));
    expect(thinned(flat, self, 10)).toHaveLength(20);
  });
});
