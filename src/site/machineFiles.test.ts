import { describe, expect, it } from 'vitest';
import { figureKinds } from '../figures/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { allRoutes } from '../routes.ts';
import { oembedFiles, robotsFile, sitemapFile } from './machineFiles.ts';

const site = 'https://example.org/peru/';
const story = resolveStory(stories[0], 'en', figureKinds);

describe('what other machines read', () => {
  it('lets every figure be embedded from its address alone', () => {
    const files = oembedFiles(story, site);
    expect(files.map(({ path }) => path)).toEqual(story.figures.map(({ id }) => `oembed/${id}.json`));
    for (const [at, { content }] of files.entries()) {
      const answer = JSON.parse(String(content));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      expect(answer.html).toContain(`src="${site}embed/${story.figures[at]?.id}/"`);
      expect(answer.html).toContain(`${site}embed.js`);
      expect(answer.height).toBeGreaterThan(400);
    }
  });

  it('lists pages and decks to be found, and no embed', () => {
    const map = String(sitemapFile(allRoutes(stories), site).content);
    expect(map).toContain(`<loc>${site}</loc>`);
    expect(map).toContain(`<loc>${site}slides/</loc>`);
    expect(map).not.toMatch(/embed|presenter/);
  });

  it('names the sitemap only where its address is known', () => {
    expect(robotsFile(site).content).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(robotsFile(undefined).content).not.toContain('Sitemap');
  });
});
