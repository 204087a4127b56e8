import { describe, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import { ranking } from './ranking.ts';

const countries = ['Ghana', 'Kenya', 'Malawi', 'Mali', 'Niger', 'Senegal', 'Togo'];
const rowsOf = (count: number, unit: number) =>
  Array.from({ length: count }, (_, at) => {
    const value = ((at * 37) % 100) * unit + unit;
    return datum({
      fact: `row${at}`,
      short: `${countries[at % 7]} ${at + 1}`,
      value,
      parts: { digits: String(((at * 37) % 100) + 1), scale: '', unit: 'people' },
    });
  });

const plain = { highlighted: [], asWritten: false, seen: false };

describe('a ranking', () => {
  it.each([
    { name: '2 rows of ones', values: { ...plain, rows: rowsOf(2, 1) } },
    { name: '7 rows of thousands', values: { ...plain, rows: rowsOf(7, 1000) } },
    { name: '40 rows of billions', values: { ...plain, rows: rowsOf(40, 1e9) } },
  ])('draws $name in every room', (one) => expectPlot(ranking, 'ranking', one));
});
