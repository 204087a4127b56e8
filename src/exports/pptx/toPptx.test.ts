import { describe, expect, it } from 'vitest';
import { faultsIn, orderFaults } from '../../../test/pptx/faultsIn.ts';
import { allOf, treeOf } from '../../../test/pptx/xmlTree.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import { partsOf, textOf } from '../package.ts';
import { GAP, type CategoryChart, type DotChart } from './nativeChart.ts';
import { fittingNotes } from './notes.ts';
import { solid } from './paint.ts';
import { briefAlt, type FileSlide, type Piece } from './slide.ts';
import { toPptx } from './toPptx.ts';

const area = { x: 1, y: 2, w: 8, h: 4 };
const label = { text: 'over 25 < 30', format: '"over "0', at: 'outEnd', size: 14, as: ['x-bold'] } as const;
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
const times: DotChart = {
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

const pieces: readonly Piece[] = [
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

const slide = (over: Partial<FileSlide>): FileSlide => ({
  layout: 'figure',
  headline: 'A headline',
  measure: 'A measure',
  source: 'A source',
  notes: ['Say this.', '', 'Then that.'],
  pieces: [],
  ...over,
});

const words = {
  title: 'A talk',
  author: 'Somebody',
  subject: 'Something',
  theme: 'Ours',
  locale: 'en',
  day: '2024-11-26',
  version: '2024-12-01, 1bcd900',
  sheet: uiWords('en').slideFile.sheet,
} as const;

const file = toPptx(
  [slide({ layout: 'title', headline: 'Title' }), slide({ pieces }), slide({ headline: 'Kept', isHidden: true })],
  words,
);
const parts = partsOf(file);
const part = (name: string) => treeOf(textOf(parts, name));
const chartOf = (number: number) => part(`ppt/charts/chart${number}.xml`);

describe('PowerPoint opens a file without a question, because', () => {
  it('every part is declared and referred to, and has its elements in the order of the standard', () => {
    expect(faultsIn(file)).toEqual([]);
  });

  it.each([
    ['a second paragraph look after its words', '<a:p><a:pPr/><a:r/><a:pPr/></a:p>'],
    ['an end before its words', '<a:p><a:endParaRPr/><a:r/></a:p>'],
    ['a line chart without its grouping first', '<c:lineChart><c:varyColors/><c:grouping/></c:lineChart>'],
    ['something of bars in a line', '<c:lineChart><c:ser><c:idx/><c:invertIfNegative/></c:ser></c:lineChart>'],
    ['labels after the values', '<c:barChart><c:ser><c:idx/><c:val/><c:dLbls/></c:ser></c:barChart>'],
    ['notes after the slides', '<p:presentation><p:sldIdLst/><p:notesMasterIdLst/></p:presentation>'],
    ['a low end before the high one', '<c:scaling><c:orientation/><c:min/><c:max/></c:scaling>'],
  ])('%s would be found', (_, xml) => expect(orderFaults(treeOf(xml), 'part')).toHaveLength(1));

  it('a title has index 0, the one readers of the format look for', () => {
    const titles = allOf(part('ppt/slides/slide2.xml'), 'p:ph').filter(
      ({ attributes }) => attributes['type'] === 'title',
    );
    expect(titles.map(({ attributes }) => attributes['idx'])).toEqual([undefined]);
  });

  it('the notes master has the slide and its notes, and a theme of its own', () => {
    const held = allOf(part('ppt/notesMasters/notesMaster1.xml'), 'p:ph').map(({ attributes }) => attributes['type']);
    expect(held).toEqual(['sldImg', 'body']);
    expect(textOf(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
  });

  it('a workbook holds what its chart draws, and a gap is no cell', () => {
    const book = partsOf(parts.get('ppt/embeddings/chart2.xlsx') ?? new Uint8Array());
    const cells = allOf(treeOf(textOf(book, 'xl/worksheets/sheet1.xml')), 'c').map(({ attributes }) => attributes['r']);
    expect(cells).toContain('B2');
    expect(cells).not.toContain('B3');
    expect(
      allOf(chartOf(2), 'c:val')
        .slice(0, 1)
        .flatMap((val) => allOf(val, 'c:pt'))
        .map(({ attributes }) => attributes['idx']),
    ).toEqual(['0', '2']);
  });

  it('the same slides give the same bytes', () => {
    expect(toPptx([slide({ pieces })], words)).toEqual(toPptx([slide({ pieces })], words));
  });
});

describe('who edits a chart', () => {
  it('is not cut off by an axis: no high end is fixed but that of rows and times', () => {
    const ends = [1, 2, 3, 4].map((number) => allOf(chartOf(number), 'c:max').length);
    expect(ends).toEqual([0, 0, 1, 1]);
  });

  it('finds labels that print the value', () => {
    expect(
      allOf(chartOf(1), 'c:dLbl')
        .flatMap((own) => allOf(own, 'c:numFmt'))
        .map(({ attributes }) => attributes['formatCode']),
    ).toEqual(['&quot;over &quot;0']);
    expect(allOf(chartOf(4), 'a:fld').map(({ attributes }) => attributes['type'])).toEqual(['XVALUE']);
  });

  it('changes its colours with the theme', () => {
    for (const name of [...parts.keys()].filter((own) =>
      /^ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(own),
    ))
      expect(textOf(parts, name)).not.toContain('srgbClr');
  });
});

describe('who does not see a slide', () => {
  it('is told what charts, tables and pictures show', () => {
    const tree = part('ppt/slides/slide2.xml');
    const told = ['p:nvGraphicFramePr', 'p:nvPicPr']
      .flatMap((name) => allOf(tree, name))
      .flatMap((own) => allOf(own, 'p:cNvPr'));
    expect(told).toHaveLength(6);
    expect(told.filter(({ attributes }) => (attributes['descr'] ?? '') === '')).toEqual([]);
  });

  it('hears less than 250 characters, in whole sentences where they are', () => {
    const long = `${'A sentence of several words. '.repeat(12)}End`;
    expect(briefAlt(long).length).toBeLessThan(250);
    expect(briefAlt(long)).toMatch(/words\.$/);
    expect(briefAlt('word '.repeat(80))).toMatch(/word…$/);
    expect(briefAlt('Short.')).toBe('Short.');
  });
});

describe('notes', () => {
  it('are paragraphs that fit their page, with as many sources as there is room for', () => {
    expect(allOf(part('ppt/notesSlides/notesSlide2.xml'), 'a:p')).toHaveLength(3);
    const long = Array.from(
      { length: 40 },
      () => 'A note of some length about what can be seen on this slide, and by whom.',
    );
    expect(() => fittingNotes({ said: [...long, ...long, ...long], sources: [] })).toThrow(
      'these notes do not fit on their page',
    );
    const kept = fittingNotes({ said: ['Short.'], sources: [...long, ...long, ...long] });
    expect(kept.said).toEqual(['Short.']);
    expect(kept.sources.length).toBeGreaterThan(long.length);
    expect(kept.sources.length).toBeLessThan(3 * long.length);
  });
});

describe('words on a slide', () => {
  it('that lie on lines have paper behind them, in a chart and beside it', () => {
    const haloed = { ...label, as: ['x-halo'] } as const;
    const point = { value: 6, place: 2002, as: 'dot-said', label: haloed } as const;
    const chart = { ...times, series: [{ name: 'One', points: [point] }] };
    const over: Piece = {
      kind: 'text',
      lines: ['One'],
      x: 1,
      y: 1,
      width: 1,
      size: 9,
      leading: 1,
      anchor: 'end',
      as: ['x-halo'],
    };
    const own = partsOf(toPptx([slide({ pieces: [{ kind: 'chart', area, chart, name: '', alt: '' }, over] })], words));
    const paper = solid('paper');
    expect(textOf(own, 'ppt/charts/chart1.xml')).toContain(`<c:spPr>${paper}`);
    expect(textOf(own, 'ppt/slides/slide1.xml')).toContain(`</a:prstGeom>${paper}`);
  });

  it('are set smaller where they would leave their place', () => {
    const long = toPptx([slide({ measure: 'A measure line that goes on and on, '.repeat(5) })], words);
    const measure = allOf(treeOf(textOf(partsOf(long), 'ppt/slides/slide1.xml')), 'a:rPr').map(
      ({ attributes }) => attributes['sz'],
    );
    expect(measure.some((size) => Number(size) < 1800)).toBe(true);
  });

  it('of a slide that is kept for questions are passed over in a show', () => {
    expect(textOf(parts, 'ppt/slides/slide3.xml')).toContain('show="0"');
    expect(textOf(parts, 'ppt/slides/slide2.xml')).not.toContain('show="0"');
  });
});
