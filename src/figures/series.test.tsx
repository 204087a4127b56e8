import { describe, expect, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { factsIn } from './factsIn.ts';
import { roomFor } from './room.ts';
import { series } from './series.ts';
import type { SeriesValues } from './seriesFields.ts';

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const yearSpan = (year: number) => ({
  from: dayOf(`${year}-01-01`),
  to: dayOf(`${year + 1}-01-01`),
  text: String(year),
});
const daySpan = (iso: string, text: string) => ({ from: dayOf(iso), to: dayOf(iso) + 1, text });

type Amount = Pick<Datum, 'parts' | 'unit'> & Partial<Datum>;
const years = (
  id: string,
  first: number,
  values: readonly (number | undefined)[],
  amountOf: (value: number) => Amount,
  over: Partial<Datum> = {},
) =>
  values.flatMap((value, at) =>
    value === undefined
      ? []
      : [
          datum({
            fact: `${id}${first + at}`,
            value,
            when: yearSpan(first + at),
            basis: 'context',
            ...amountOf(value),
            ...over,
          }),
        ],
  );

const billions = (value: number): Amount => ({
  parts: { digits: String(value / 1e9), scale: 'billion', unit: 'euros' },
  unit: 'euro',
});
const degrees = (value: number): Amount => ({
  parts: { digits: String(value), scale: '', unit: '°C' },
  unit: 'degree',
});
const people = (value: number): Amount => ({
  parts: { digits: value.toLocaleString('en'), scale: '', unit: 'people' },
  unit: 'person',
});
const percent = (value: number): Amount => ({
  parts: { digits: `${Math.round(value * 1000) / 10}%`, scale: '', unit: '' },
  unit: 'rate',
  isPercent: true,
});

const plain = { drawn: 'stems', seen: true, bothScales: false } as const satisfies Partial<SeriesValues>;
const words = { 'label.gap': 'no figure found', 'label.log': 'log scale' };

const exports = years(
  'exports',
  2001,
  [
    4.1e9,
    5e9,
    6.3e9,
    undefined,
    9.9e9,
    14e9,
    18e9,
    21e9,
    17e9,
    22e9,
    31e9,
    undefined,
    undefined,
    40e9,
    38e9,
    44e9,
    61e9,
    70e9,
  ],
  billions,
);
const multiple = {
  multiple: datum({ fact: 'multiple', value: 15, unit: 'times', parts: { digits: '×15', scale: '', unit: '' } }),
  multipleFrom: datum({ fact: 'base', value: 4.5e9, basis: 'context', when: yearSpan(2001), ...billions(4.5e9) }),
  multipleTo: datum({ fact: 'top', value: 67.5e9, basis: 'context', when: yearSpan(2017), ...billions(67.5e9) }),
  level: datum({ fact: 'level', value: 13.5e9, basis: 'derived', ...billions(13.5e9) }),
};
const multipleWords = {
  ...words,
  'label.multiple': '2001 to 2017, as the ministry says.|It begins in another year than the customs’ own count.',
  'label.level': '×3, like trade|with the world: would be 13.5',
};
const remarks = [{ key: 'slump', at: exports[7] ?? exports[0] ?? multiple.level }];

const waves = (count: number, height: number, base: number, phase: number) =>
  Array.from({ length: count }, (_, at) => Math.round(base + height * Math.sin(at / 5 + phase)));

const four = ['Auckland', 'Bergen', 'Cádiz and the towns around the bay', 'Dakar'].map((name, at) => ({
  key: name.slice(0, 3).toLowerCase().replace('á', 'a'),
  values: years(
    name.slice(0, 2).replace('á', 'a'),
    1945,
    waves(80, 900, 3000 + at * 40, at / 3),
    people,
    at === 0 ? { basis: 'stated' } : {},
  ),
}));

const cases: readonly {
  name: string;
  values: SeriesValues;
  words: Record<string, string>;
  view?: Record<string, string>;
}[] = [
  {
    name: 'a multiple over billions with gaps',
    values: { ...plain, ...multiple, bothScales: true, remarks, lines: [{ key: 'one', values: exports }] },
    words: { ...multipleWords, 'label.slump': 'slump' },
  },
  {
    name: 'the same on a log scale',
    values: { ...plain, ...multiple, bothScales: true, lines: [{ key: 'one', values: exports }] },
    words: multipleWords,
    view: { scale: 'log' },
  },
  {
    name: 'three days',
    values: {
      ...plain,
      lines: [
        {
          key: 'one',
          values: ['2024-05-30', '2024-05-31', '2024-06-01'].map((iso, at) =>
            datum({ fact: `day${at}`, value: 3 + at, when: daySpan(iso, `${at}`), ...people(3 + at) }),
          ),
        },
      ],
    },
    words,
  },
  {
    name: 'two lines of degrees below zero',
    values: {
      ...plain,
      drawn: 'line',
      lines: [
        { key: 'high', values: years('high', 2010, [-2.5, -1, 0.4, 1.2, -0.3, 2.2, 3.1], degrees) },
        {
          key: 'low',
          values: years('low', 2010, [-9.5, -8, undefined, -7.7, -8.3, -6.2, -5.1], degrees, { basis: 'derived' }),
        },
      ],
    },
    words: { ...words, 'label.high': 'At noon', 'label.low': 'At night' },
  },
  {
    name: 'four lines over 80 years of thousands',
    values: { ...plain, drawn: 'line', lines: four },
    words: {
      ...words,
      'label.auc': 'Auckland',
      'label.ber': 'Bergen',
      'label.cad': 'Cádiz and the towns around the bay',
      'label.dak': 'Dakar',
    },
  },
  {
    name: 'columns of percent with a loss',
    values: {
      ...plain,
      drawn: 'columns',
      lines: [{ key: 'one', values: years('growth', 2016, [0.031, 0.024, -0.065, undefined, 0.048, 0.012], percent) }],
    },
    words,
  },
  {
    name: 'forty columns of billions',
    values: {
      ...plain,
      drawn: 'columns',
      lines: [
        {
          key: 'one',
          values: years(
            'debt',
            1984,
            waves(40, 2e9, 3e9, 0).map((value) => Math.round(value / 1e8) * 1e8),
            billions,
          ),
        },
      ],
    },
    words,
  },
];

describe('a series', () => {
  it.each(cases)('draws $name in every room', (one) => expectPlot(series, 'series', one));

  it('marks the multiple, both its amounts and the level', () => {
    const values: SeriesValues = { ...plain, ...multiple, lines: [{ key: 'one', values: exports }] };
    const input = {
      values,
      words: wordsFor(series, values, words),
      view: {},
      room: roomFor('wide', 'split'),
      locale: 'en' as const,
    };
    expect(factsIn(series.plot(input))).toEqual(expect.arrayContaining(['multiple', 'base', 'top', 'level']));
  });

  it('labels a value that another role names as well', () => {
    const labelled = exports.slice(4, 5).map((one) => ({ ...one }));
    const values: SeriesValues = { ...plain, lines: [{ key: 'one', values: exports }], labelled };
    const room = roomFor('wide', 'split');
    const plot = series.plot({
      values,
      words: wordsFor(series, values, words),
      view: {},
      room,
      locale: 'en',
    });
    const dots = plot.panels[0]?.layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks : [])) ?? [];
    expect(dots.find(({ datum: own }) => own.fact === 'exports2006')?.labels).toMatchObject([{ text: '2006: 14' }]);
  });

  it('thins 20,000 values to two a px, and gives a dot to those with a label', () => {
    const start = dayOf('1970-01-01');
    const values = Array.from({ length: 20_000 }, (_, at) =>
      datum({
        fact: `reading${at}`,
        value: 1000 + ((at * 7919) % 1009),
        when: { from: start + at, to: start + at + 1, text: String(at) },
        ...people(1000),
      }),
    );
    const dense: SeriesValues = { ...plain, drawn: 'line', lines: [{ key: 'one', values }] };
    const room = roomFor('wide', 'split');
    const plot = series.plot({
      values: dense,
      words: wordsFor(series, dense, words),
      view: {},
      room,
      locale: 'en',
    });
    const layers = plot.panels.flatMap((panel) => panel.layers);
    const points = layers.flatMap((layer) => (layer.mark === 'line' ? layer.points : []));
    expect(points.length).toBeGreaterThan(room.width);
    expect(points.length).toBeLessThan(2 * room.width + 2);
    expect(Math.max(...points.map(({ y }) => y ?? 0))).toBe(Math.max(...values.map(({ value }) => value)));
    const dots = layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks : []));
    expect(dots.length).toBeGreaterThan(0);
    expect(dots.filter(({ labels = [] }) => labels.length === 0)).toEqual([]);
  });

  it('refuses what it cannot draw, in words an editor can act on', () => {
    const [undated] = years('undated', 2001, [1], people, {});
    const lines = [
      { key: 'one', values: [...(undated === undefined ? [] : [{ ...undated, value: -1 }]), ...exports.slice(0, 1)] },
    ];
    expect(series.problems?.({ ...plain, bothScales: true, lines })).toEqual([
      expect.stringMatching(
        /^expected one value for each time, found two of \d{4} in the line "one": "\w+" and "\w+"$/,
      ),
      'expected dots or lines above zero for a logarithmic scale',
    ]);
  });
});
