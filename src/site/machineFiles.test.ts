import { describe, expect, it } from 'vitest';
import { harbourYear } from '../../test/second-report/story.ts';
import { harbourNews } from '../../test/small-report/story.ts';
import { allRoutes } from '../routes.ts';
import { oembedFiles, robotsFile, sitemapFile } from './machineFiles.ts';
import { resolvedStory } from './resolvedStory.ts';

const site = 'https://example.org/harbour/';
const story = resolvedStory(harbourYear, 'en');

describe('what other machines read', () => {
  it('lets every figure be embedded from its address alone', () => {
    const files = oembedFiles(story, site);
    expect(files.map(({ path }) => path)).toEqual(story.figures.map(({ id }) => `oembed/${id}.json`));
    for (const [at, { content }] of files.entries()) {
      const answer = JSON.parse(String(content));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      expect(answer.html).toContain(`src="${site}embed/${story.figures[at]?.id}/"`);
      expect(answer.html).toContain(`${site}embed.js`);
      expect(answer.height).toBeGreaterThan(300);
    }
  });

  it('lists pages, decks, all numbers and all sources to be found, and no embed', () => {
    const map = String(sitemapFile(allRoutes([harbourYear, harbourNews]), site).content);
    expect(map).toContain(`<loc>${site}</loc>`);
    for (const list of ['slides/', 'numbers/', 'sources/']) expect(map).toContain(`<loc>${site}${list}</loc>`);
    expect(map).toContain(`<loc>${site}harbour-news/</loc>`);
    expect(map).not.toMatch(/embed|presenter/);
  });

  it('lists addresses as XML has them', () => {
    const map = String(sitemapFile(allRoutes([harbourYear]), 'https://example.org/sea&land/').content);
    expect(map).toContain('<loc>https://example.org/sea&amp;land/</loc>');
  });

  it('names the sitemap only where its address is known', () => {
    expect(robotsFile(site).content).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(robotsFile(undefined).content).not.toContain('Sitemap');
  });
});
