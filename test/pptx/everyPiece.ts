import { GAP, type CategoryChart, type DotChart } from '../../src/exports/pptx/nativeChart.ts';
import type { FileSlide, Piece } from '../../src/exports/pptx/slide.ts';
import { uiWords } from '../../src/i18n/uiWords.ts';

export const area = { x: 1, y: 2, w: 8, h: 4 };
export const label = { text: 'over 25 < 30', format: '"over "0', at: 'outEnd', size: 14, as: ['x-bold'] } as const;
const shared = { value: { low: 0, format: '0', step: 10 }, size: 14 } as const;

const bars: CategoryChart = {
  ...shared,
  kind: 'categories',
  lines: [],
  direction: 'rows',
  categories: ['One & other', 'Two'],
  nameSize: 16,
  grouping: 'clustered',
  bars: [
    {
      name: 'Days',
      points: [
        { value: 25, as: 'area-stated', label },
        { value: 35, as: 'area-derived' },
      ],
    },
  ],
};
const columns: CategoryChart = {
  ...bars,
  direction: 'columns',
  categories: ['2000', '2001', '2002'],
  bars: [
    {
      name: 'Tonnes',
      points: [{ value: 4, as: 'area-seen' }, GAP, { value: 6, as: 'area-said', label }],
    },
  ],
  lines: [{ name: 'The aim', line: 'line-said', points: [4, 4, 4].map((value) => ({ value, as: 'line-said' })) }],
};
export const times: DotChart = {
  ...shared,
  kind: 'dots',
  values: 'y',
  places: [1999.5, 2002.5],
  value: { format: '0', low: 1, isLog: true },
  series: [
    {
      name: 'Tonnes',
      hasStems: true,
      points: [
        { value: 4, place: 2000, as: 'dot-seen', sign: 'circle', size: 9 },
        { value: 6, place: 2002, as: 'dot-said', sign: 'square', size: 9, label: { ...label, at: 'r' } },
      ],
    },
  ],
};
const dots: DotChart = {
  ...shared,
  kind: 'dots',
  values: 'x',
  places: [0, 100],
  series: [
    {
      name: 'other source',
      line: 'line-said',
      isOpen: true,
      points: [
        { value: 15, place: 50, as: 'line-said' },
        { value: undefined, place: 0, as: 'line-said' },
        { value: 20, place: 50, as: 'line-said' },
      ],
    },
    {
      name: 'stated',
      points: [{ value: 15, place: 50, as: 'dot-stated', sign: 'circle', size: 9, label: { ...label, at: 'l' } }],
    },
  ],
};

/** Each kind of piece, and of chart, once. */
export const pieces: readonly Piece[] = [
  ...[bars, columns, times, dots].map((chart, at) => ({
    kind: 'chart' as const,
    area,
    chart,
    name: `Chart ${at}`,
    alt: 'What it shows',
  })),
  {
    kind: 'text',
    lines: ['One "line"', 'and another'],
    x: 1,
    y: 1,
    width: 3,
    size: 14,
    leading: 1.2,
    anchor: 'middle',
    as: ['x-number'],
  },
  { kind: 'shape', area, as: 'area-derived', form: 'rect' },
  {
    kind: 'shape',
    area: { ...area, w: 0 },
    as: 'line-day',
    form: [
      { to: 'M', point: { x: 1, y: 2 } },
      { to: 'L', point: { x: 1, y: 6 } },
      { to: 'Z', point: { x: 1, y: 2 } },
    ],
  },
  {
    kind: 'table',
    area,
    head: ['What', ''],
    rows: [
      ['A', ''],
      ['B', '2'],
    ],
    widths: [4, 4],
    size: 14,
    name: 'Table',
    alt: 'A table of two rows',
  },
  {
    kind: 'picture',
    area,
    picture: { svg: '<svg/>', png: new Uint8Array([1]), width: 10, height: 5 },
    name: 'Map',
    alt: 'A map',
  },
];

/** A slide of a figure, with what a test says of it. */
export const slide = (over: Partial<FileSlide>): FileSlide => ({
  layout: 'figure',
  headline: 'A headline',
  measure: 'A measure',
  source: 'A source',
  notes: ['Say this.', '', 'Then that.'],
  pieces: [],
  ...over,
});

/** What a file is called and says of itself. */
export const words = {
  title: 'A talk',
  author: 'Somebody',
  subject: 'Something',
  theme: 'Ours',
  locale: 'en',
  day: '2024-11-26',
  version: '2024-12-01, 1bcd900',
  sheet: uiWords('en').slideFile.sheet,
} as const;
