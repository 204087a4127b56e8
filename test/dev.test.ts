import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Site } from '../src/site/loadSite.ts';

// A copy of the project inside of it, so that what it imports is found; an editor at work on it changes files of the copy.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/editor-'));
const STORY = 'src/content/china-latin-america';
const SECOND = 'src/content/harbour-news';

// Every page is drawn anew, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 180_000 });

let server: ViteDevServer;
let address: string;
const reloads = vi.fn<() => void>();

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/**
 * Changes a file as an editor does, and waits until the page would have followed. What belongs together is saved at once:
 * of two savings within some milliseconds a watcher may hear one.
 */
const edit = async (path: string, ...changes: [from: string, to: string][]): Promise<void> => {
  const before = reloads.mock.calls.length;
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, read(path));
  writeFileSync(join(folder, path), text);
  await expect.poll(() => reloads.mock.calls.length, { timeout: 60_000 }).toBeGreaterThan(before);
};

const pageAt = async (path = ''): Promise<string> => (await fetch(address + path)).text();

/** A page that was asked for in the moment of the change may still be the old one. */
const shows = async (words: string, path = ''): Promise<void> => {
  await expect.poll(() => pageAt(path), { timeout: 60_000 }).toContain(words);
};

/** What the editor is told in place of the page. */
const complaintAt = async (): Promise<string> => {
  const [, json = '{}'] = /const error = (\{.*\})/.exec(await pageAt()) ?? [];
  return JSON.parse(json).message ?? '';
};

