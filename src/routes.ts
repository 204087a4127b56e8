import { languageOf, localesOf, type Locale } from './i18n/locales.ts';
import type { Story } from './model/story.ts';

const EMBEDS = 'embed/';

/**
 * Every way of showing a story, and where it stands below its language: one address for the story, or one for each of
 * its figures. What is listed is for finding. A further way is a line here and a line in `site/site.tsx`.
 */
const views = [
  { view: 'page', folder: '', each: 'story', isListed: true },
  { view: 'numbers', folder: 'numbers/', each: 'story', isListed: true },
  { view: 'sources', folder: 'sources/', each: 'story', isListed: true },
  { view: 'deck', folder: 'slides/', each: 'story', isListed: true },
  { view: 'presenter', folder: 'slides/presenter/', each: 'story', isListed: false },
  { view: 'figure', folder: 'figures/', each: 'figure', isListed: false },
  { view: 'embed', folder: EMBEDS, each: 'figure', isListed: false },
] as const;

/** The ways of showing a story: as a page, its numbers, its sources, as slides, as the presenter's window of them, as one figure that is passed on or embedded. */
export type RouteView = (typeof views)[number]['view'];

/** One address of the site: which story it shows, in which language, in which way. */
export type Route = {
  path: string;
  /** The folder of its story, in which everything of the story stands; the first story's is the root itself. */
  base: string;
  slug: string;
  locale: Locale;
  view: RouteView;
  /** Whether it is for finding by a search; embeds and the presenter's window are not. */
  isListed: boolean;
  /** The one figure that is passed on or embedded. */
  figure?: string;
};

/** Where a figure's embed stands, from the story's folder: `es/embed/sales/`. */
export const embedPath = ({ language }: { language: string }, figure: string): string =>
  `${language}${EMBEDS}${figure}/`;

/** The folder in which a story stands; the first stands at the root. */
export const baseOf = (stories: readonly Story[], { slug }: Story): string =>
  stories[0]?.slug === slug ? '' : `${slug}/`;

/** Every address there is; build, sitemap and browser tests read it. */
export const allRoutes = (stories: readonly Story[]): Route[] =>
  stories.flatMap((story) => {
    const base = baseOf(stories, story);
    const all = localesOf(story.text);
    return all.flatMap((locale) =>
      views.flatMap(({ view, folder, each, isListed }): Route[] => {
        const path = base + languageOf(locale, all) + folder;
        const route = { path, base, slug: story.slug, locale, view, isListed };
        if (each === 'story') return [route];
        return Object.keys(story.figures).map((figure) => ({ ...route, path: `${path}${figure}/`, figure }));
      }),
    );
  });

/** The way from an address to the folder of its story, where the story's files are. */
export const homeFrom = ({ path, base }: Pick<Route, 'path' | 'base'>): string => rootFrom(path) + base;

/** The way from an address back to the root, so that the site works under any path: `es/` needs `../`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
