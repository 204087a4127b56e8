import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureKinds, plotOf } from '../figures/kinds.ts';
import { stories } from '../content/stories.ts';
import { frameHeight, FRAME_WIDTH } from '../exports/frameHeight.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { defaultView } from '../model/view.ts';
import { allRoutes } from '../routes.ts';
import { homeWords } from '../views/embed/homeWords.ts';
import { oembedFiles } from './machineFiles.ts';
import { renderEmbed } from './renderEmbed.tsx';

const SITE = 'https://example.org/peru/';
const story = resolveStory(stories[0], 'en', figureKinds);
const embeds = allRoutes(stories).filter(({ view }) => view === 'embed');
const answers = new Map(oembedFiles(story, SITE).map(({ path, content }) => [path, JSON.parse(String(content))]));

describe('an embed on a site that knows its address', () => {
  beforeEach(() => vi.stubEnv('SITE_URL', SITE));
  afterEach(() => vi.unstubAllEnvs());

  it.each(embeds)('$path leads other machines to its figure and to how it is embedded', (route) => {
    const html = renderToStaticMarkup(renderEmbed({ route, story, tell: () => undefined }).head);
    expect(html).toContain(`<link rel="canonical" href="${SITE}#${route.figure}"/>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    const [, discovered = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    expect(discovered).toBe(`${SITE}oembed/${route.figure}.json`);
    expect([...answers.keys()]).toContain(discovered.replace(SITE, ''));
  });

  it.each(story.figures)('$id tells a system how wide and how tall its frame is, as the code says, too', (figure) => {
    const answer = answers.get(`oembed/${figure.id}.json`);
    const view = defaultView(figure.controls);
    const height = frameHeight({ figure, view, box: plotOf(figure, view, 'narrow'), home: homeWords(story) });
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: FRAME_WIDTH, height });
    expect(answer.html).toContain(`height="${height}"`);
    expect(answer.html).toContain(`src="${SITE}embed/${figure.id}/"`);
    expect(answer.thumbnail_url).toBe(`${SITE}files/en/${figure.id}-share.png`);
  });
});
