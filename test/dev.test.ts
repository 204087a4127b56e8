import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Site } from '../src/site/loadSite.ts';

// A copy of the project inside of it, so that what it imports is found; an editor at work on it changes files of the copy.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/editor-'));
const STORY = 'src/content/harbour-news';
const STORIES = 'src/content/stories.ts';

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
  // The little story of the tests is the only one there.
  rmSync(join(folder, 'src/content'), { recursive: true });
  cpSync('test/small-report', join(folder, STORY), { recursive: true });
  for (const name of ['facts.ts', 'figures.ts', 'story.ts', 'units.ts'])
    writeFileSync(join(folder, STORY, name), read(join(STORY, name)).replaceAll('../../src/', '../../'));
  writeFileSync(
    join(folder, STORIES),
    "import type { Story } from '../model/story.ts';\nimport { harbourNews } from './harbour-news/story.ts';\n\nexport const stories: readonly [Story, ...Story[]] = [harbourNews];\n",
  );
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
    expect(await pageAt()).toContain('the harbour told of');
    await edit(`${STORY}/text/en.md`, ['the harbour told of', 'the harbour spoke of']);
    await shows('the harbour spoke of');
  });

  it('a chart that is drawn otherwise', async () => {
    const boxes = async () => (await pageAt()).match(/viewBox="[^"]*"/g)?.join();
    const before = await boxes();
    await edit('src/figures/number.ts', ['Math.ceil(height)', 'Math.ceil(height) + 7']);
    await expect.poll(boxes, { timeout: 60_000 }).not.toBe(before);
  });

  it('a changed style', async () => {
    // The page asks for its styles before anybody changes one.
    await fetch(`${address}src/theme/page.css`, { headers: { accept: 'text/css' } });
    await edit('src/theme/page.css', ['h1 {', 'h1 { --edited: 1px;']);
    expect(await pageAt('src/theme/page.css')).toContain('--edited');
  });

  it('a corrected number, which names every line that has to follow', async () => {
    await edit(`${STORY}/facts.ts`, ['stated(30_000,', 'stated(31_000,']);
    await shows('Internal Server Error');
    const said = await complaintAt();
    const line = (path: string, words: string) =>
      `${STORY}/${path}:${read(`${STORY}/${path}`).split(words)[0]?.split('\n').length}:`;
    expect(said.split('\n')).toEqual([
      `${line('facts.ts', 'export const parcels =')} fact "parcels": expected the quotation to contain the value 31000, found "more than 30,000 parcels"`,
      `${line('text/en.md', '(#parcels)')} "more than 30,000" differs from its fact; expected over 31,000 parcels ("parcels")`,
    ]);

    await edit(`${STORY}/facts.ts`, ['more than 30,000 parcels', 'more than 31,000 parcels']);
    await edit(`${STORY}/text/en.md`, ['[more than 30,000]', '[more than 31,000]'], ['[3,000]', '[3,100]']);
    await shows('Over 31,000 parcels');
  });

  it('a file that cannot be read, which is named with its line', async () => {
    await edit(`${STORY}/units.ts`, ['day: {}', 'day: {']);
    await shows('Internal Server Error');
    expect(await complaintAt()).toMatch(/^src\/content\/harbour-news\/units\.ts:\d+: \w+/);
    await edit(`${STORY}/units.ts`, ['day: {', 'day: {}']);
    await shows('Over 31,000 parcels');
  });
});

describe('a figure more, by content alone', () => {
  it('stands on the page, with its table', async () => {
    await edit(`${STORY}/figures.ts`, [
      "  'harbour-parcels': {",
      `  'days-open': { kind: 'number', placement: 'split', value: 'openDays' },\n  'harbour-parcels': {`,
    ]);
    await shows('Internal Server Error');
    expect(await complaintAt()).toContain('figure "days-open" is missing');
    const words = [
      'title: Open',
      'measure: Days',
      'source: The harbour',
      'alt: A card.',
      'description: A card.',
      'speech.1: Open.',
    ];
    await edit(`${STORY}/text/en.md`, [
      ':::figure{#harbour-parcels}',
      `:::figure{#days-open}\n${words.join('\n')}\n:::\n\n:::figure{#harbour-parcels}`,
    ]);
    await shows('id="days-open"');
    expect(await pageAt()).toMatch(/<figure[^>]* id="days-open"/);
    expect(await pageAt('embed/days-open/')).toContain('10');
  });
});

describe('a second story, by a folder and one line', () => {
  it('has its page, slides, embeds and files, under its own name', async () => {
    // One cast: a module loaded by name has no type.
    const site = (await server.ssrLoadModule('/src/site/site.tsx')) as Site;
    for (const [path, content] of Object.entries(site.newStory('a-good-harvest', ['ranking']))) {
      mkdirSync(join(folder, 'src/content/a-good-harvest/text'), { recursive: true });
      writeFileSync(join(folder, 'src/content/a-good-harvest', path), content);
    }
    await edit(STORIES, [
      '[harbourNews]',
      '[harbourNews, aGoodHarvest];\nimport { aGoodHarvest } from "./a-good-harvest/story.ts"',
    ]);
    await shows('A new', 'a-good-harvest/');
    const page = await pageAt('a-good-harvest/');
    expect(page).toMatch(/<figure[^>]* id="example-ranking"/);
    expect(page).not.toContain('harbour');
    // No fact of it was checked, so nothing speaks of a check.
    expect(page).not.toContain('id="claim-check"');
    expect(await pageAt('a-good-harvest/slides/')).toContain('id="example-ranking.1"');
    expect(await pageAt('a-good-harvest/embed/example-ranking/')).toContain('Words to be written');
    expect(await pageAt()).toContain('A day at the');

    // Its addresses lead into its own folder.
    const own = Array.from(
      page.matchAll(/href="([^"#:]+)"/g),
      ([, href = '']) => new URL(href, `${address}a-good-harvest/`),
    )
      .map(({ pathname }) => pathname)
      .filter((path) => /^\/(a-good-harvest\/)?(files|data|embed|slides)/.test(path));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((path) => !path.startsWith('/a-good-harvest/'))).toEqual([]);
  });
});
