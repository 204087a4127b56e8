import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { figureKinds } from '../src/figures/kinds.ts';
import { stories } from '../src/content/stories.ts';
import { csvColumns } from '../src/exports/factRow.ts';
import { readCsv } from './readCsv.ts';
import { partsOf, textOf } from '../src/exports/package.ts';
import { escapeXml } from '../src/exports/xml.ts';
import { dataSchema } from '../src/exports/dataSchema.ts';
import { formats, SCHEMA_PATH, storyPaths } from '../src/exports/formats.ts';
import { uiWords } from '../src/i18n/uiWords.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import { baseOf } from '../src/routes.ts';
import { builtFiles, readBuilt } from './site.ts';

const told = stories.flatMap((story) =>
  Object.keys(story.text)
    .filter(isLocale)
    .map((locale) => ({ story, locale, base: baseOf(stories, story), name: `${story.slug} in ${locale}` })),
);
const files = new Set(builtFiles());
const sizeOf = (path: string) => {
  const png = readBuilt(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};
/** "2026-11-27, 1bcd900" at the foot of a page. */
const versionIn = (html: string): string => /<p>Version ([^<]+)/.exec(html)?.[1] ?? '';
/** A picture of one colour packs to a few hundred bytes, whatever its size. */
const BLANK = 10_000;

describe.each(told)('the ready files of $name', ({ story, locale, base }) => {
  const resolved = resolveStory(story, locale, figureKinds);
  const { figures, words, original } = resolved;
  const folder = `${base}files/${locale}`;

  it.each(figures)(
    '$id: a picture of 1920 by 1080, a share image of 1200 by 630, a slide and an SVG',
    ({ id, words: own }) => {
      expect(sizeOf(`${folder}/${id}.png`)).toEqual({ width: 1920, height: 1080 });
      expect(sizeOf(`${folder}/${id}-share.png`)).toEqual({ width: 1200, height: 630 });
      for (const name of [`${id}.png`, `${id}-share.png`])
        expect(readBuilt(`${folder}/${name}`).length).toBeGreaterThan(BLANK);
      const slide = textOf(partsOf(readBuilt(`${folder}/${id}.pptx`)), 'ppt/slides/slide1.xml');
      expect(slide).toContain(escapeXml(own['measure'] ?? ''));
      expect(files).toContain(`${folder}/${id}.svg`);
    },
  );

  it('are all that the list of formats promises, for each figure and for the whole', () => {
    const promised = Object.values(formats)
      .filter((format) => format !== formats.oembed || process.env['SITE_URL'] !== undefined)
      .flatMap(({ holds, path }) =>
        holds.some((part) => part === 'figure') ? figures.map(({ id }) => base + path(resolved, id)) : [],
      );
    expect(promised.length).toBeGreaterThan(figures.length * 5);
    expect(
      [...promised, ...Object.values(storyPaths(resolved)).map((path) => base + path)].filter(
        (path) => !files.has(path),
      ),
    ).toEqual([]);
  });

  it('carry the version of the build, and figures their number, so that each can be cited', () => {
    const version = versionIn(readBuilt(`${base}${resolved.language}index.html`).toString('utf8'));
    expect(version).toMatch(/^\d{4}-\d\d-\d\d, [0-9a-f]{7}$/);
    const place = resolved;
    for (const { id, number } of figures) {
      const text = (path: string) => readBuilt(base + path).toString('utf8');
      // A long line is set in several.
      const svg = text(formats.svg.path(place, id))
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(svg, `${id}.svg`).toContain(`Version ${version}`);
      expect(svg, `${id}.svg`).toContain(`Figure ${number} of`);
      const rows = readCsv(text(formats.csv.path(place, id)));
      expect(new Set(rows.map((row) => row.version)), `${id}.csv`).toEqual(new Set([version]));
      const { story: about, figure } = JSON.parse(text(formats.json.path(place, id)));
      expect([about.version, figure.number], `${id}.json`).toEqual([version, number]);
      const workbook = partsOf(readBuilt(base + formats.xlsx.path(place, id)));
      expect(textOf(workbook, 'xl/worksheets/sheet1.xml'), `${id}.xlsx`).toContain(version);
      const talk = partsOf(readBuilt(base + formats.pptx.path(place, id)));
      expect(textOf(talk, 'docProps/core.xml'), `${id}.pptx`).toContain(`<cp:version>${version}</cp:version>`);
      expect(textOf(talk, 'ppt/notesSlides/notesSlide1.xml'), `${id}.pptx`).toContain(`Version ${version}`);
      expect(textOf(talk, 'ppt/slides/slide1.xml'), `${id}.pptx`).toContain(`Figure ${number}. `);
      expect(text(`${place.language}embed/${id}/index.html`), `embed/${id}/`).toContain(`Version ${version}`);
    }
    for (const path of [storyPaths(resolved).pptx])
      expect(textOf(partsOf(readBuilt(base + path)), 'docProps/core.xml')).toContain(version);
    expect(readBuilt(base + storyPaths(resolved).html).toString('utf8')).toContain(`Version ${version}`);
  });

  it('has a share image for the page itself', () => {
    expect(sizeOf(`${folder}/share.png`)).toEqual({ width: 1200, height: 630 });
  });

  it.each(figures)('$id: an SVG that any program can parse, with its words as text', ({ id, words: own }) => {
    const svg = readBuilt(`${folder}/${id}.svg`).toString('utf8');
    const { DOMParser } = new Window();
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelector('title')?.textContent).toBe(own['alt']);
    const text = [...read.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    for (const word of `${own['title']} ${own['source']} ${words['title']} ${original.dateText}`.split(/\s+/))
      expect(text).toContain(word);
    expect(svg.replaceAll(/<style>.*<\/style>/gs, '')).not.toMatch(
      /class=|var\(|light-dark|paint-order|<image|<foreignObject|(?:href|src)="(?!#)/,
    );
  });
});

describe('docs/data-schema.md', () => {
  it('explains every column and every part of the files', () => {
    const explained = readFileSync('docs/data-schema.md', 'utf8');
    const { fact, source } = dataSchema.$defs;
    const { figure, story } = dataSchema.properties;
    const parts = [dataSchema, fact, source, figure, story].flatMap((described) =>
      Object.keys(described !== undefined && 'properties' in described ? (described.properties ?? {}) : {}),
    );
    const bounds = Object.keys(uiWords('en').boundNames);
    const names = new Set([...csvColumns, ...parts, ...bounds]);
    expect(names.size).toBeGreaterThan(30);
    expect([...names].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/hosting.md', () => {
  it('lists every file that the site has beside its documents, with what a server calls it', () => {
    const listed = readFileSync('docs/hosting.md', 'utf8');
    const place = { locale: '<lang>', language: '' };
    const lines = Object.values(formats).map(({ path, type }) => `| \`${path(place, '<name>')}\` | \`${type}\` |`);
    expect(lines.filter((line) => !listed.includes(line))).toEqual([]);
    expect(listed).toContain(SCHEMA_PATH);
  });
});
