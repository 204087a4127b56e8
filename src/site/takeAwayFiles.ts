import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stories } from '../content/stories.ts';
import { EMBED_SCRIPT } from '../exports/formats.ts';
import { localesOf } from '../i18n/locales.ts';
import { allRoutes, baseOf } from '../routes.ts';
import { dataFiles } from './dataFiles.ts';
import { stageFiles } from './drawSequence.ts';
import { headersFile } from './hostHeaders.ts';
import { oembedFiles, robotsFile, sitemapFile } from './machineFiles.ts';
import { pictureFiles } from './pictures.ts';
import { resolvedStory } from './resolvedStory.ts';
import { printedAddress, siteAddress } from './siteAddress.ts';
import { cardsFile, plotFiles } from './plotFiles.ts';
import { slideFiles } from './slideFiles.ts';
import type { BuiltFile } from './writeFiles.ts';

/** Every file that is not a document: what readers take away, and what other machines read. */
export const takeAwayFiles = async (tell: (line: string) => void): Promise<BuiltFile[]> => {
  const site = siteAddress();
  const routes = allRoutes(stories);
  const bases = stories.map((story) => baseOf(stories, story));
  const files: BuiltFile[] = [
    robotsFile(site),
    { path: '_headers', content: headersFile({ bases, documents: routes.map(({ path }) => path) }) },
  ];
  if (site === undefined)
    tell('SITE_URL is not set: no sitemap.xml and no oembed/, and share images have relative addresses');
  else files.push(sitemapFile(routes, site));
  for (const story of stories) {
    const base = baseOf(stories, story);
    // All addresses of a story start at its own folder, the one of the script for embeds as well.
    if (base !== '')
      files.push({ path: base + EMBED_SCRIPT, content: readFileSync(resolve('public/embed.js'), 'utf8') });
    for (const locale of localesOf(story.text)) {
      const started = performance.now();
      const resolved = resolvedStory(story, locale);
      const made = [
        ...(await pictureFiles(resolved, (id) => printedAddress(`${base}${resolved.language}#${id}`))).map(
          ({ path, content }) => ({ path: base + path, content }),
        ),
        ...dataFiles(resolved, base),
        ...plotFiles(resolved, base),
        ...stageFiles(resolved, base),
        cardsFile(resolved, base),
        ...(await slideFiles(resolved, base)),
        ...(site === undefined ? [] : oembedFiles(resolved, site + base)).map((file) => ({
          ...file,
          path: base + file.path,
        })),
      ];
      files.push(...made);
      tell(`  ${locale} to take away: ${made.length} files, ${Math.round(performance.now() - started)} ms`);
    }
  }
  return files;
};
