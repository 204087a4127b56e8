import { describe, expect, it } from 'vitest';
import { area, label, pieces, slide, times, words } from '../../../test/pptx/everyPiece.ts';
import { faultsIn, orderFaults } from '../../../test/pptx/faultsIn.ts';
import { allOf, treeOf } from '../../../test/pptx/xmlTree.ts';
import { partsOf, textOf } from '../package.ts';
import { fittingNotes } from './notes.ts';
import { solid } from './paint.ts';
import { briefAlt, type Piece } from './slide.ts';
import { toPptx } from './toPptx.ts';

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
