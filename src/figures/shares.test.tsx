import { describe, expect, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { shares } from './shares.ts';

const amount = (fact: string, value: number, digits: string, scale: string, unit: string, over: Partial<Datum> = {}) =>
  datum({ fact, value, basis: 'context', unit, parts: { digits, scale, unit }, ...over });

const euros = (fact: string, billions: number, over: Partial<Datum> = {}) =>
  amount(fact, billions * 1e9, String(billions), 'billion', 'euros', over);
const tonnes = (fact: string, value: number, short: string) =>
  amount(fact, value, value.toLocaleString('en'), '', 'tonnes', { short });
const percent = (fact: string, value: number, short: string) =>
  amount(fact, value, `${value * 100}%`, '', '', { short, unit: 'rate', isPercent: true });

const plain = { fits: false, seen: true };
const seven = [
  'Wheat',
  'Maize for the mills of the coast',
  'Rice',
  'Soya',
  'Sugar',
  'Fruit',
  'Fish and what is made of it',
];
const sevenParts = [1200, 640, 320, 300, 90, 30, 12].map((value, at) => tonnes(`crop${at}`, value, seven[at] ?? ''));

const cases = [
  {
    name: 'a small part of billions, in two counts',
    values: {
      ...plain,
      fits: true,
      whole: euros('all', 420, { short: 'The whole union’s trade' }),
      parts: [euros('one', 28, { short: 'One member’s trade' })],
      upTo: euros('oneMore', 30.5),
    },
    words: {
      'label.part': 'billion euros: trade with one member in 2021.|This is what the words would mean.',
      'label.whole': 'billion euros: trade with all members of the union, 2021.|This is what the figures count.',
      'label.fits': 'One member’s trade fits into the union’s thirteen times',
      'amount.part': '28 to 30.5',
    },
  },
  {
    name: 'half of three',
    values: {
      ...plain,
      whole: amount('three', 3, '3', '', 'bridges', { basis: 'stated', short: 'Bridges in the town' }),
      parts: [
        amount('closed', 1.5, '1.5', '', 'bridges', { basis: 'derived', bound: 'about', short: 'Closed on average' }),
      ],
    },
  },
  {
    name: 'two parts of a hundred percent',
    values: {
      ...plain,
      whole: percent('hundred', 1, 'All voters'),
      parts: [percent('yes', 0.62, 'Yes'), percent('no', 0.38, 'No')],
    },
  },
  {
    name: 'seven parts of thousands with a rest',
    values: { ...plain, whole: tonnes('harvest', 3000, 'The harvest of the year'), parts: sevenParts },
    words: { 'label.rest': 'All other crops' },
  },
  {
    name: 'twelve parts',
    values: {
      ...plain,
      whole: tonnes('cargo', 7800, 'Cargo of the port'),
      parts: Array.from({ length: 12 }, (_, at) => tonnes(`quay${at}`, 1200 - at * 100, `Quay number ${at + 1}`)),
    },
  },
];

describe('shares', () => {
  it.each(cases)('draws $name in every room', (one) => expectPlot(shares, 'shares', one));

  it('refuses parts that make more than their whole', () => {
    expect(shares.problems?.({ ...plain, whole: euros('all', 10), parts: [euros('one', 8), euros('two', 6)] })).toEqual(
      ['expected parts that add up to at most the whole "all", found more'],
    );
  });
});
