import { describe, expect, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { roomFor } from './room.ts';
import { eachOf, squares } from './squares.ts';

const count = (fact: string, value: number, digits: string, over: Partial<Datum> = {}, scale = '') =>
  datum({
    fact,
    value,
    text: `${digits} ${scale} people`.replace('  ', ' '),
    parts: { digits, scale, unit: 'people' },
    ...over,
  });

const rectsOf = (values: Parameters<typeof squares.plot>[0]['values']): string => {
  const room = roomFor('wide', 'half');
  const plot = squares.plot({ values, words: wordsFor(squares, values), view: {}, room, locale: 'en' });
  return JSON.stringify(plot.over);
};

describe('squares', () => {
  it.each([
    { name: '3 people', values: { total: count('total', 3, '3') } },
    {
      name: '3 thousand with a part',
      values: { total: count('total', 3120, '3,120'), part: count('part', 870, '870', { short: 'of them children' }) },
    },
    { name: 'over 3 billion', values: { total: count('total', 3e9, '3', { bound: 'moreThan' }, 'billion') } },
    {
      name: 'about 40 of others',
      values: {
        total: count('total', 40, '40', { basis: 'context', bound: 'about' }),
        part: count('part', 7.5, '7.5', { basis: 'context', short: 'in the open' }),
      },
    },
    { name: 'a derived count', values: { total: count('total', 26_000, '26,000', { basis: 'derived' }) } },
  ])('draws $name in every room', (one) => expectPlot(squares, 'squares', { placement: 'half', ...one }));

  it('stand for one, two or five of a power of ten', () => {
    expect([eachOf(3, 100), eachOf(180, 100), eachOf(20_000, 100), eachOf(1e7, 100), eachOf(3e9, 200)]).toEqual([
      1, 2, 200, 100_000, 20_000_000,
    ]);
  });

  it('close an exact count and leave an open one open', () => {
    expect(rectsOf({ total: count('total', 40, '40') })).not.toContain('stated-line');
    expect(rectsOf({ total: count('total', 40, '40', { bound: 'moreThan' }) })).toContain('stated-line');
  });

  it('refuse shares, and parts larger than the count', () => {
    const total = count('total', 40, '40');
    expect(squares.problems?.({ total: { ...total, value: 0.4, unit: 'rate', isPercent: true } })).toEqual([
      'total: expected a count of one or more things',
    ]);
    expect(squares.problems?.({ total, part: count('part', 41, '41') })).toEqual([
      'part: expected at most 40 people, found more',
    ]);
  });
});
