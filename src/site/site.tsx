import type { ReactNode } from 'react';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { renderDocument, type AssetsFrom } from './document.tsx';
import { wholeFilesOf } from '../exports/wholeFiles.ts';
import { pageSizes } from '../charts/chart.ts';
import { kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from '../model/resolveStory.ts';
import type { ResolvedStory, Story } from '../model/story.ts';
import { allRoutes, homeFrom, rootFrom, type Route } from '../routes.ts';
import { Page } from '../views/page/Page.tsx';
import { landDefs } from './landDefs.ts';
import { pageTags } from './headTags.tsx';
import { siteAddress } from './siteAddress.ts';
import { mastheadOf } from './storyArt.tsx';
import { structuredDataOf } from '../views/page/structuredData.ts';
import { renderDeck } from './renderDeck.tsx';
import { renderEmbed } from './renderEmbed.tsx';

export { closeDom } from './dom.ts';
export { takeAwayFiles } from './takeAwayFiles.ts';

export type Tell = (line: string) => void;
export type WrittenFile = { path: string; content: string };

/** Every address of the site. */
export const siteRoutes = (): Route[] => allRoutes(stories);

const storyOf = (slug: string): Story => {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new Error(`no story is called "${slug}"`);
  return story;
};

/** The same view in every language of the story, by its address as seen from this one. */
const alternatesOf = (route: Route, story: ResolvedStory) =>
  story.locales.length < 2
    ? []
    : siteRoutes()
        .filter(({ slug, view, figure }) => slug === route.slug && view === route.view && figure === route.figure)
        .map(({ locale, path }) => ({ locale, href: `${rootFrom(route.path)}${path}` }));

/** One address as a finished document. `assetsFrom` gives the assets' addresses as seen from the document. */
export const renderRoute = (
  route: Route,
  assetsFrom: AssetsFrom,
  { strict, tell }: { strict: boolean; tell: Tell },
): string => {
  const story = resolveStory(storyOf(route.slug), route.locale, kinds);
  if (route.view === 'embed')
    return renderEmbed({ route, story, alternates: alternatesOf(route, story), assetsFrom, strict });
  if (route.view !== 'page') {
    return renderDeck({
      route,
      story,
      mode: route.view,
      alternates: alternatesOf(route, story),
      assetsFrom,
      strict,
      tell,
    });
  }
  return renderDocument({
    locale: route.locale,
    title: story.words['title'] ?? '',
    description: story.words['description'] ?? '',
    assets: assetsFrom(rootFrom(route.path), 'main'),
    alternates: alternatesOf(route, story),
    strict,
    head: pageTags(route, story),
    structuredData: structuredDataOf(story, dataHomeOf(route)),
    body: pageOf(story, homeFrom(route), tell),
  });
};

/** Machines want whole addresses where the site's place is known. */
const dataHomeOf = (route: Route): string => {
  const site = siteAddress();
  return site === undefined ? homeFrom(route) : site + route.base;
};

const pageOf = (story: ResolvedStory, root: string | undefined, tell: Tell): ReactNode => {
  const drawings = new Map<string, Drawing[]>();
  for (const figure of story.figures) {
    const started = performance.now();
    const drawn = pageSizes(figure.figure).map((size) => drawStatic(figure, size));
    drawings.set(figure.id, drawn);
    tell(`  ${story.locale} ${figure.id}: ${drawn.length} drawings, ${Math.round(performance.now() - started)} ms`);
  }
  return (
    <Page
      story={story}
      root={root}
      drawingsOf={(figure) => drawings.get(figure.id) ?? []}
      masthead={mastheadOf(story)}
      shapes={landDefs(story)}
    />
  );
};

/** Each story's page and slides in each language as documents that ask for no other file; script and style are put in afterwards. */
export const renderAlone = (icon: string): { path: string; content: string; slides: string }[] =>
  siteRoutes()
    .filter(({ view }) => view === 'page')
    .map((route) => {
      const told = storyOf(route.slug);
      const story = resolveStory(told, route.locale, kinds);
      const content = renderDocument({
        locale: route.locale,
        title: story.words['title'] ?? '',
        description: story.words['description'] ?? '',
        assets: { styles: [], scripts: [], fonts: [], icon },
        alternates: [],
        strict: false,
        body: pageOf(story, undefined, () => undefined),
      });
      const slides = renderDeck({
        story,
        mode: 'deck',
        alternates: [],
        assetsFrom: () => ({ styles: [], scripts: [], fonts: [], icon }),
        strict: false,
        tell: () => undefined,
      });
      return { path: `${route.base}files/${route.locale}/${wholeFilesOf(story).page}`, content, slides };
    });

/** Every document of the site, by the path of its file. */
export const renderSite = (assetsFrom: AssetsFrom, tell: Tell): WrittenFile[] =>
  siteRoutes().map((route) => {
    tell(`/${route.path}`);
    return { path: `${route.path}index.html`, content: renderRoute(route, assetsFrom, { strict: true, tell }) };
  });
