import { describe, expect, it } from 'vitest';
import type { Tick } from './plot.ts';
import { roomFor } from './room.ts';
import { fromZero, logTicksOn, positionOn, ticksOn, ticksWithRoom } from './scale.ts';

const frame = { x: 10, y: 20, width: 100, height: 50 };
const axis = (domain: readonly [number, number], scale: 'linear' | 'log' | 'band') => ({ domain, scale, ticks: [] });

describe('round values across a domain', () => {
  it('are multiples of 1, 2, 2.5 or 5, at most as many steps as asked for', () => {
    expect(ticksOn([0, 518], 6)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(ticksOn([0, 1], 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticksOn([-3, 3], 3)).toEqual([-2, 0, 2]);
    expect(ticksOn([0, 10], 5)).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('have no noise of binary arithmetic', () => {
    expect(ticksOn([0, 0.7], 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(ticksOn([0, 3 * 123_456_789_012], 3)).toEqual([0, 200_000_000_000]);
  });

  it('are one where there is no span, or no room', () => {
    expect(ticksOn([5, 5], 4)).toEqual([5]);
    expect(ticksOn([2, 9], 0)).toEqual([2]);
  });
});

describe('values of a log axis', () => {
  it('are 1, 2 and 5 of each power where there is room', () => {
    expect(logTicksOn([10, 500], 8)).toEqual([10, 20, 50, 100, 200, 500]);
  });

  it('are the powers alone, or every second of them, where there is less', () => {
    expect(logTicksOn([10, 1000], 5)).toEqual([10, 100, 1000]);
    expect(logTicksOn([1, 1e6], 4)).toEqual([1, 100, 10_000, 1_000_000]);
  });
});

it('a domain from zero ends at the round value above the most', () => {
  expect(fromZero(518.5)).toEqual([0, 600]);
  expect(fromZero(500)).toEqual([0, 500]);
  expect(fromZero(0.3)).toEqual([0, 0.3]);
  expect(fromZero(0)).toEqual([0, 1]);
});

describe('a place on an axis', () => {
  it('is a share of the frame, from the left or from the foot', () => {
    expect(positionOn(axis([0, 200], 'linear'), frame, 'x')(50)).toBe(35);
    expect(positionOn(axis([0, 200], 'linear'), frame, 'y')(50)).toBe(57.5);
  });

  it('counts in multiples on a log axis', () => {
    expect(positionOn(axis([1, 100], 'log'), frame, 'x')(10)).toBeCloseTo(60);
  });

  it('is the middle of a band', () => {
    expect(positionOn(axis([0, 4], 'band'), frame, 'x')(0)).toBe(22.5);
    expect(positionOn(axis([0, 5], 'band'), frame, 'y')(4)).toBe(65);
  });
});

describe('ticks along an axis', () => {
  const room = roomFor('wide', 'split');
  const ticks = [0, 10, 20, 30].map((at) => ({ at, text: String(at) }));
  const placesOf = (own: readonly Tick[], perValue: number, end?: number) =>
    ticksWithRoom(own, (value) => 10 + value * perValue, room, end).map(({ at }) => at);

  it('are left out where their words would touch others', () => {
    expect(placesOf(ticks, 1.5)).toEqual([0, 20]);
    expect(placesOf(ticks, 3)).toEqual([0, 10, 20, 30]);
  });

  it('make room for one in bold, and keep their words in the drawing', () => {
    expect(placesOf([...ticks, { at: 13, text: '13', isStrong: true }], 3)).toEqual([0, 13, 30]);
    expect(ticksWithRoom([{ at: 0, text: '1000' }], () => 4, room)[0]?.dx).toBeGreaterThan(0);
    expect(ticksWithRoom([{ at: 0, text: '1000' }], () => 96, room, 100)[0]?.dx).toBeLessThan(0);
  });
});
