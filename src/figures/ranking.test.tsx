import { describe, expect, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import { ranking } from './ranking.ts';

const countries = ['Ghana', 'Kenya', 'Malawi', 'Mali', 'Niger', 'Senegal', 'Togo'];
const partsOf = (digits: number, unit: number) =>
  unit < 1e6
    ? { digits: (digits * unit).toLocaleString('en'), scale: '', unit: 'people' }
    : { digits: String(digits), scale: 'billion', unit: 'people' };

const rowsOf = (count: number, unit: number) =>
  Array.from({ length: count }, (_, at) => {
    const value = ((at * 37) % 100) * unit + unit;
    return datum({
      fact: `row${at}`,
      short: `${countries[at % 7]} ${at + 1}`,
      value,
      parts: partsOf(((at * 37) % 100) + 1, unit),
    });
  });

const plain = { asWritten: false, seen: false };
const degrees = [3.5, -4.25, 12, -0.5].map((value, at) =>
  datum({
    fact: `town${at}`,
    short: countries[at] ?? '',
    value,
    basis: 'context',
    unit: 'degree',
    parts: { digits: String(value), scale: '', unit: '°C' },
  }),
);
const mixed = [
  datum({
    fact: 'most',
    short: 'The largest of all the firms that were asked, with its daughters',
    value: 4.2e9,
    bound: 'moreThan',
    parts: { digits: '4.2', scale: 'billion', unit: 'euros' },
  }),
  datum({
    fact: 'second',
    short: 'Another',
    value: 3e9,
    basis: 'derived',
    bound: 'about',
    parts: { digits: '3', scale: 'billion', unit: 'euros' },
  }),
  datum({
    fact: 'third',
    short: 'A small one',
    value: 300e6,
    basis: 'context',
    isWeak: true,
    parts: { digits: '300', scale: 'million', unit: 'euros' },
  }),
];

describe('a ranking', () => {
  it.each([
    { name: '2 rows of ones', values: { ...plain, rows: rowsOf(2, 1) } },
    { name: '7 rows of thousands', values: { ...plain, rows: rowsOf(7, 1000) } },
    { name: '40 rows of billions', values: { ...plain, rows: rowsOf(40, 1e9) } },
    { name: 'degrees below zero', values: { ...plain, seen: true, rows: degrees } },
    { name: 'open ends, long names and two scales', values: { ...plain, asWritten: true, rows: mixed } },
  ])('draws $name in every room', (one) => expectPlot(ranking, 'ranking', one));

  it('refuses numbers that are printed alike beside bars that differ', () => {
    const alike = (value: number, fact: string) =>
      datum({ fact, value, unit: 'tonne', parts: { digits: '3', scale: 'million', unit: 'tonnes' } });
    const problemsOf = (...values: readonly number[]) =>
      ranking.problems?.({ ...plain, rows: values.map((value, at) => alike(value, `row${at}`)) });
    expect(problemsOf(3.4e6, 2.6e6)).toEqual([
      'row1: printed as “3 million” like "row0", beside a shorter bar; give "tonne" more `digits` in units.ts',
    ]);
    expect(problemsOf(3.02e6, 3e6), 'a difference that nobody sees').toEqual([]);
    expect(ranking.problems?.({ ...plain, rows: rowsOf(40, 1e9) })).toEqual([]);
  });
});
