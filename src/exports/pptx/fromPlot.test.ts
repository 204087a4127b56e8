import { describe, expect, it } from 'vitest';
import { datum, spanOf } from '../../../test/figures/make.ts';
import { wordsFor } from '../../../test/figures/expectPlot.ts';
import type { Datum } from '../../figures/datum.ts';
import { dates } from '../../figures/dates.ts';
import type { Fields, ValuesOf } from '../../figures/fields.ts';
import type { Kind } from '../../figures/kind.ts';
import { number } from '../../figures/number.ts';
import type { Plot } from '../../figures/plot.ts';
import { change } from '../../figures/change.ts';
import { ranking } from '../../figures/ranking.ts';
import { roomFor } from '../../figures/room.ts';
import { series } from '../../figures/series.ts';
import { shares } from '../../figures/shares.ts';
import { target } from '../../figures/target.ts';
import { piecesFrom } from './fromPlot.ts';
import { formatOf } from './labels.ts';
import type { NativeChart } from './nativeChart.ts';
import type { Piece } from './slide.ts';
import { strokesOf } from './strokes.ts';

const euros = (fact: string, billions: number, over: Partial<Datum> = {}): Datum =>
  datum({
    fact,
    value: billions * 1e9,
    unit: 'euro',
    parts: { digits: String(billions), scale: 'billion', unit: 'euros' },
    ...over,
  });
const inYear = (year: number, billions: number, over: Partial<Datum> = {}): Datum =>
  euros(`year${year}`, billions, { when: spanOf(String(year)), basis: 'context', ...over });

const slideOf = <S extends Fields>(
  kind: Kind<S>,
  values: ValuesOf<S>,
  words: Readonly<Record<string, string>> = {},
): Piece[] | undefined => {
  const plot: Plot = kind.plot({
    values,
    words: wordsFor(kind, values, words),
    view: {},
    room: roomFor('slide', 'split'),
    locale: 'en',
  });
  return piecesFrom(plot, { name: 'A finding', alt: 'What it shows', locale: 'en' });
};

const chartIn = (pieces: readonly Piece[] | undefined): NativeChart => {
  const chart = pieces?.find((piece) => piece.kind === 'chart');
  if (chart?.kind !== 'chart') throw new Error('no chart on the slide');
  return chart.chart;
};
const categoriesIn = (pieces: readonly Piece[] | undefined) => {
  const chart = chartIn(pieces);
  if (chart.kind !== 'categories') throw new Error('expected categories');
  return chart;
};
const dotsIn = (pieces: readonly Piece[] | undefined) => {
  const chart = chartIn(pieces);
  if (chart.kind !== 'dots') throw new Error('expected dots');
  return chart;
};
const wordsIn = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).flatMap((piece) => (piece.kind === 'text' ? piece.lines : [])).join(' ');

