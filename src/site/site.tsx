import { storyPaths } from '../exports/formats.ts';
import { stories } from '../content/stories.ts';
import type { OtherReport, Story } from '../model/story.ts';
import { languageOf, localesOf } from '../i18n/locales.ts';
import { allRoutes, baseOf, rootFrom, type Route, type RouteView } from '../routes.ts';
import { compactHtml } from './compactHtml.ts';
import { fillTemplate, type DocumentParts } from './document.tsx';
import { notFoundFile } from './notFound.tsx';
import { toOneFile } from './oneFile.tsx';
import { renderDeck } from './renderDeck.tsx';
import { renderEmbed } from './renderEmbed.tsx';
import { renderFigure } from './renderFigure.tsx';
import { renderNumbers, renderSources } from './renderLists.tsx';
import { renderPage } from './renderPage.tsx';
import { resolvedStory } from './resolvedStory.ts';
import type { Templates } from './templates.ts';
import type { Asked, Tell, ViewParts } from './view.ts';
import type { WholeAssets } from './wholeAssets.ts';
import type { BuiltFile } from './writeFiles.ts';

export { contentProblems } from './contentProblems.ts';
export { closeDom } from './dom.ts';
export { fillTemplate } from './document.tsx';
export { kindsDoc } from './kindsDoc.ts';
export { exampleKinds, MAPPED, newStory } from './newStory.ts';
export { storyName } from './newStoryFiles.ts';
export { printedBySite } from './printed.ts';
export { ripplePage, rippleOf, rippleText } from './ripple.ts';
export { expectedOneOf } from '../model/nearest.ts';
export { expectedSlug } from '../model/slug.ts';
export { reportOf } from '../model/problem.ts';
export { takeAwayFiles } from './takeAwayFiles.ts';

/** Who renders what: a further way of showing a story is a line in `routes.ts` and a line here. */
const views: Readonly<Record<RouteView, (asked: Asked) => ViewParts>> = {
  page: renderPage,
  numbers: renderNumbers,
  sources: renderSources,
  figure: renderFigure,
  deck: renderDeck,
  presenter: renderDeck,
  embed: renderEmbed,
};

/** Every address of the site. */
export const siteRoutes = (): Route[] => allRoutes(stories);

const storyOf = (slug: string): Story => {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new Error(`no story is called "${slug}"`);
  return story;
};

/** The same view in every language of the story, by its address as seen from this one. */
const alternatesOf = (route: Route): DocumentParts['alternates'] => {
  const same = siteRoutes().filter(
    ({ slug, view, figure }) => slug === route.slug && view === route.view && figure === route.figure,
  );
  return same.length < 2 ? [] : same.map(({ locale, path }) => ({ locale, href: `${rootFrom(route.path)}${path}` }));
};

/** The other reports of the site, where a story asks for the list. */
const othersOf = (route: Route): OtherReport[] => {
  const asking = storyOf(route.slug);
  if (asking.listsReports !== true || route.view !== 'page') return [];
  return stories
    .filter((story) => story !== asking)
    .flatMap((story) => {
      const all = localesOf(story.text);
      const locale = all.find((known) => known === route.locale) ?? all[0];
      if (locale === undefined) return [];
      const { words } = resolvedStory(story, locale);
      const href = rootFrom(route.path) + baseOf(stories, story) + languageOf(locale, all);
      return [{ title: words['title'] ?? '', about: words['description'] ?? '', href, locale }];
    });
};

/** What one address puts into its template. */
export const partsOf = (route: Route, tell: Tell): DocumentParts => {
  const story = resolvedStory(storyOf(route.slug), route.locale);
  const parts = views[route.view]({ route, story, tell, others: othersOf(route) });
  return { ...parts, locale: route.locale, alternates: alternatesOf(route) };
};

/** Each story's page and slides in each language as one file, which asks for no other. */
export const renderAlone = (templates: Templates, whole: WholeAssets): BuiltFile[] =>
  siteRoutes()
    .filter(({ view }) => view === 'page')
    .map(({ slug, locale, base }) => {
      const story = resolvedStory(storyOf(slug), locale);
      const asked = { story, tell: () => undefined };
      const page = { ...renderPage(asked), locale, alternates: [] };
      const slides = { ...renderDeck(asked), locale, alternates: [] };
      return {
        path: base + storyPaths(story).html,
        content: compactHtml(toOneFile(templates['index.html'], { page, slides }, whole)),
      };
    });

/** Every document of the site, by the path of its file. */
export const renderSite = (templates: Templates, tell: Tell): BuiltFile[] => [
  ...siteRoutes().map((route) => {
    tell(`/${route.path}`);
    const parts = partsOf(route, tell);
    const content = compactHtml(fillTemplate(templates[parts.template], rootFrom(route.path), parts));
    return { path: `${route.path}index.html`, content };
  }),
  notFoundFile(templates['index.html']),
];
