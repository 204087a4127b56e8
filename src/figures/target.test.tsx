import { describe, expect, it } from 'vitest';
import { datum, spanOf } from '../../test/figures/make.ts';
import { expectDrawing } from '../../test/figures/expectDrawing.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { roomFor } from './room.ts';
import { target } from './target.ts';
import type { TargetReading } from './targetFields.ts';

type Unit = { factor: number; scale: string; unit: string };
const people: Unit = { factor: 1, scale: '', unit: 'people' };
const tonnes: Unit = { factor: 1000, scale: '', unit: 'tonnes' };
const euros: Unit = { factor: 1e9, scale: 'billion', unit: 'euros' };
const percent: Unit = { factor: 0.01, scale: '', unit: '' };
const degrees: Unit = { factor: 1, scale: '', unit: 'degrees' };

const amount = (fact: string, digits: number, of: Unit, over: Partial<Datum> = {}): Datum => {
  const printed = of === tonnes ? `${digits},000` : of === percent ? `${digits}%` : String(digits);
  return datum({
    fact,
    value: digits * of.factor,
    text: [printed, of.scale, of.unit].filter((part) => part !== '').join(' '),
    parts: { digits: printed, scale: of.scale, unit: of.unit },
    unit: of.unit,
    isPercent: of === percent,
    ...over,
  });
};

const stretch = (from: string, to: string) => ({ from: spanOf(from).from, to: spanOf(to).to, text: `${from}/${to}` });
const column = (fact: string, rate: number, from: string, to: string, rest = false) => ({
  rate: amount(fact, rate, euros, { basis: 'derived', when: stretch(from, to) }),
  rest,
});
const readings: readonly TargetReading[] = [
  {
    key: 'short',
    columns: [
      column('a', 20, '2022-01', '2022-04'),
      column('b', 28, '2022-05', '2022-08'),
      column('c', 11, '2022-09', '2022-12', true),
    ],
  },
  {
    key: 'long',
    columns: [
      column('d', 20, '2022-01', '2022-04'),
      column('e', 19, '2022-05', '2022-10'),
      column('f', 21, '2022-11', '2022-12', true),
    ],
  },
];
const years: readonly TargetReading[] = [
  { key: 'short', columns: [column('a', 3, '1940', '1979'), column('b', 5, '1980', '2019', true)] },
  { key: 'long', columns: [column('c', 2, '1940', '1999'), column('d', 9, '2000', '2019', true)] },
];

const on = { lowerIsBetter: false };

describe('a target', () => {
  it.each([
    {
      name: '3 of 4 people',
      values: { ...on, reached: amount('reached', 3, people), threshold: amount('aim', 4, people) },
    },
    {
      name: 'thousands of tonnes with an outcome that falls short',
      values: {
        ...on,
        reached: amount('reached', 210, tonnes),
        threshold: amount('aim', 300, tonnes, { bound: 'atLeast' }),
        outcome: amount('outcome', 280, tonnes, { basis: 'context', short: 'in the end' }),
      },
    },
    {
      name: 'billions of euros with two readings',
      values: {
        ...on,
        reached: amount('reached', 192, euros),
        threshold: amount('aim', 220, euros, { bound: 'expected' }),
        outcome: amount('outcome', 236, euros, { basis: 'context', short: 'the outcome' }),
        readings,
      },
      words: {
        'label.period': 'billion euros in the first part of the year',
        'label.short': 'As eight months: a jump, then a collapse',
        'label.short.more': 'billion euros a month, by our arithmetic',
        'label.long': 'As ten months: an ordinary year',
      },
    },
    {
      name: 'readings over 80 years',
      values: { ...on, reached: amount('reached', 120, euros), threshold: amount('aim', 320, euros), readings: years },
      words: { 'label.short': 'As forty years', 'label.long': 'As sixty years' },
    },
    {
      name: 'a share that is to fall',
      values: {
        lowerIsBetter: true,
        reached: amount('reached', 48, percent, { short: 'without work' }),
        threshold: amount('aim', 30, percent, { short: 'the limit' }),
        outcome: amount('outcome', 27, percent, { basis: 'context', short: 'two years later' }),
      },
    },
    {
      name: 'a fall that missed its limit, outcome derived',
      values: {
        lowerIsBetter: true,
        reached: amount('reached', 48, tonnes),
        threshold: amount('aim', 30, tonnes),
        outcome: amount('outcome', 29, tonnes, { basis: 'derived', short: 'by our sum' }),
      },
    },
    {
      name: 'degrees below zero',
      values: { ...on, reached: amount('reached', -12, degrees), threshold: amount('aim', -18, degrees) },
    },
  ])('draws $name in every room', (one) => expectPlot(target, 'target', one));

  it('half a page wide, keeps the threshold’s words clear of those beside the number', () => {
    const values = {
      lowerIsBetter: true,
      reached: amount('reached', 3.8, percent),
      threshold: amount('aim', 2.5, percent, { text: 'limit 2.5%' }),
      outcome: amount('outcome', 3.1, percent, { basis: 'context', short: 'share of fish lost, by the yearbook' }),
    };
    const room = roomFor('wide', 'half');
    const words = wordsFor(target, values, { 'label.period': 'of fish lost,|as stated' });
    // It fails on labels that lie on each other.
    expectDrawing(target.plot({ values, words, view: {}, room, locale: 'en' }), { id: 'half', room });
  });

  it('keeps to a slide’s height with two readings', () => {
    const values = { ...on, reached: amount('reached', 192, euros), threshold: amount('aim', 220, euros), readings };
    const room = roomFor('slide', 'split');
    const plot = target.plot({ values, words: wordsFor(target, values), view: {}, room, locale: 'en' });
    expect(plot.height).toBeLessThanOrEqual(512);
  });

  it('draws an amount that was passed in one bar, and one that fell in a bar of its own', () => {
    const rowsOf = (outcome: number, lowerIsBetter: boolean) => {
      const values = {
        reached: amount('reached', 48, percent),
        threshold: amount('aim', 50, percent),
        outcome: amount('outcome', outcome, percent, { basis: 'context' }),
        lowerIsBetter,
      };
      const room = roomFor('wide', 'split');
      const plot = target.plot({ values, words: wordsFor(target, values), view: {}, room, locale: 'en' });
      return plot.panels[0]?.y.domain[1];
    };
    expect([rowsOf(60, false), rowsOf(40, false), rowsOf(60, true)]).toEqual([1, 2, 2]);
  });

  it('refuses columns without their stretch of time, and amounts on two sides of zero', () => {
    const rate = amount('timeless', 20, euros, { basis: 'derived' });
    const values = {
      ...on,
      reached: amount('reached', -3, degrees),
      threshold: amount('aim', 4, degrees),
      readings: [{ key: 'short', columns: [{ rate, rest: false }] }],
    };
    expect(target.problems?.(values)).toEqual([
      'expected `reached` and `threshold` on the same side of zero',
      'timeless: expected a `when`, the stretch of time of its column in short',
    ]);
  });
});