describe('a plot as what PowerPoint draws', () => {
  it('ranks as bars by the names of their rows, with values and cautions', () => {
    const rows = [euros('one', 3, { short: 'One' }), euros('other', 4.2, { short: 'Other', bound: 'moreThan' })];
    const chart = categoriesIn(slideOf(ranking, { rows, asWritten: false, seen: false }));
    expect(chart.direction).toBe('rows');
    expect(chart.categories).toEqual(['Other', 'One']);
    expect(chart.bars[0]?.points.map(({ value, label }) => [value, label?.text, label?.format])).toEqual([
      [4.2e9, 'over 4.2', '"over "#,##0.0,,,'],
      [3e9, '3', '#,##0,,,'],
    ]);
    expect(chart.value).toMatchObject({ low: 0, format: '#,##0.0,,,' });
  });

  it('keeps roles apart: solid, hatched, outlined', () => {
    const rows = [euros('a', 3), euros('b', 2, { basis: 'derived' }), euros('c', 1, { basis: 'context' })];
    const chart = categoriesIn(slideOf(ranking, { rows, asWritten: true, seen: false }));
    expect(chart.bars[0]?.points.map(({ as }) => as)).toEqual(['area-stated', 'area-derived', 'area-said']);
    expect(chart.bars[0]?.points.map(({ basis }) => basis)).toEqual(['stated', 'derived', 'other source']);
  });

  it('stacks two counts of a part on their whole, with what they leave of it', () => {
    const values = { whole: euros('all', 10), parts: [euros('north', 3)], upTo: euros('northMore', 5) };
    const chart = categoriesIn(slideOf(shares, { ...values, fits: false, seen: true }));
    expect(chart.grouping).toBe('percentStacked');
    expect(chart.bars.map(({ points }) => points[0]?.value)).toEqual([3e9, 2e9, 5e9]);
  });

  it('draws what two counts of a part share as solid, and cuts the whole as the drawing does', () => {
    const part = (fact: string, billions: number) => euros(fact, billions, { basis: 'context', bound: 'about' });
    const values = { whole: part('all', 10), parts: [part('north', 3)], upTo: part('northMore', 3.2) };
    const pieces = slideOf(shares, { ...values, fits: true, seen: false });
    expect(categoriesIn(pieces).bars.map(({ points }) => points[0]?.as)).toEqual([
      'area-said',
      'area-said',
      'area-said',
    ]);
    expect(pieces?.filter((piece) => piece.kind === 'shape' && piece.as === 'line-cut-said')).toHaveLength(2);
  });

  it('sets several parts below their whole, each from where the one above it ends', () => {
    const parts = [euros('north', 3), euros('south', 2)];
    const words = { 'label.rest': 'everything else' };
    const pieces = slideOf(shares, { whole: euros('all', 10), parts, fits: false, seen: true }, words);
    const chart = categoriesIn(pieces);
    expect(chart.grouping).toBe('stacked');
    expect(chart.categories).toEqual(['all', 'north', 'south', 'everything else']);
    const [starts, values] = chart.bars.map(({ points }) => points.map(({ value }) => value));
    expect(starts).toEqual([0, 0, 3e9, undefined]);
    expect(values).toEqual([10e9, 3e9, 2e9, undefined]);
    expect(wordsIn(pieces)).toMatch(/10.*3.*2/);
  });

  it('sets a threshold beside what is held against it', () => {
    const values = {
      reached: euros('reached', 317.4, { short: 'so far' }),
      threshold: euros('aim', 500, { short: 'the aim' }),
      lowerIsBetter: false,
    };
    const pieces = slideOf(target, values);
    const chart = categoriesIn(pieces);
    expect(chart.categories).toEqual(['so far', 'the aim']);
    expect(chart.bars[0]?.points.map(({ value }) => value)).toEqual([317.4e9, 500e9]);
    expect(wordsIn(pieces)).toContain('317.4');
  });

  it('has every value of a series at its time, and a band where there is none', () => {
    const lines = [{ key: 'all', values: [inYear(2000, 12), inYear(2001, 13), inYear(2003, 40)] }];
    const values = { lines, drawn: 'stems', seen: true, bothScales: false } as const;
    const pieces = slideOf(series, values, { 'label.gap': 'no figure found' });
    const chart = dotsIn(pieces);
    expect(chart.values).toBe('y');
    expect(chart.series[0]?.points.map(({ place, value }) => [place, value])).toEqual([
      [2000, 12e9],
      [2001, 13e9],
      [2003, 40e9],
    ]);
    expect(chart.series[0]).toMatchObject({ hasStems: true });
    expect(pieces?.some((piece) => piece.kind === 'shape' && piece.as === 'area-gap')).toBe(true);
    expect(chart.value).not.toHaveProperty('high');
    expect(wordsIn(pieces)).toContain('no figure found');
  });

  it('leaves room for a bracket that stands higher than all columns', () => {
    const [first, last] = [inYear(2000, 12), inYear(2002, 40)];
    const values = {
      lines: [{ key: 'all', values: [first, inYear(2001, 13), last] }],
      drawn: 'columns',
      seen: true,
      bothScales: false,
      multiple: datum({ fact: 'fold', value: 5, unit: 'times', parts: { digits: '×5', scale: '', unit: '' } }),
      multipleFrom: inYear(2000, 12, { fact: 'from' }),
      multipleTo: inYear(2002, 60, { fact: 'to' }),
    } as const;
    const numbers = categoriesIn(slideOf(series, values)).bars.map(({ points }) => points.map(({ value }) => value));
    expect(numbers).toEqual([
      [12e9, 13e9, 40e9],
      [60e9, undefined, undefined],
    ]);
  });

  it('draws before and after as dots by their value', () => {
    const rows = [
      {
        before: euros('was', 20, { when: spanOf('2010') }),
        after: euros('is', 35, { when: spanOf('2020'), short: 'North' }),
      },
    ];
    const pieces = slideOf(change, { rows, asWritten: true, seen: true });
    const chart = dotsIn(pieces);
    // The way from one to the other is their own: it follows an edited value.
    expect(chart.series.map(({ line, points }) => [line, points.map(({ sign, value }) => [sign, value])])).toEqual([
      [
        'line-stated',
        [
          ['square', 20e9],
          ['circle', 35e9],
        ],
      ],
    ]);
    expect(wordsIn(pieces)).toContain('North');
  });

  it('writes a number and its words as text, without any chart', () => {
    const pieces = slideOf(number, {
      value: euros('debt', 3.2, { name: 'Debt of the towns', bound: 'about', basis: 'context' }),
    });
    expect(pieces?.some(({ kind }) => kind === 'chart' || kind === 'picture')).toBe(false);
    expect(wordsIn(pieces)).toMatch(/about.*3\.2 billion/);
  });

  it('leaves what stands in shapes of its own to a drawing', () => {
    const when = spanOf('2019');
    const date = datum({ fact: 'built', value: when.from, when, unit: 'date', text: '2019' });
    expect(slideOf(dates, { events: [{ date, ours: false }] })).toBeUndefined();
  });
});