beforeAll(async () => {
  for (const part of [
    'index.html',
    'slides.html',
    'src',
    'public',
    'scripts',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  const second = join(folder, SECOND);
  cpSync('test/second-report', second, { recursive: true });
  for (const name of ['facts.ts', 'figures.ts', 'story.ts', 'units.ts'])
    writeFileSync(join(second, name), read(join(SECOND, name)).replaceAll('../../src/', '../../'));
  process.chdir(folder);
  server = await createServer({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'silent' });
  const send = server.ws.send.bind(server.ws);
  vi.spyOn(server.ws, 'send').mockImplementation((message: unknown) => {
    reloads();
    // The same message, as it came.
    send(message as Parameters<typeof send>[0]);
  });
  await server.listen(0);
  address = server.resolvedUrls?.local[0] ?? '';
}, 60_000);

afterAll(async () => {
  await server.close();
  process.chdir('../..');
  rmSync(folder, { recursive: true });
});

describe('while an editor writes, the page follows', () => {
  it('a changed word of the text', async () => {
    expect(await pageAt()).toContain('The report begins with speed.');
    await edit(`${STORY}/text/en.md`, ['The report begins with speed.', 'Speed comes first.']);
    await shows('Speed comes first.');
  });

  it('a chart that is drawn otherwise', async () => {
    expect(await pageAt()).not.toContain('rotate(30)');
    await edit('src/charts/parts/Hatch.tsx', ['rotate(45)', 'rotate(30)']);
    await shows('rotate(30)');
  });

  it('a changed style', async () => {
    // The page asks for its styles before anybody changes one.
    await fetch(`${address}src/theme/page.css`, { headers: { accept: 'text/css' } });
    await edit('src/theme/page.css', ['h1 {', 'h1 { --edited: 1px;']);
    expect(await pageAt('src/theme/page.css')).toContain('--edited');
  });

  it('a corrected number, which names every line that has to follow', async () => {
    await edit(`${STORY}/facts.ts`, ['transitNow = stated(25,', 'transitNow = stated(24,']);
    await shows('Internal Server Error');
    const said = await complaintAt();
    const line = (path: string, words: string) =>
      `${STORY}/${path}:${read(`${STORY}/${path}`).split(words)[0]?.split('\n').length}:`;
    expect(said).toContain(line('facts.ts', 'export const transitNow ='));
    expect(said).toContain('expected the quotation to hold the value 24');
    expect(said).toContain(line('text/en.md', '[25 days](#transitNow)'));
    expect(said).toContain('differs from its fact; expected 24 days');

    await edit(`${STORY}/facts.ts`, ['in just 25 days', 'in just 24 days']);
    await edit(
      `${STORY}/text/en.md`,
      ['[25 days](#transitNow)', '[24 days](#transitNow)'],
      ['[35 days](#transitBefore), and [28.6%]', '[34 days](#transitBefore), and [29.4%]'],
    );
    await shows('By the report’s own figures');
    const page = await pageAt();
    expect(page).toMatch(/Two rows of day blocks: 34, hatched because derived, and 24/);
  });
});

describe('a figure more, by content alone', () => {
  it('stands on the page, with its table', async () => {
    const words = /:::figure\{#environmental-laws\}\n([\s\S]*?)\n:::/.exec(read(`${STORY}/text/en.md`))?.[1] ?? '';
    await edit(`${STORY}/figures.ts`, [
      "  'environmental-laws': {",
      `  'laws-again': { kind: 'units', placement: 'full', checked: 'laws', total: 'laws', squares: [100, 20], others: [], steps: [{}] },\n  'environmental-laws': {`,
    ]);
    await shows('Internal Server Error');
    const said = await complaintAt();
    expect(said).toContain('figure "laws-again" is missing');
    const own = words
      .split('\n')
      .filter((line) => !/^(step\.2|speech\.2|label\.other\.)/.test(line))
      .map((line) => line.replace('squares.200', 'squares.100').replace('squares.40', 'squares.20'));
    await edit(`${STORY}/text/en.md`, [
      '## The fast lane, says the release {#fast-lane}',
      `:::figure{#laws-again}\n${own.join('\n')}\n:::\n\n## The fast lane, says the release {#fast-lane}`,
    ]);
    await shows('id="laws-again"');
    const page = await pageAt();
    expect(page).toMatch(/<figure[^>]* id="laws-again"/);
    expect(page).toContain('id="laws-again-wide');
  });
});

describe('a second report, by a folder and one line', () => {
  it('has its page, slides, embeds, files and claim check, under its own name', async () => {
    const stories = 'src/content/stories.ts';
    await edit(stories, [
      '[chinaLatinAmerica]',
      '[chinaLatinAmerica, harbourNews];\nimport { harbourNews } from "./harbour-news/story.ts"',
    ]);
    await shows('A day at the', 'harbour-news/');
    const page = await pageAt('harbour-news/');
    expect(page).toContain('<h1>A day at the\u00a0harbour</h1>');
    expect(page).toMatch(/<figure[^>]* id="harbour-parcels"/);
    expect(page).toContain('id="claim-check"');
    expect(page).not.toContain('Chancay');
    expect(await pageAt('harbour-news/slides/')).toContain('id="harbour-parcels.2"');
    expect(await pageAt('harbour-news/slides/presenter/')).toContain('id="harbour-parcels.2"');
    expect(await pageAt('harbour-news/embed/harbour-parcels/')).toContain('Over 30,000 parcels');
    expect(await pageAt()).toContain('From China to');

    // Its addresses lead into its own folder.
    const own = Array.from(
      page.matchAll(/href="([^"#:]+)"/g),
      ([, href = '']) => new URL(href, `${address}harbour-news/`),
    )
      .map(({ pathname }) => pathname)
      .filter((path) => /^\/(harbour-news\/)?(files|data|embed|slides)/.test(path));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((path) => !path.startsWith('/harbour-news/'))).toEqual([]);

    // One cast: a module loaded by name has no type.
    const site = (await server.ssrLoadModule('/src/site/site.tsx')) as Site;
    const made = new Set((await site.takeAwayFiles(() => undefined)).map(({ path }) => path));
    const files = own.filter((path) => /\/(files|data)\//.test(path)).map((path) => path.slice(1));
    const template = readFileSync('index.html', 'utf8');
    const nothing = { script: '', style: '', slidesStyle: '', icon: '' };
    const whole = site
      .renderAlone({ 'index.html': template, 'slides.html': template }, nothing)
      .map(({ path }) => path);
    expect(whole).toContain('harbour-news/files/en/a-day-at-the-harbour.html');
    expect(whole).toContain('files/en/from-china-to-peru.html');
    expect(files).toContain('harbour-news/files/en/a-day-at-the-harbour.pptx');
    expect(files.filter((path) => !made.has(path) && !whole.includes(path))).toEqual([]);
    expect(made).toContain('harbour-news/embed.js');
  });
});
