import { locales, type Locale } from './i18n/locales.ts';
import type { Story } from './model/story.ts';

/** One address of the site: which story it shows, in which language, in which way. */
export type Route = {
  path: string;
  /** The folder of its story, in which everything of the story stands; the first story's is the root itself. */
  base: string;
  slug: string;
  locale: Locale;
  view: RouteView;
  /** The one figure that an embed shows. */ figure?: string;
};

/** The ways of showing a story: as a page, as slides, as the presenter's window of them, as one figure alone. */
export type RouteView = 'page' | 'numbers' | 'sources' | 'deck' | 'presenter' | 'embed';

/** Where each of them stands, below its language. */
const folders: Readonly<Record<RouteView, string>> = {
  page: '',
  numbers: 'numbers/',
  sources: 'sources/',
  deck: 'slides/',
  presenter: 'slides/presenter/',
  embed: 'embed/',
};
const views = ['page', 'numbers', 'sources', 'deck', 'presenter'] as const satisfies readonly RouteView[];

const isLocaleOf =
  (story: Story) =>
  (locale: string): locale is Locale =>
    locale in story.text;

/** The folder in which a story stands; the first stands at the root. */
export const baseOf = (stories: readonly Story[], { slug }: Story): string =>
  stories[0]?.slug === slug ? '' : `${slug}/`;

/** Every address there is; build, sitemap and browser tests read it. */
export const allRoutes = (stories: readonly Story[]): Route[] =>
  stories.flatMap((story) =>
    Object.keys(locales)
      .filter(isLocaleOf(story))
      .flatMap((locale) => {
        const base = baseOf(stories, story);
        const route = (view: RouteView): Route => ({
          path: base + locales[locale].path + folders[view],
          base,
          slug: story.slug,
          locale,
          view,
        });
        const embeds = Object.keys(story.figures).map((figure): Route => {
          const embed = route('embed');
          return { ...embed, path: `${embed.path}${figure}/`, figure };
        });
        return [...views.map(route), ...embeds];
      }),
  );

/** The way from an address to the folder of its story, where the story's files are. */
export const homeFrom = ({ path, base }: Pick<Route, 'path' | 'base'>): string => rootFrom(path) + base;

/** The way from an address back to the root, so that the site works under any path: `es/` needs `../`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
