import { describe, expect, it } from 'vitest';
import { runsOf } from './told.ts';

describe('words that speak of facts', () => {
  it('are parted at each fact, in their order, and read the same together', () => {
    const words = 'Others say 23 days, and ministers once forecast 15 or 16';
    const runs = runsOf(words, [
      ['gazette', '23'],
      ['economy', '15'],
      ['agriculture', '16'],
    ]);
    expect(runs.map(({ text }) => text).join('')).toBe(words);
    expect(runs.flatMap(({ factId, text }) => (factId === undefined ? [] : [[factId, text]]))).toEqual([
      ['gazette', '23'],
      ['economy', '15'],
      ['agriculture', '16'],
    ]);
  });

  it('tell two facts of one name apart by their order', () => {
    expect(
      runsOf('25 there, 25 back', [
        ['there', '25'],
        ['back', '25'],
      ]).map(({ factId }) => factId),
    ).toEqual(['there', undefined, 'back', undefined]);
  });

  it('stay whole where they speak of none, or a view says something else', () => {
    expect(runsOf('A note')).toEqual([{ text: 'A note' }]);
    expect(runsOf('Another headline', [['saved', 'ten']])).toEqual([{ text: 'Another headline' }]);
  });
});
