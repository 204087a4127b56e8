import { describe, expect, it } from 'vitest';
import { dateDatum, datum } from '../../test/figures/make.ts';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { dates } from './dates.ts';
import type { DatesEvent, DatesRow } from './dates.ts';

const thing = (fact: string, short: string) => datum({ fact, short, value: 0, unit: 'name' });
const step = (
  fact: string,
  iso: string,
  short: string,
  begins: DatesRow['steps'][number]['begins'],
  over: Partial<Datum> = {},
) => ({
  date: dateDatum(iso, { fact, short, ...over }),
  begins,
});

const bridge: DatesRow = {
  key: 'bridge',
  claim: thing('bridge', 'the bridge at Kisumu'),
  steps: [step('planned', '2018-03', 'agreed', 'agreed'), step('built', '2019-06-20', 'opened', 'underWay')],
};
const mine: DatesRow = {
  key: 'mine',
  claim: thing('mine', 'the mine'),
  steps: [
    step('signed', '2017-11', 'agreement', 'agreed'),
    step('permit', '2019-05-02', 'permit', 'agreed'),
    step('stopped', '2019-12', 'suspended', 'suspended'),
  ],
};
const trip: DatesRow = {
  key: 'trip',
  claim: thing('trip', 'the first train, from coast to lake'),
  steps: [
    step('left', '2019-05-01', 'it leaves', 'underWay', { bound: 'about' }),
    step('came', '2019-05-29', 'it arrives, after four weeks', 'nothing'),
  ],
};
const day = dateDatum('2019-05-03', { fact: 'day', basis: 'stated' });
const quotes = {
  'label.day': '3 May 2019: the speech',
  'label.bridge': '“is open to all”',
  'label.mine': '“has brought work to the whole of the lake region”',
  'label.trip': '“in a month”',
};

const days: readonly DatesRow[] = [
  {
    key: 'march',
    claim: thing('march', 'the march'),
    steps: [step('start', '2021-08-01', 'sets out', 'underWay'), step('end', '2021-08-03', 'arrives', 'nothing')],
  },
];
const decades: readonly DatesRow[] = Array.from({ length: 7 }, (_, at) => ({
  key: `line${at}`,
  claim: thing(`line${at}`, `Line ${at + 1}`),
  steps: [
    step(`dug${at}`, String(1900 + at * 9), 'begun', 'agreed'),
    step(`ran${at}`, String(1906 + at * 11), 'opened', 'underWay'),
  ],
}));

const event = (fact: string, iso: string, short: string, over: Partial<DatesEvent> = {}): DatesEvent => ({
  date: dateDatum(iso, { fact, short }),
  ours: false,
  ...over,
});
const laws = [
  event('one', '1906', 'New Zealand', { group: 'early' }),
  event('two', '1913', 'Norway', { group: 'early' }),
  event('three', '1915', 'Denmark', { group: 'early', ours: true }),
  event('four', '1971', 'Switzerland', { claim: thing('claimed', 'last of all'), group: 'late' }),
];
const lineWords = {
  'label.line': 'The vote for women',
  'label.early': 'before the end of the war',
  'label.late': '“last of all”, it says',
};

describe('dates', () => {
  it.each([
    {
      name: 'rows of years with quotations',
      values: { day, rows: [bridge, trip, mine], until: dateDatum('2020-06', { fact: 'until' }) },
      words: quotes,
    },
    { name: 'three days', values: { day: dateDatum('2021-08-02', { fact: 'day', basis: 'stated' }), rows: days } },
    {
      name: 'seven rows over 80 years',
      values: { day: dateDatum('1950', { fact: 'day', basis: 'stated' }), rows: decades },
    },
    { name: 'a line of years', values: { events: laws }, words: lineWords, placement: 'half' as const },
    {
      name: 'a line under a number',
      values: {
        events: laws,
        number: datum({
          fact: 'count',
          value: 20_000,
          bound: 'moreThan',
          parts: { digits: '20,000', scale: '', unit: 'votes' },
        }),
      },
      words: { ...lineWords, 'label.number': 'votes, as stated' },
      placement: 'half' as const,
    },
    {
      name: 'a line of crowded days',
      values: {
        events: Array.from({ length: 9 }, (_, at) =>
          event(`day${at}`, `2022-05-0${at + 1}`, `Meeting of group ${at + 1}`),
        ),
      },
    },
  ])('draws $name in every room', (one) => expectPlot(dates, 'dates', one));

  it('refuses neither rows nor events, rows without their day, and steps out of order', () => {
    const turned = { ...bridge, steps: bridge.steps.toReversed() };
    expect(dates.problems?.({})).toEqual(['expected either `rows` or `events`']);
    expect(dates.problems?.({ rows: [turned] })).toEqual([
      'expected `day` beside `rows`, found none',
      'row bridge: expected its steps in order of time',
    ]);
  });
});
