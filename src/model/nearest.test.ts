import { describe, expect, it } from 'vitest';
import { expectedOneOf, nearest } from './nearest.ts';

describe('an unknown word', () => {
  it.each([
    ['confirmd', ['confirmed', 'othersDiffer'], 'confirmed'],
    ['days', ['week', 'day', 'year'], 'day'],
    ['othrs', ['title', 'others'], 'others'],
    ['voaygeNow', ['voyageNow', 'voyageBefore'], 'voyageNow'],
    ['Series', ['series', 'shares'], 'series'],
    ['left', ['split', 'full', 'half'], undefined],
    ['zebra', ['title', 'measure'], undefined],
    ['x', ['y'], undefined],
    ['anything', [], undefined],
  ])('%s, among %j, most likely means %s', (word, known, meant) => expect(nearest(word, known)).toBe(meant));

  it('is answered with the nearest one and the few others', () => {
    expect(expectedOneOf('weak', ['week', 'day'])).toBe('expected "week"; known ones are week, day');
    expect(expectedOneOf('zebra', ['week', 'day'])).toBe('expected one of week, day');
  });

  it('is answered with the nearest one alone where the list is long', () => {
    const known = Array.from({ length: 40 }, (_, at) => `fact${at}x`).concat('voyageNow');
    expect(expectedOneOf('voyageNw', known)).toBe('expected "voyageNow"');
    expect(expectedOneOf('zebra', known)).toBe('nothing like it is known');
  });
});
