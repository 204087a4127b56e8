import { describe, expect, it } from 'vitest';
import { isWithin, touches } from './boxes.ts';

const room = { left: 0, right: 100, top: 0, bottom: 100 };

describe('boxes', () => {
  it('lie within a room or leave it', () => {
    const boxAt = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
    expect([-5, 5, 95].map((left) => isWithin(boxAt(left), room))).toEqual([false, true, false]);
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
