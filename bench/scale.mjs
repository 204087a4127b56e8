// What more figures and more values a series cost a page: an invented story in three sizes of each kind.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { withSite } from '../scripts/loadSite.mjs';
import { PROFILES, servePacked, visitInTurn, visitTable } from './measuring.mjs';

/** Figures and values a figure. */
const SIZES = [
  [4, 22],
  [40, 22],
  [200, 22],
  [1, 22],
  [1, 1000],
  [1, 20_000],
];

const benchStories = (figures, points) => ({
  name: 'bench-story',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('src/content/stories.ts')
      ? `import { benchStory } from '/bench/story/benchStory.ts'; export const stories = [benchStory(${figures}, ${points})];`
      : undefined,
});

/** Writes the story's page into a folder of built assets, and what its charts and cards are made from beside it. */
const writePage = (folder, figures, points) =>
  withSite(
    async (site, load) => {
      const problems = site.contentProblems();
      if (problems.length > 0) throw new Error(site.reportOf(problems));
      const { builtTemplates } = await load('/src/site/templates.ts');
      const { resolvedStory } = await load('/src/site/resolvedStory.ts');
      const { cardsFile, plotFiles } = await load('/src/site/plotFiles.ts');
      const { stories } = await load('/src/content/stories.ts');
      const route = site.siteRoutes().find(({ view }) => view === 'page');
      const parts = site.partsOf(route, () => undefined);
      const page = site.fillTemplate(builtTemplates(folder)[parts.template], './', parts);
      const story = resolvedStory(stories[0], 'en');
      for (const { path, content } of [
        { path: 'index.html', content: page },
        ...plotFiles(story, ''),
        cardsFile(story, ''),
      ]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    [benchStories(figures, points)],
  );

/** A table of visits by size, as Markdown lines. */
export const benchScale = async (browser, { rounds }) => {
  const sites = {};
  for (const [figures, points] of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-story-'));
    // The same scripts and styles as any site; its documents are written here.
    await build({ mode: 'pages', logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    await writePage(folder, figures, points);
    const name = `${figures} ${figures === 1 ? 'figure' : 'figures'} of ${points.toLocaleString('en')} values`;
    sites[name] = { folder, served: await servePacked(folder) };
  }
  const addresses = Object.fromEntries(Object.entries(sites).map(([name, { served }]) => [name, served.address]));
  const results = await visitInTurn(browser, addresses, PROFILES.phone, rounds);
  for (const { folder, served } of Object.values(sites)) {
    served.close();
    rmSync(folder, { recursive: true });
  }
  return ['### More figures, more values, phone', '', ...visitTable(results), ''];
};
