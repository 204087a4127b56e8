import { describe, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { change } from './change.ts';

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const yearSpan = (year: number) => ({
  from: dayOf(`${year}-01-01`),
  to: dayOf(`${year + 1}-01-01`),
  text: String(year),
});
const plain = { asWritten: false, seen: true };

const rowsOf = (count: number, amount: (value: number) => Partial<Datum>, scale: number) =>
  Array.from({ length: count }, (_, at) => {
    const [was, is] = [((at * 29) % 50) + 5, ((at * 47) % 60) + 3];
    const one = (which: string, value: number, year: number) =>
      datum({
        fact: `${which}${at}`,
        short: `District ${at + 1}`,
        value: value * scale,
        basis: 'context',
        when: yearSpan(year),
        ...amount(value),
      });
    return { before: one('before', was, 2010), after: one('after', is, 2020) };
  });

const percent = (value: number): Partial<Datum> => ({
  unit: 'rate',
  isPercent: true,
  parts: { digits: `${value}%`, scale: '', unit: '' },
});
const thousands = (value: number): Partial<Datum> => ({
  unit: 'tonne',
  parts: { digits: `${value},000`, scale: '', unit: 'tonnes' },
});
const billions = (value: number): Partial<Datum> => ({
  unit: 'euro',
  parts: { digits: String(value), scale: 'billion', unit: 'euros' },
});
const degree = (fact: string, value: number, over: Partial<Datum> = {}) =>
  datum({
    fact,
    value,
    basis: 'context',
    unit: 'degree',
    parts: { digits: String(value), scale: '', unit: '°C' },
    ...over,
  });

describe('before and after', () => {
  it.each([
    { name: '2 rows of percent', values: { ...plain, rows: rowsOf(2, percent, 0.01) } },
    { name: '7 rows of thousands', values: { ...plain, seen: false, rows: rowsOf(7, thousands, 1000) } },
    { name: '40 rows of billions', values: { ...plain, rows: rowsOf(40, billions, 1e9) } },
    {
      name: 'degrees through zero, one unchanged',
      values: {
        ...plain,
        asWritten: true,
        rows: [
          { before: degree('coldOne', -3), after: degree('warmOne', 2.5, { short: 'The upper valley' }) },
          { before: degree('same', 1), after: degree('sameAgain', 1, { short: 'The harbour' }) },
          {
            before: degree('warm', 4, { basis: 'stated' }),
            after: degree('cold', -1.5, { short: 'The pass', basis: 'derived', bound: 'about' }),
          },
        ],
      },
      words: { 'label.before': 'First winter', 'label.after': 'Last winter' },
    },
  ])('draws $name in every room', (one) => expectPlot(change, 'change', one));
});
