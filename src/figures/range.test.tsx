import { describe, expect, it } from 'vitest';
import { dateDatum, datum, spanOf } from '../../test/figures/make.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { range } from './range.ts';
import type { RangeRow, RangeValues } from './rangeFields.ts';
import { roomFor } from './room.ts';

type Unit = { factor: number; scale: string; unit: string };
const weeks: Unit = { factor: 1, scale: '', unit: 'weeks' };
const tonnes: Unit = { factor: 1000, scale: '', unit: 'tonnes' };
const euros: Unit = { factor: 1e9, scale: 'billion', unit: 'euros' };
const degrees: Unit = { factor: 1, scale: '', unit: 'degrees' };
const percent: Unit = { factor: 0.01, scale: '', unit: '' };

const amount = (fact: string, digits: number, of: Unit, over: Partial<Datum> = {}): Datum => {
  const printed = of.factor === 1000 ? `${digits},000` : of === percent ? `${digits}%` : String(digits);
  return datum({
    fact,
    value: digits * of.factor,
    text: `${printed} ${of.scale} ${of.unit}`.replaceAll(/ +/g, ' ').trim(),
    parts: { digits: printed, scale: of.scale, unit: of.unit },
    unit: of.unit,
    isPercent: of === percent,
    basis: 'context',
    ...over,
  });
};

const who = ['Ministry of Transport', 'Railway union', 'Daily paper', 'The operator', 'Travellers’ club'];

const rowOf = (at: number, of: Unit, over: Partial<RangeRow> = {}): RangeRow => {
  const when = spanOf(`20${String(10 + (at % 15)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}`);
  return {
    now: amount(`now${at}`, 12 + ((at * 7) % 11), of, { short: who[at % who.length] ?? '', when }),
    ...(at % 3 === 0 ? {} : { before: amount(`before${at}`, 26 + ((at * 5) % 13), of) }),
    seen: at % 2 === 0,
    ...over,
  };
};

const said = dateDatum('2024-03-05', { fact: 'said', basis: 'stated', short: 'the statement' });
const story = (of: Unit): Pick<RangeValues, 'now' | 'before' | 'difference' | 'said'> => ({
  now: amount('now', 18, of, { basis: 'stated' }),
  before: amount('before', 30, of, { basis: 'derived', short: 'before, our sum' }),
  difference: amount('difference', 12, of, { basis: 'stated' }),
  said,
});

const words = { 'label.release': 'The statement', 'label.sum': 'our sum' };
const rowsOf = (count: number, of: Unit) => Array.from({ length: count }, (_, at) => rowOf(at, of));

const days: Pick<RangeValues, 'spans' | 'events'> = {
  spans: [
    {
      key: 'seen',
      from: dateDatum('2024-03-03', { fact: 'leaves' }),
      to: dateDatum('2024-03-21', { fact: 'comes' }),
      length: amount('took', 18, { ...weeks, unit: 'days' }),
    },
    {
      key: 'stated',
      from: dateDatum('2024-03-03', { fact: 'leaves' }),
      to: dateDatum('2024-03-15', { fact: 'wouldCome', basis: 'derived', bound: 'about' }),
      length: amount('would', 12, { ...weeks, unit: 'days' }, { basis: 'derived' }),
    },
  ],
  events: [dateDatum('2024-02-26', { fact: 'opened', short: 'line opened' })],
};
const dayWords = {
  'label.calendar': 'One journey',
  'label.said': '5 Mar: the statement|The first train is under way.',
  'label.seen': 'under way',
  'label.stated.inside': 'as promised',
};

describe('a range', () => {
  it.each([
    {
      name: '1 row without before',
      values: { now: amount('now', 3, weeks, { basis: 'stated' }), rows: [rowOf(0, weeks)] },
    },
    { name: '7 rows of thousands', values: { ...story(tonnes), rows: rowsOf(7, tonnes) } },
    { name: '14 rows of billions', values: { ...story(euros), rows: rowsOf(14, euros) } },
    {
      name: 'open and from-to ends with a note',
      words: {
        'label.way': 'the other way round',
        'label.now': 'weeks, as stated',
        'label.difference': 'twelve fewer',
      },
      values: {
        ...story(weeks),
        rows: [
          rowOf(1, weeks, { before: amount('open', 35, weeks, { bound: 'moreThan' }) }),
          rowOf(2, weeks, { before: amount('low', 35, weeks), beforeUpTo: amount('high', 40, weeks) }),
          rowOf(3, weeks, { key: 'way' }),
          rowOf(4, weeks, {
            now: amount('sum', 20, weeks, { basis: 'derived', isOthers: true, short: 'Travellers’ club' }),
          }),
        ],
      },
    },
    {
      name: 'a rise in percent',
      values: {
        now: amount('now', 40, percent, { basis: 'stated' }),
        before: amount('before', 22, percent, { basis: 'stated', short: 'before, as stated' }),
        said,
        rows: [
          rowOf(1, percent, {
            now: amount('other', 35, percent, { short: 'Railway union' }),
            before: amount('old', 20, percent),
          }),
        ],
      },
    },
    {
      name: 'below zero in degrees',
      values: {
        now: amount('now', -4, degrees, { basis: 'stated' }),
        rows: [
          rowOf(1, degrees, {
            now: amount('one', -6, degrees, { short: 'Weather service' }),
            before: amount('was', 2, degrees),
          }),
          rowOf(2, degrees, {
            now: amount('two', 1, degrees, { short: 'University' }),
            before: amount('had', 3, degrees),
          }),
        ],
      },
    },
    { name: 'with a calendar', words: dayWords, values: { ...story(weeks), ...days, rows: rowsOf(3, weeks) } },
    {
      name: 'with a calendar alone',
      words: dayWords,
      view: { part: 'days' },
      values: { ...story(weeks), ...days, rows: rowsOf(9, weeks) },
    },
  ])('draws $name in every room', (one) => expectPlot(range, 'range', { ...one, words: { ...words, ...one.words } }));

  it('keeps to a slide’s height with twelve rows, and shows the calendar in a step of its own', () => {
    const values = { ...story(weeks), ...days, rows: rowsOf(12, weeks) };
    const plotOf = (view: Readonly<Record<string, string>>) =>
      range.plot({
        values,
        words: wordsFor(range, values, { ...words, ...dayWords }),
        view,
        room: roomFor('slide', 'split'),
        locale: 'en',
      });
    expect(plotOf({ part: 'all' }).height).toBeLessThanOrEqual(512);
    expect(plotOf({ part: 'all' }).panels.map(({ id }) => id)).toEqual(['release', 'rows']);
    expect(plotOf({ part: 'days' }).panels.map(({ id }) => id)).toEqual(['days']);
  });

  it('refuses a calendar of years', () => {
    const long = { ...story(weeks), rows: rowsOf(2, weeks), events: [dateDatum('2019-03-05', { fact: 'long' })] };
    expect(range.problems?.(long)).toEqual(['expected a calendar of at most 400 days, found 1828']);
  });
});
