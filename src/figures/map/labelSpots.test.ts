import { describe, expect, it } from 'vitest';
import { spotsAtEdge } from './labelSpots.ts';

const label = { lines: [], width: 40, height: 10, first: 8 };
const frame = { x: 0, y: 0, width: 200, height: 100 };
const room = { frame, words: frame, px: 1 };

describe('a label where a line leaves the map', () => {
  it('stands within the edge that the line crosses, on that side', () => {
    for (const { box, anchor } of spotsAtEdge(label, [200, 50], room)) {
      expect(anchor).toBe('end');
      expect(box.right).toBeLessThanOrEqual(200);
      expect(box.left).toBeGreaterThan(100);
    }
    for (const { box, anchor } of spotsAtEdge(label, [0, 50], room)) {
      expect(anchor).toBe('start');
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThan(100);
    }
  });

  it('stands at the foot or the top where the line leaves there', () => {
    for (const { box } of spotsAtEdge(label, [90, 100], room)) expect(box.top).toBeGreaterThan(50);
    for (const { box } of spotsAtEdge(label, [90, 0], room)) expect(box.top).toBeLessThan(50);
  });
});