describe('the format of a label', () => {
  it.each([
    ['25', 25, '25', '#,##0'],
    ['over 10 million', 10e6, '10', '"over "#,##0,," million"'],
    ['12,400', 12_400, '12,400', '#,##0'],
    ['2024', 2024, '2024', '0'],
    ['7.5%', 0.075, '7.5%', '0.0%'],
    ['−0.2', -0.2, '−0.2', '#,##0.0;"−"#,##0.0'],
    ['2012: 261.2', 261.2e9, '261.2', '"2012: "#,##0.0,,,'],
    ['0.9', 9e5, '900,000', '#,##0.0,,'],
  ])('prints "%s" anew', (text, value, digits, format) => {
    const own = datum({ fact: 'x', value, parts: { digits, scale: '', unit: '' } });
    expect(formatOf(own, text, 'en')).toBe(format);
  });

  it('is none where the digits stand for something else', () => {
    const tenThousands = datum({ fact: 'x', value: 4.2e5, parts: { digits: '42', scale: '万', unit: '' } });
    expect(formatOf(tenThousands, '42 万', 'en')).toBeUndefined();
  });
});

describe('a path as strokes', () => {
  it('follows relative and absolute moves', () => {
    const ends = strokesOf('M1 2h3v-1L8 8z')?.map((stroke) =>
      stroke.to === 'Z' ? 'Z' : `${stroke.to}${stroke.point.x},${stroke.point.y}`,
    );
    expect(ends).toEqual(['M1,2', 'L4,2', 'L4,1', 'L8,8', 'Z']);
  });

  it('is none where there are arcs', () => expect(strokesOf('M0 0A1 1 0 0 1 2 2')).toBeUndefined());
});
