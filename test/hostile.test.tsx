import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf, textOf } from '../src/exports/package.ts';
import { readCsv } from './readCsv.ts';
import type { ResolvedStory } from '../src/model/story.ts';
import { allRoutes } from '../src/routes.ts';
import { dataFiles } from '../src/site/dataFiles.ts';
import { pictureFiles } from '../src/site/pictures.ts';
import { renderPage } from '../src/site/renderPage.tsx';
import { resolvedStory } from '../src/site/resolvedStory.ts';
import { slideFiles } from '../src/site/slideFiles.ts';
import type { BuiltFile } from '../src/site/writeFiles.ts';
import { faultsIn } from './pptx/faultsIn.ts';
import { harbourYear } from './second-report/story.ts';

/** What would run, end a block, be counted, or be put in for something else, if it were anything but text. */
const HOSTILE = `</script></title><img src=x onerror="alert(1)">&amp;'"]]>$&$'`;
const FORMULA = '=HYPERLINK("https://example.org","x")';

/** The yearbook's first figure, with hostile words wherever an editor writes some. */
const hostileStory = (): ResolvedStory => {
  const story = resolvedStory(harbourYear, 'en');
  const figures = story.figures.slice(0, 1).map((figure) => ({
    ...figure,
    words: {
      ...figure.words,
      ...Object.fromEntries(
        ['title', 'alt', 'description', 'source', 'measure'].map((key) => [key, `${figure.words[key]} ${HOSTILE}`]),
      ),
    },
  }));
  const facts = Object.fromEntries(
    Object.entries(story.facts).map(([id, fact]) => [id, { ...fact, label: `${FORMULA} ${HOSTILE}` }]),
  );
  const sections = figures.map((figure) => ({
    id: 'hostile',
    title: HOSTILE,
    rows: [{ kind: 'figure' as const, figure }],
  }));
  const { shorterTalk: _, ...rest } = story;
  return { ...rest, figures, sections, facts, words: { ...story.words, title: `${story.words['title']} ${HOSTILE}` } };
};

const contentOf = (files: readonly BuiltFile[], end: string): string | Uint8Array =>
  files.find(({ path }) => path.endsWith(end))?.content ?? '';
const escaped = '&lt;/script&gt;';

describe('hostile words of a story', () => {
  const story = hostileStory();
  let slides: readonly BuiltFile[] = [];
  let pictures: readonly BuiltFile[] = [];
  beforeAll(async () => {
    slides = await slideFiles(story, '');
    pictures = await pictureFiles(story, () => 'example.org');
  });

  it('are text in HTML', () => {
    const route = allRoutes([harbourYear]).find(({ view }) => view === 'page');
    if (route === undefined) throw new Error('no page');
    const { body } = renderPage({ route, story, tell: () => undefined });
    const html = renderToStaticMarkup(body);
    expect(html.split(escaped).length).toBeGreaterThan(5);
    expect(html).not.toContain('<img');
    // What stands before the `$` is the last of the words, wherever they were put into others.
    expect(html.match(/\]\]&gt;(?!\$&amp;\$&#x27;)/g)).toBeNull();
    expect(html.match(/<script/g)?.length).toBe(html.match(/<\/script>/g)?.length);
  });

  it('are text in SVG', () => {
    const svg = String(contentOf(pictures, `${story.figures[0]?.id}.svg`));
    expect(svg).toContain(escaped);
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('<script');
  });

  it('are text in CSV, and no formula', () => {
    const csv = String(contentOf(dataFiles(story, ''), 'facts.csv'));
    expect(csv).toContain('</script>');
    expect(csv).not.toMatch(/(^|[,"\n])=HYPERLINK/m);
    const labels = readCsv(csv).map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set([`${FORMULA} ${HOSTILE}`]));
  });

  it('are text in spreadsheets, and no formula', () => {
    const xlsx = contentOf(dataFiles(story, ''), '.xlsx');
    if (typeof xlsx === 'string') throw new Error('no spreadsheet');
    const parts = partsOf(xlsx);
    const sheets = [...parts.keys()].filter((part) => part.endsWith('.xml')).map((part) => textOf(parts, part));
    expect(sheets.join('')).toContain(escaped);
    expect(sheets.filter((sheet) => sheet.includes('<f>') || sheet.includes('<img'))).toEqual([]);
  });

  it('are text on slides that PowerPoint does not repair', () => {
    const made = slides.filter(({ path }) => path.endsWith('.pptx'));
    expect(made.length).toBeGreaterThan(0);
    for (const { content } of made) {
      if (typeof content === 'string') throw new Error('no slides');
      expect(faultsIn(content)).toEqual([]);
      const parts = partsOf(content);
      const xml = [...parts.keys()].filter((part) => part.endsWith('.xml')).map((part) => textOf(parts, part));
      expect(xml.join('')).toContain(escaped);
      expect(xml.filter((part) => part.includes('<img'))).toEqual([]);
    }
  });
});
