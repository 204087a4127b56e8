import { describe, expect, it } from 'vitest';
import { laneCount, placeLabels } from './placeLabels.ts';

const ground = { from: 0, to: 300, anchors: ['start', 'end'] as const, gap: 10 };

describe('labels along a line', () => {
  it('take the first anchor where all have room', () => {
    expect(
      placeLabels(
        [
          { at: 10, width: 50 },
          { at: 150, width: 50 },
        ],
        ground,
      ),
    ).toMatchObject([
      { x: 10, anchor: 'start', lane: 0 },
      { x: 150, anchor: 'start', lane: 0 },
    ]);
  });

  it('turn to the other side before they take a second lane', () => {
    expect(
      placeLabels(
        [
          { at: 140, width: 80 },
          { at: 160, width: 80 },
        ],
        ground,
      ).map(({ anchor }) => anchor),
    ).toEqual(['end', 'start']);
  });

  it('stay inside, in a lane of their own where there is no room beside', () => {
    const placed = placeLabels(
      [
        { at: 280, width: 120 },
        { at: 290, width: 120 },
      ],
      ground,
    );
    expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
    expect(laneCount(placed)).toBe(2);
  });

  it('keep off a place that is to be avoided', () => {
    expect(placeLabels([{ at: 100, width: 60 }], { ...ground, avoid: 130 })).toMatchObject([
      { x: 100, anchor: 'end', lane: 0 },
    ]);
  });

  it('place more than can be tried at once', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ at: at * 20, width: 40 }));
    const placed = placeLabels(many, ground);
    expect(placed).toHaveLength(14);
    expect(laneCount(placed)).toBeLessThanOrEqual(4);
  });
});
