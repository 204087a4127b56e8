import { describe, expect, it } from 'vitest';
import { firstFree } from './boxes.ts';
import { freePlace } from './freePlace.ts';

const room = { left: 0, right: 100, top: 0, bottom: 100 };

describe('a free place', () => {
  it('is the topmost, then the leftmost', () => {
    expect(freePlace({ width: 20, height: 20 }, [{ left: 0, right: 50, top: 0, bottom: 50 }], room)).toEqual({
      x: 54,
      y: 0,
    });
  });

  it('is none where all is taken', () => {
    expect(freePlace({ width: 20, height: 20 }, [{ left: 10, right: 90, top: 10, bottom: 90 }], room)).toBeUndefined();
  });

  it('passes over places outside of the room', () => {
    const places = [-5, 5].map((left) => ({ box: { left, right: left + 10, top: 0, bottom: 10 } }));
    expect(firstFree(places, [], room)?.box.left).toBe(5);
  });
});
