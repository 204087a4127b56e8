import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbourYear } from '../../test/second-report/story.ts';
import { harbourNews } from '../../test/small-report/story.ts';
import { plotOf } from '../figures/kinds.ts';
import { choicesOf, frameHeight, FRAME_WIDTH } from '../exports/frameHeight.ts';
import { defaultView } from '../model/view.ts';
import { allRoutes } from '../routes.ts';
import { homeLine } from '../exports/homeWords.ts';
import { oembedFiles } from './machineFiles.ts';
import { renderEmbed } from './renderEmbed.tsx';
import { resolvedStory } from './resolvedStory.ts';

const SITE = 'https://example.org/papers/';
const stories = [harbourYear, harbourNews];
const embeds = allRoutes(stories)
  .filter(({ view }) => view === 'embed')
  .map((route) => {
    const told = stories.find(({ slug }) => slug === route.slug) ?? harbourYear;
    return { path: route.path, route, story: resolvedStory(told, route.locale) };
  });

describe('an embed', () => {
  it.each(embeds)('$path has what its cards say, its data, its picture and its number', ({ route, story }) => {
    const figure = story.figures.find(({ id }) => id === route.figure);
    const html = renderToStaticMarkup(renderEmbed({ route, story, tell: () => undefined }).body);
    const [, facts = ''] = /id="card-facts">(.*?)<\/script>/.exec(html) ?? [];
    expect(Object.keys(JSON.parse(facts).facts)).toEqual(expect.arrayContaining([...(figure?.facts ?? ['?'])]));
    expect(html).toContain(`/data/${route.figure}.csv"`);
    expect(html).toContain(`/files/en/${route.figure}.png"`);
    expect(html).toContain(`Figure ${figure?.number}. `);
  });
});

describe('an embed on a site that knows its address', () => {
  beforeEach(() => vi.stubEnv('SITE_URL', SITE));
  afterEach(() => vi.unstubAllEnvs());

  it.each(embeds)('$path leads other machines to its figure and to how it is embedded', ({ route, story }) => {
    const html = renderToStaticMarkup(renderEmbed({ route, story, tell: () => undefined }).head);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${route.base}#${route.figure}"/>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    const [, discovered = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    expect(discovered).toBe(`${SITE}${route.base}oembed/${route.figure}.json`);
    expect(oembedFiles(story, `${SITE}${route.base}`).map(({ path }) => `${SITE}${route.base}${path}`)).toContain(
      discovered,
    );
  });

  it.each(embeds)(
    '$path tells a system how wide and how tall its frame is, as the code says, too',
    ({ route, story }) => {
      const figure = story.figures.find(({ id }) => id === route.figure);
      if (figure === undefined) throw new Error(`no figure at ${route.path}`);
      const site = `${SITE}${route.base}`;
      const file = oembedFiles(story, site).find(({ path }) => path === `oembed/${figure.id}.json`);
      const answer = JSON.parse(String(file?.content));
      const height = frameHeight({
        figure,
        view: defaultView(figure.controls),
        choices: choicesOf(figure),
        box: plotOf(figure, {}, 'narrow'),
        home: homeLine(story),
      });
      expect(height).toBeGreaterThan(300);
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: FRAME_WIDTH, height });
      expect(answer.html).toContain(`height="${height}"`);
      expect(answer.html).toContain(`src="${site}embed/${figure.id}/"`);
      expect(answer.thumbnail_url).toBe(`${site}files/en/${figure.id}-share.png`);
    },
  );
});
