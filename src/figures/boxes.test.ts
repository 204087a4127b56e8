import { describe, expect, it } from 'vitest';
import { firstFree, touches } from './boxes.ts';

const room = { left: 0, right: 100, top: 0, bottom: 100 };

describe('boxes', () => {
  it('are passed over where they lie outside of the room', () => {
    const places = [-5, 5].map((left) => ({ box: { left, right: left + 10, top: 0, bottom: 10 } }));
    expect(firstFree(places, [], room)?.box.left).toBe(5);
  });

  it('are touched by lines that pass nearer than a gap', () => {
    const line = [
      [-20, 105],
      [120, 105],
    ] as const;
    expect(touches(line, room)).toBe(false);
    expect(touches(line, room, 6)).toBe(true);
  });
});
