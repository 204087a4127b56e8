import { describe, expect, it } from 'vitest';
import type { WrittenFact } from '../src/model/fact.ts';
import { contentProblems } from '../src/site/contentProblems.ts';
import { mapProblems } from '../src/site/landFiles.ts';
import { problemsOf } from './mistaken.ts';
import { harbourYear } from './second-report/story.ts';
import type { Story } from '../src/model/story.ts';

const FOLDER = 'src/content/harbour-year';
const sourcesFile = harbourYear.files.sources ?? '';
const lineIn = (file: string, words: string): number => file.slice(0, file.indexOf(words)).split('\n').length;

/** The yearbook with other fields in every source of an address, as sources.ts hands them over. */
const withSource = (url: string, change: object): Story => {
  const changed = (written: unknown): unknown =>
    Array.isArray(written)
      ? written.map(changed)
      : typeof written !== 'object' || written === null
        ? written
        : Object.assign(
            Object.fromEntries(Object.entries(written).map(([key, value]: [string, unknown]) => [key, changed(value)])),
            Reflect.get(written, 'url') === url ? change : {},
          );
  return {
    ...harbourYear,
    // What a compiler has not seen may be anything.
    facts: changed(harbourYear.facts) as Story['facts'],
    original: changed(harbourYear.original) as Story['original'],
  };
};

describe('a mistake in sources.ts', () => {
  const chart = 'https://example.org/pilot-book';

  it('is told once, on its own line, however many facts cite it', () => {
    expect(problemsOf(withSource(chart, { trust: 'D' }))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${FOLDER}/sources\\.ts:${lineIn(sourcesFile, 'Harbours of the line') + 2}: no trust is called "D" .*; used by 9 facts$`,
        ),
      ),
    ]);
  });

  it('is told there of the original, too', () => {
    expect(problemsOf(withSource(harbourYear.original.url, { trust: 'D' }))).toEqual([
      expect.stringMatching(
        new RegExp(`sources\\.ts:${lineIn(sourcesFile, "trust: 'A'")}: the original: no trust is called "D"`),
      ),
    ]);
  });

  it('that is cited by a name it has not is named, with the nearest', () => {
    const { soot } = harbourYear.facts;
    const misspelt: Story = {
      ...harbourYear,
      // An import that is misspelt comes as nothing.
      facts: {
        ...harbourYear.facts,
        ministryNow: {
          ...harbourYear.facts['ministryNow'],
          provenance: { basis: 'context', sources: [undefined] },
        } as unknown as WrittenFact,
      },
      files: { ...harbourYear.files, facts: harbourYear.files.facts.replace('sources.ministry]', 'sources.minstry]') },
    };
    expect(soot).toBeDefined();
    expect(problemsOf(misspelt).filter((line) => line.includes('exports no'))).toEqual([
      expect.stringContaining('fact "ministryNow": sources.ts exports no "minstry"; expected "ministry"'),
    ]);
  });
});

describe('a map', () => {
  it('whose land was drawn before map.ts was changed is told the command', () => {
    const { map } = harbourYear;
    if (map === undefined) throw new Error('the yearbook has a map');
    const told = problemsOf({ ...harbourYear, map: { ...map, named: [...map.named, 'Norway'] } });
    expect(told).toEqual([
      `${FOLDER}/map.ts:1: land.json is older than map.ts; expected "npm run geography", and land.json handed over in story.ts`,
    ]);
  });

  it('without its land is told the command', () => {
    const { land: _, ...without } = harbourYear;
    expect(problemsOf(without).join('\n')).toContain('map.ts:1: the map has no land; expected "npm run geography"');
  });

  it('that names a country as the atlas does not is told its line', () => {
    const { map } = harbourYear;
    if (map === undefined) throw new Error('the yearbook has a map');
    const path = '../content/a-story/map.ts';
    const told = mapProblems(
      { [path]: { ...map, named: ['Denmark', 'Holland'] } },
      { [path]: "named: [\n'Denmark',\n'Holland'," },
    );
    expect(told).toEqual([
      {
        file: 'src/content/a-story/map.ts',
        line: 3,
        message: 'the atlas names no country "Holland"; expected "Netherlands"',
      },
    ]);
  });
});

describe('a slug that is not the folder’s name', () => {
  const files = { '../content/tide-water/story.ts': "export const a = {\n  slug: 'tide water',\n};" };

  it('that no address can hold is told in the file that there is, on its line', () => {
    const told = contentProblems([{ ...harbourYear, slug: 'tide water' }], files);
    expect(told).toEqual([
      {
        file: 'src/content/tide-water/story.ts',
        line: 2,
        message: 'slug "tide water": expected small letters a to z, digits and single hyphens: "tide-water"',
      },
    ]);
  });

  it('and is sound otherwise, is told the name', () => {
    const told = contentProblems([harbourYear], { '../content/the-year/story.ts': "  slug: 'harbour-year'," });
    expect(told).toEqual([
      {
        file: 'src/content/the-year/story.ts',
        line: 1,
        message: 'slug "harbour-year": expected the name of its folder, "the-year"',
      },
    ]);
  });
});

describe('a shorter talk', () => {
  it('that names a slide which the talk has not is told the nearest', () => {
    const files = {
      '../content/harbour-year/story.ts': "  slug: 'harbour-year',\n  shorterTalk: 'title,goods,partnres',",
    };
    const told = contentProblems([{ ...harbourYear, shorterTalk: 'title,goods,partnres' }], files);
    expect(told).toEqual([
      {
        file: `${FOLDER}/story.ts`,
        line: 2,
        message: expect.stringContaining('shorterTalk names "partnres", which is not in the talk; expected "partners"'),
      },
    ]);
  });
});
