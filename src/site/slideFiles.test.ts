import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { figureKinds } from '../figures/kinds.ts';
import * as written from '../content/china-latin-america/facts.ts';
import { evaluateFacts } from '../model/evaluateFacts.ts';
import { figures } from '../content/china-latin-america/figures.ts';
import { chinaLatinAmerica } from '../content/china-latin-america/story.ts';
import type { Fact } from '../model/fact.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { SERIES_ORDER } from '../exports/pptx/markStyle.ts';
import { partsOf, textOf, type Parts } from '../exports/package.ts';
import { elementsOf } from '../exports/pptx/xml.ts';
import { slideFiles } from './slideFiles.ts';

const story = resolveStory(chinaLatinAmerica, 'en', kinds);
const DECK = `${story.fileName}.pptx`;
const names = [...story.figures.map(({ id }) => `${id}.pptx`), DECK];

let bytesOf: ReadonlyMap<string, Uint8Array> = new Map();
const build = async () =>
  new Map((await slideFiles(story, '')).map(({ path, content }) => [path.replace('files/en/', ''), content]));
beforeAll(async () => {
  bytesOf = await build();
});
afterEach(() => vi.useRealTimers());

const partsIn = (name: string): Parts => partsOf(bytesOf.get(name) ?? new Uint8Array());
const textsIn = (name: string, fits: RegExp): string[] =>
  [...partsIn(name).keys()]
    .filter((part) => fits.test(part))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((part) => textOf(partsIn(name), part));
const slidesIn = (name: string) => textsIn(name, /^ppt\/slides\/slide\d+\.xml$/);
const chartsIn = (name: string) => textsIn(name, /^ppt\/charts\/chart\d+\.xml$/);
const allIn = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, found = '']) => found);
const unescaped = (xml: string) =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Where a relationship of a part leads, as a path in the package. */
const targetOf = (relations: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  return new URL(target, `file:///${relations.replace('_rels/', '').replace('.rels', '')}`).pathname.slice(1);
};

/** The numbers of each chart's workbook, series by series; a cell that is not there is left out. */
const workbooksIn = (name: string): number[][][] =>
  [...partsIn(name)]
    .filter(([part]) => part.endsWith('.xlsx'))
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([, book]) => {
      const sheet = textOf(partsOf(book), 'xl/worksheets/sheet1.xml');
      const cells = Array.from(
        sheet.matchAll(/<c r="([B-Z])\d+" s="1"><v>([^<]*)<\/v><\/c>/g),
        ([, column = '', value]) => ({ column, value: Number(value) }),
      );
      return [...new Set(cells.map(({ column }) => column))]
        .toSorted()
        .map((column) => cells.filter((cell) => cell.column === column).map(({ value }) => value));
    });

const { facts } = evaluateFacts(chinaLatinAmerica.facts, chinaLatinAmerica);
const valuesOf = (...of: Fact[]): unknown[] => of.map(({ value }) => value);
const { claims } = figures['shipping-time']?.kind === 'tracks' ? figures['shipping-time'] : { claims: [] };
const factOf = (id: string): Fact => facts[id] ?? written.transitNow;

