import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('heights moved apart', () => {
  it('stay where they are when they have room', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 50, size: 10 },
        ],
        [0, 100],
      ).map(({ middle }) => middle),
    ).toEqual([20, 50]);
  });

  it('keep their order, their distance and the room', () => {
    expect(
      spread(
        [
          { at: 98, size: 10 },
          { at: 96, size: 10 },
          { at: 95, size: 10 },
        ],
        [0, 100],
      ).map(({ middle }) => middle),
    ).toEqual([95, 85, 75]);
  });
});
