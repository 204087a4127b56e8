import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultsIn } from '../../test/pptx/faultsIn.ts';
import { allOf, treeOf, type Node } from '../../test/pptx/xmlTree.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import { partsOf, textOf } from '../exports/package.ts';
import { figureKinds } from '../figures/kinds.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { slideFiles } from './slideFiles.ts';

const story = resolveStory(harbourYear, 'en', figureKinds);
const DECK = `${story.fileName}.pptx`;
const names = [...story.figures.map(({ id }) => `${id}.pptx`), DECK];

let bytesOf: ReadonlyMap<string, Uint8Array> = new Map();
const build = async () =>
  new Map((await slideFiles(story, '')).map(({ path, content }) => [path.replace('files/en/', ''), content]));
beforeAll(async () => {
  bytesOf = await build();
});
afterEach(() => vi.useRealTimers());

const fileOf = (name: string): Uint8Array => bytesOf.get(name) ?? new Uint8Array();
const treesIn = (name: string, fits: RegExp): Node[] => {
  const parts = partsOf(fileOf(name));
  return [...parts.keys()]
    .filter((part) => fits.test(part))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((part) => treeOf(textOf(parts, part)));
};
const unescaped = (xml: string) =>
  xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const wordsIn = (node: Node): string =>
  unescaped(
    allOf(node, 'a:t')
      .map(({ text }) => text)
      .join(' '),
  );
const slidesIn = (name: string): Node[] => treesIn(name, /^ppt\/slides\/slide\d+\.xml$/);
const notesIn = (name: string): string[] => treesIn(name, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(wordsIn);
const titlesIn = (name: string): string[] =>
  slidesIn(name).map((slide) =>
    allOf(slide, 'p:sp')
      .filter((shape) => allOf(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'))
      .map(wordsIn)
      .join('|'),
  );

describe.each(names)('%s, taken away', (name) => {
  it('has no fault that PowerPoint would offer to repair', () => expect(faultsIn(fileOf(name))).toEqual([]));

  it('has a headline on every slide, and none twice', () => {
    const titles = titlesIn(name);
    expect(titles.filter((title) => title.length < 4)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('says in words, under 250 characters, what every chart, picture and table shows', () => {
    const shown = slidesIn(name).flatMap((slide) =>
      ['p:nvGraphicFramePr', 'p:nvPicPr'].flatMap((kind) => allOf(slide, kind)).flatMap((own) => allOf(own, 'p:cNvPr')),
    );
    const lengths = shown.map(({ attributes }) => unescaped(attributes['descr'] ?? '').length);
    expect(lengths.filter((length) => length < 12 || length >= 250)).toEqual([]);
  });

  it('has notes on every slide', () => {
    expect(notesIn(name)).toHaveLength(slidesIn(name).length);
    expect(notesIn(name).filter((notes) => notes.length < 10)).toEqual([]);
  });
});

const sheetsIn = (name: string): string =>
  [...partsOf(fileOf(name))]
    .filter(([part]) => part.endsWith('.xlsx'))
    .map(([, book]) => textOf(partsOf(book), 'xl/worksheets/sheet1.xml'))
    .join(' ');

describe('a figure', () => {
  it.each(story.figures)('$id: its numbers stand in the workbook of a chart, or in words', ({ id, facts }) => {
    const name = `${id}.pptx`;
    const said = `${slidesIn(name).map(wordsIn).join(' ')} ${sheetsIn(name)}`;
    const numbers = facts.flatMap((fact) => story.facts[fact] ?? []).filter(({ value }) => typeof value === 'number');
    expect(
      numbers.filter(({ value, parts }) => !said.includes(`>${String(value)}<`) && !said.includes(parts.digits)),
    ).toEqual([]);
  });

  it.each(story.figures)('$id: every step’s speech stands in the notes once, with who says so', ({ id, words }) => {
    const notes = notesIn(`${id}.pptx`).join(' ');
    const speeches = Object.entries(words).flatMap(([key, speech]) => (key.startsWith('speech.') ? [speech] : []));
    expect(speeches.map((speech) => notes.split(speech).length - 1)).toEqual(speeches.map(() => 1));
    expect(notes).toContain('Sources:');
  });

  it('that no chart draws is a drawing as lines, with dots for programs that read none, and a table', () => {
    const drawn = story.figures.filter(({ id }) =>
      slidesIn(`${id}.pptx`).some((slide) => allOf(slide, 'p:pic').length > 0),
    );
    expect(drawn.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['dates', 'places', 'signatures']));
    for (const { id } of drawn) {
      const name = `${id}.pptx`;
      const media = [...partsOf(fileOf(name)).keys()].filter((part) => part.startsWith('ppt/media/'));
      expect(media.filter((part) => part.endsWith('.svg'))).toHaveLength(media.length / 2);
      expect(slidesIn(name).flatMap((slide) => allOf(slide, 'a:tbl')).length).toBeGreaterThan(0);
    }
  });

  it('needs no font, no style and no other file for its lines, and its letters are among them', () => {
    const parts = partsOf(fileOf(DECK));
    const drawings = [...parts.keys()].filter((part) => part.endsWith('.svg')).map((part) => textOf(parts, part));
    expect(drawings.length).toBeGreaterThan(2);
    for (const svg of drawings) expect(svg).not.toMatch(/<text|<style|<image|class=|var\(|light-dark|NaN/);
  });
});

describe('the deck', () => {
  it('tells the same talk as the web: the title, every figure with its steps, and the data kept for questions', () => {
    const steps = story.figures.flatMap(({ words, steps: views }) =>
      views.map((_, at) => words[`step.${at + 1}`] ?? words['title'] ?? ''),
    );
    expect(titlesIn(DECK).slice(0, steps.length + 1)).toEqual([story.words['title'], ...steps]);
    const isHidden = slidesIn(DECK).map((slide) => slide.children[0]?.attributes['show'] === '0');
    expect(isHidden.indexOf(true)).toBe(steps.length + 1);
    expect(isHidden.lastIndexOf(false)).toBe(steps.length);
  });
});

describe('a second build', () => {
  it('gives the same bytes, a year later and in another order of work', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const again = await build();
    expect([...again.keys()]).toEqual([...bytesOf.keys()]);
    const changed = [...again].filter(([name, bytes]) => Buffer.compare(bytes, fileOf(name)) !== 0);
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});