describe.each(names)('%s, taken away', (name) => {
  it('is a whole package: every part is declared, and every declared or related part is there', () => {
    const parts = partsIn(name);
    const types = textOf(parts, '[Content_Types].xml');
    const declared = allIn(types, /PartName="\/([^"]*)"/g);
    const byExtension = new Set(allIn(types, /Extension="([^"]*)"/g));
    expect(declared.filter((part) => !parts.has(part))).toEqual([]);
    const undeclared = [...parts.keys()].filter(
      (part) =>
        part !== '[Content_Types].xml' &&
        !declared.includes(part) &&
        !(byExtension.has(part.replace(/^.*\./, '')) && !part.endsWith('.xml')),
    );
    expect(undeclared).toEqual([]);
    const lost = [...parts.keys()]
      .filter((part) => part.endsWith('.rels'))
      .flatMap((part) =>
        allIn(textOf(parts, part), / Target="([^"]*)"/g).filter(
          (target) => !target.startsWith('http') && !parts.has(targetOf(part, target)),
        ),
      );
    expect(lost).toEqual([]);
  });

  it('has one workbook for each chart, which the chart opens', () => {
    const parts = [...partsIn(name).keys()];
    const numbered = (fits: RegExp) => parts.flatMap((part) => fits.exec(part)?.[1] ?? []).toSorted();
    expect(numbered(/^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/)).toEqual(
      numbered(/^ppt\/charts\/chart(\d+)\.xml$/),
    );
    expect(textsIn(name, /^ppt\/charts\/_rels\//).map((xml) => allIn(xml, /Worksheet(\d+)\.xlsx/g))).toEqual(
      chartsIn(name).map((_, at) => [String(at + 1)]),
    );
    expect(slidesIn(name).flatMap((xml) => allIn(xml, /<c:chart (r:id)/g))).toHaveLength(chartsIn(name).length);
  });

  it('draws what its workbooks hold, and gaps where they hold nothing', () => {
    const drawn = chartsIn(name).map((xml) =>
      allIn(xml, /<c:val>(.*?)<\/c:val>/gs).map((series) =>
        allIn(series, /<c:pt idx="\d+"><c:v>([^<]*)<\/c:v>/g).map(Number),
      ),
    );
    expect(drawn).toEqual(workbooksIn(name));
  });

  it('has its headline in a title placeholder on every slide, as real text', () => {
    for (const slide of slidesIn(name)) {
      const titles = elementsOf(slide.replace(/^.*?<\/p:grpSpPr>/s, '').replace(/<\/p:spTree>.*/s, '')).filter(
        ({ xml }) => /<p:ph\s[^>]*type="title"/.test(xml),
      );
      expect(titles.map(({ xml }) => allIn(xml, /<a:t>([^<]*)<\/a:t>/g).join('').length > 3)).toEqual([true]);
    }
  });

  it('has speaker notes on every slide', () => {
    const notes = textsIn(name, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(notes).toHaveLength(slidesIn(name).length);
    expect(notes.filter((xml) => allIn(xml, /<a:t>([^<]*)<\/a:t>/g).join(' ').length < 120)).toEqual([]);
  });

  it('says in words what every chart, picture, table and line shows', () => {
    const unsaid = slidesIn(name)
      .flatMap((xml) => [
        ...allIn(xml, /<p:nvGraphicFramePr>\s*(<p:cNvPr [^>]*>)/g),
        ...allIn(xml, /<p:nvPicPr>\s*(<p:cNvPr [^>]*>)/g),
        ...allIn(xml, /(<p:cNvPr [^>]*>)(?:(?!<p:cNvPr).)*?prst="line"/gs),
      ])
      .filter((shape) => !/ descr="[^"]{12,}"/.test(shape));
    expect(unsaid).toEqual([]);
  });

  it('gives no two shapes of a slide the same number', () => {
    for (const xml of textsIn(name, /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/)) {
      const ids = allIn(xml, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('keeps the order of elements that the standard asks for', () => {
    const inOrder = (children: readonly string[], order: readonly string[]) => {
      const places = children.map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    };
    const childrenOf = (xml: string) => elementsOf(xml).map((element) => element.name);
    for (const xml of chartsIn(name)) {
      for (const series of allIn(xml, /<c:ser>(.*?)<\/c:ser>/gs)) inOrder(childrenOf(series), SERIES_ORDER);
      for (const lines of allIn(xml, /<c:lineChart>(.*?)<\/c:lineChart>/gs))
        inOrder(childrenOf(lines), ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId']);
      for (const bars of allIn(xml, /<c:barChart>(.*?)<\/c:barChart>/gs))
        inOrder(childrenOf(bars), [
          'c:barDir',
          'c:grouping',
          'c:varyColors',
          'c:ser',
          'c:dLbls',
          'c:gapWidth',
          'c:overlap',
          'c:axId',
        ]);
    }
    const [presentation = ''] = textsIn(name, /^ppt\/presentation\.xml$/);
    inOrder(childrenOf(presentation.replace(/^.*?<p:presentation[^>]*>/s, '').replace('</p:presentation>', '')), [
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
    ]);
  });

  it('names our colours and fonts in its theme, and no other colour on its slides', () => {
    const [theme = ''] = textsIn(name, /^ppt\/theme\/theme1\.xml$/);
    expect(theme).toContain('<a:lt1><a:srgbClr val="FCFBF7"/></a:lt1>');
    expect(theme).toContain('<a:majorFont><a:latin typeface="Georgia"/>');
    const typed = textsIn(name, /^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/).flatMap((xml) =>
      allIn(xml, /<a:srgbClr val="(\w+)"/g),
    );
    expect(typed).toEqual([]);
  });
});

describe('the workbooks hold the facts', () => {
  it.each([
    [
      'shipping-time',
      [
        [valuesOf(factOf('transitBefore'), factOf('transitNow'))],
        [
          valuesOf(...claims.map(({ now }) => factOf(now))),
          valuesOf(...claims.flatMap(({ before }) => (before === undefined ? [] : [factOf(before)]))),
        ],
      ],
    ],
    [
      'trade-growth',
      [
        [
          [1, ...valuesOf(factOf('tradeGrowth'))],
          [1, ...valuesOf(factOf('worldGrowth'))],
        ],
        [
          valuesOf(
            factOf('customs2000'),
            factOf('customs2006'),
            factOf('customs2007'),
            factOf('customs2008'),
            factOf('customs2011'),
            factOf('customs2012'),
            factOf('customs2016'),
            factOf('customs2017'),
            factOf('customs2018'),
            factOf('customs2021'),
            factOf('customs2023'),
            factOf('customs2024'),
          ),
          valuesOf(factOf('customs2010'), factOf('customs2020')),
          valuesOf(factOf('customs2022')),
        ],
      ],
    ],
    [
      'trade-2024',
      [
        [valuesOf(factOf('trade2024')), valuesOf(factOf('stillNeeded'))],
        [valuesOf(factOf('trade2024'), factOf('customs2024'))],
      ],
    ],
    ['signatories', [[valuesOf(factOf('signatoriesNamed')), valuesOf(factOf('signatoriesUnnamed'))]]],
    ['parcels', []],
    ['environmental-laws', []],
    ['places', []],
    ['timeline', []],
  ])('of %s, value by value', (figure, expected) => expect(workbooksIn(`${figure}.pptx`)).toEqual(expected));
});

describe('a figure that is no bar, line, dot or share', () => {
  const svgsIn = (name: string) => textsIn(name, /^ppt\/media\/.*\.svg$/);
  const picturesIn = (name: string) => slidesIn(name).flatMap((xml) => allIn(xml, /<p:pic>(.*?)<\/p:pic>/gs));

  it.each([
    ['parcels', 2],
    ['environmental-laws', 1],
    ['places', 1],
    ['timeline', 2],
    ['shipping-time', 0],
    ['trade-growth', 0],
    ['trade-2024', 0],
    ['signatories', 0],
  ])('%s is a drawing as lines %i times, with dots for programs that read no SVG', (id, count) => {
    const name = `${id}.pptx`;
    expect(picturesIn(name)).toHaveLength(count);
    expect(svgsIn(name)).toHaveLength(count);
    const relations = textsIn(name, /^ppt\/slides\/_rels\//).join('');
    for (const picture of picturesIn(name)) {
      const targets = allIn(picture, /<(?:a:blip|asvg:svgBlip)[^>]* r:embed="([^"]+)"/g).map((relation) =>
        allIn(relations, new RegExp(`Id="${relation}"[^>]* Target="([^"]+)"`, 'g')).map((target) =>
          target.replace(/^.*\./, ''),
        ),
      );
      expect(targets.map((target) => target[0])).toEqual(['png', 'svg']);
      expect(picture).toMatch(/<a:extLst><a:ext uri="\{96DAC541-7B7A-43D3-8B79-37D633B846F1\}">/);
    }
  });

  it('needs no font, no style and no other file for its lines, and its letters are among them', () => {
    for (const svg of svgsIn(DECK)) {
      expect(svg).not.toMatch(/<text|<style|<image|class=|var\(|light-dark|NaN/);
      expect(svg.match(/M/g)?.length).toBeGreaterThan(100);
    }
  });

  it.each(['parcels', 'environmental-laws', 'places', 'timeline'])('%s has its numbers as a table, too', (id) => {
    const figure = story.figures.find((candidate) => candidate.id === id);
    const cells = unescaped(
      slidesIn(`${id}.pptx`)
        .flatMap((xml) => allIn(xml, /<a:tbl>(.*?)<\/a:tbl>/gs))
        .join(' '),
    );
    const numbers = Object.values(figure?.facts ?? {}).filter(({ unit }) => unit !== 'place' && unit !== 'name');
    expect(numbers.length).toBeGreaterThan(2);
    // A map's table says the days of its route in the first row.
    expect(numbers.filter(({ bounded, amount }) => !cells.includes(bounded) && !cells.includes(amount))).toEqual([]);
  });
});

describe('the slides tell the same talk as the web', () => {
  it.each(story.figures)('$id: the figure’s headline first, then the steps’ headlines', ({ id, words }) => {
    const told = slidesIn(`${id}.pptx`).map((xml) =>
      unescaped(allIn(xml, /type="title"\s*\/>.*?<a:t>([^<]*)<\/a:t>/gs)[0] ?? ''),
    );
    expect(told[0]).toBe(words['title']);
    const steps = Object.entries(words).flatMap(([key, step]) =>
      key.startsWith('step.') || key === 'title.others' ? [step] : [],
    );
    expect(told.slice(1).filter((headline) => !steps.includes(headline))).toEqual([]);
  });

  it.each(story.figures)('$id: every step’s speech stands in the notes once, with the sources', ({ id, words }) => {
    const notes = unescaped(textsIn(`${id}.pptx`, /^ppt\/notesSlides\//).join(' '));
    const speeches = Object.entries(words).flatMap(([key, speech]) => (key.startsWith('speech.') ? [speech] : []));
    expect(speeches.map((speech) => notes.split(speech).length - 1)).toEqual(speeches.map(() => 1));
    expect(notes).toContain(story.original.url);
  });

  it.each(story.figures)('$id: says which numbers are stated, derived or another’s', ({ id, facts: drawn }) => {
    const words = { stated: 'stated', derived: 'derived', context: 'other source' };
    const told = [...slidesIn(`${id}.pptx`), ...chartsIn(`${id}.pptx`)].join(' ');
    const unsaid = [
      ...new Set(
        Object.values(drawn)
          .filter(({ unit }) => unit !== 'place')
          .map(({ basis }) => words[basis]),
      ),
    ].filter((word) => !told.includes(word));
    expect(unsaid).toEqual([]);
  });

  it('the deck has a title, every figure, the checks and the publishers', () => {
    const slides = slidesIn(DECK);
    const inFigures = story.figures.flatMap(({ id }) => slidesIn(`${id}.pptx`)).length;
    expect(slides.length).toBeGreaterThan(inFigures + 2);
    expect(slides[0]).toContain(story.words['title']);
    for (const check of story.checks) expect(unescaped(slides.join(''))).toContain(check.claim);
  });
});

describe('a second build', () => {
  it('gives the same bytes, a year later and in another order of work', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const again = await build();
    expect([...again.keys()]).toEqual([...bytesOf.keys()]);
    expect(
      [...again]
        .filter(([name, bytes]) => Buffer.compare(bytes, bytesOf.get(name) ?? new Uint8Array()) !== 0)
        .map(([name]) => name),
    ).toEqual([]);
  });
});
