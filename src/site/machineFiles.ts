import { choicesOf, FRAME_WIDTH, frameHeight } from '../exports/frameHeight.ts';
import { EMBED_SCRIPT, formats } from '../exports/formats.ts';
import { shareSize } from '../exports/pictureFormats.ts';
import { snippetOf } from '../exports/snippet.ts';
import { homeLine } from '../exports/homeWords.ts';
import { escapeXml } from '../exports/xml.ts';
import { plotOf } from '../figures/kinds.ts';
import type { ResolvedStory } from '../model/story.ts';
import { defaultView } from '../model/view.ts';
import { embedPath, type Route } from '../routes.ts';
import type { BuiltFile } from './writeFiles.ts';

/** How a system that was given a figure's address puts the figure into a page (oembed.com, type "rich"). */
export const oembedFiles = (story: ResolvedStory, site: string): BuiltFile[] => {
  return story.figures.map((figure) => {
    const title = figure.words['title'] ?? '';
    const height = frameHeight({
      figure,
      view: defaultView(figure.controls),
      choices: choicesOf(figure),
      box: plotOf(figure, {}, 'narrow'),
      home: homeLine(story),
    });
    const src = site + embedPath(story, figure.id);
    const answer = {
      version: '1.0',
      type: 'rich',
      provider_name: story.words['title'],
      provider_url: site + story.language,
      title,
      html: snippetOf({ src, script: site + EMBED_SCRIPT, title, height }),
      width: FRAME_WIDTH,
      height,
      thumbnail_url: site + formats.share.path(story, figure.id),
      thumbnail_width: shareSize.width,
      thumbnail_height: shareSize.height,
    };
    return { path: formats.oembed.path(story, figure.id), content: `${JSON.stringify(answer, undefined, 2)}\n` };
  });
};

export const sitemapFile = (routes: readonly Route[], site: string): BuiltFile => ({
  path: 'sitemap.xml',
  content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${routes
    .filter(({ isListed }) => isListed)
    .map(({ path }) => `<url><loc>${escapeXml(site + path)}</loc></url>`)
    .join('\n')}\n</urlset>\n`,
});

/** Everything may be read; the map of the site is named where its address is known. */
export const robotsFile = (site: string | undefined): BuiltFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nAllow: /\n${site === undefined ? '' : `Sitemap: ${site}sitemap.xml\n`}`,
});
