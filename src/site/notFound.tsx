import { stories } from '../content/stories.ts';
import { locales, localesOf } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { baseOf } from '../routes.ts';
import { fonts, themeColours } from '../theme/tokens.ts';
import { fillTemplate } from './document.tsx';
import { hashOf } from './hashOf.ts';
import { resolvedStory } from './resolvedStory.ts';
import { siteAddress } from './siteAddress.ts';
import { withoutFiles, withPolicy } from './templates.ts';
import type { BuiltFile } from './writeFiles.ts';

const style = (): string =>
  `html{color-scheme:light dark;background:${themeColours('paper')};color:${themeColours('ink')};font:400 1.125rem/1.5 ${fonts.serif}}` +
  `body{max-width:36rem;margin:20vh auto;padding:0 1.5rem}h1{font-weight:400}a{color:${themeColours('stated')}}`;

/**
 * What a host shows for a wrong address, whatever folder that names: it asks for no file, and its links start at the
 * site's root, as far as that is known (SITE_URL).
 */
export const notFoundFile = (template: string): BuiltFile => {
  const told = stories.flatMap((story) =>
    localesOf(story.text).map((locale) => ({
      locale,
      base: baseOf(stories, story),
      story: resolvedStory(story, locale),
    })),
  );
  const locale = told[0]?.locale ?? 'en';
  const words = uiWords(locale).notFound;
  const site = siteAddress();
  const root = site === undefined ? '/' : new URL(site).pathname;
  const css = style();
  const policy = `default-src 'none'; style-src ${hashOf(css)}; img-src 'self'; base-uri 'none'; form-action 'none'`;
  const content = fillTemplate(withPolicy(withoutFiles(template), policy), root, {
    template: 'index.html',
    locale,
    title: words.title,
    description: words.lead,
    alternates: [],
    head: (
      <>
        <meta name="robots" content="noindex" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </>
    ),
    body: (
      <main>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <ul>
          {told.map(({ locale: language, base, story }) => (
            <li key={base + language}>
              <a href={root + base + story.language} lang={locales[language].tag}>
                {story.words['title']}
              </a>
            </li>
          ))}
        </ul>
      </main>
    ),
  });
  return { path: '404.html', content };
};
