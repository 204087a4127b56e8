import { describe, expect, it } from 'vitest';
import { figureKinds, kinds, plotOf } from '../src/figures/kinds.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import { callIn } from '../src/model/called.ts';
import type { Story } from '../src/model/story.ts';
import { harbourYear } from './second-report/story.ts';

const story = resolveStory(harbourYear, 'en', figureKinds);
const figureOf = (id: string) => {
  const figure = story.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`no figure "${id}"`);
  return figure;
};

const problemsOf = (wrong: Story): readonly string[] => {
  try {
    resolveStory(wrong, 'en', figureKinds);
    return [];
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file.split('/').slice(3).join('/')}:${line}: ${message}`);
  }
};
const withText = (from: string, to: string): Story => {
  expect(harbourYear.text.en).toContain(from);
  return { ...harbourYear, text: { en: harbourYear.text.en?.replace(from, to) ?? '' } };
};

describe('an ordinary report', () => {
  it('has a figure of every kind but a voyage', () => {
    const used = new Set(story.figures.map(({ kind }) => kind));
    expect([...used].toSorted()).toEqual(Object.keys(kinds).filter((kind) => kind !== 'voyage'));
  });

  it('checks nothing, and needs no word for a check', () => {
    expect(story.checks).toEqual([]);
    expect(Object.keys(story.words).filter((key) => /found|closing|checked|second/.test(key))).toEqual([]);
  });

  it('claims nothing of the world: all its documents are at example.org', () => {
    const sources = [story.original, ...Object.values(story.facts).flatMap((fact) => fact.sources)];
    expect(sources.filter(({ url }) => !url.startsWith('https://example.org/'))).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });

  it('keeps its facts in the order of its file', () => {
    const written = Array.from(harbourYear.files.facts.matchAll(/export const (\w+) =/g), ([, id]) => id);
    expect(Object.keys(story.facts)).toEqual(written);
  });

  it('calls its source what it calls it', () => {
    expect(story.facts['ships']?.who).toBe('The yearbook');
    expect(callIn('{Called}, drawn from {called}', story)).toBe('The yearbook, drawn from the yearbook');
  });

  it('begins a sentence with a capital, and a label as it comes', () => {
    expect(figureOf('ships').words['title']).toBe('Over 7,300 ships in a year');
    expect(figureOf('ships').words['alt']).toContain('The number over 7,300 ships');
  });

  it('says money in words', () => {
    expect(story.facts['lockCost']).toMatchObject({
      amount: '84 million euros',
      parts: { digits: '84', scale: 'million', unit: 'euros' },
    });
  });

  it('says the caution of a date once', () => {
    const drawing = JSON.stringify(plotOf(figureOf('charter'), {}, 'wide'));
    expect(drawing).toContain('day not found; before 30 November 2024');
    expect(drawing).not.toContain('before before');
  });

  it('sets one bar off from the others, which are the story’s own as well', () => {
    const [panel] = plotOf(figureOf('partners'), {}, 'wide').panels;
    const bars = panel?.layers.flatMap((layer) => (layer.mark === 'bar' ? layer.marks.map(({ as }) => as) : []));
    expect(bars).toEqual(['area-stated', ...Array.from({ length: 9 }, () => 'area-rest')]);
  });

  it.each(['wide', 'medium', 'narrow', 'slide'] as const)('writes a remark over its column, %s', (size) => {
    const drawing = JSON.stringify(plotOf(figureOf('goods'), {}, size).over);
    expect(drawing.replaceAll(/"text":"(\w[^"]*)"/g, '$1')).toMatch(/new lock/);
  });
});

describe('what an editor of an ordinary report is told', () => {
  it('of a year that stands alone', () => {
    const wrong = withText('In January the slipway still freezes.', 'In January 2025 the slipway froze.');
    expect(problemsOf(wrong)).toEqual([
      'text/en.md:88: the year in "warmer than when measuring began. In January 2025 the slipway froze." is linked to no fact; expected it within the link of its number, [25 days in 2024](#transitNow), or a link to a date',
    ]);
  });

  it('of a mark that the edge of a map cuts, with the figure’s line', () => {
    const { map } = harbourYear;
    if (map === undefined) throw new Error('the yearbook has a map');
    const crops = { narrow: { west: -11, east: 26, south: 35.5, north: 58 } };
    const line = harbourYear.files.figures.split("kind: 'places'")[0]?.split('\n').length ?? 0;
    expect(problemsOf({ ...harbourYear, map: { ...map, crops } })).toEqual(
      ['Porto Salgado', 'Kalamonas'].map(
        (name) =>
          `figures.ts:${line}: figure "lines": "${name}" is cut by the edge of the narrow drawing; widen or narrow its crop in map.ts (\`crops.narrow\`)`,
      ),
    );
  });

  it('of a word for whose a source is that no source needs: nothing', () => {
    expect(problemsOf(withText('whose.party: the harbour’s own\n', ''))).toEqual([
      expect.stringContaining('the story has no "whose.party"'),
    ]);
    const own = { ...harbourYear, original: { ...harbourYear.original, whose: 'independent' as const } };
    expect(problemsOf({ ...own, text: withText('whose.party: the harbour’s own\n', '').text })).toEqual([]);
  });
});
