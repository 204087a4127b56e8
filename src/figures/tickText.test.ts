import { describe, expect, it } from 'vitest';
import { tickText } from './tickText.ts';

const texts = (ticks: readonly number[], isPercent: boolean) =>
  ticks.map((value) => tickText(value, isPercent, Math.max(...ticks), 'en'));

describe('the words of ticks', () => {
  it.each([
    ['parts of a percent', [0.0001, 0.0002, 0.0003], true],
    ['percents', [0.01, 0.02, 0.025], true],
    ['numbers of two and a little', [2, 2.1, 2.25], false],
    ['millions', [2.1e6, 2.2e6, 2.3e6], false],
  ] as const)('tell %s apart', (_, ticks, isPercent) => {
    expect(new Set(texts(ticks, isPercent)).size).toBe(ticks.length);
  });

  it('are no longer than they need be', () => {
    expect(texts([0.1, 0.25, 0.4], true)).toEqual(['10%', '25%', '40%']);
    expect(texts([0.0001, 0.0002], true)).toEqual(['0.01%', '0.02%']);
  });
});
