import { languageOf, locales } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

type TopLineProps = {
  story: ResolvedStory;
  /** The way to the story's folder; a page that stands alone has none. */
  root: string | undefined;
  /** The way to the story's page in this language, from the pages beside it: `../`. */
  home?: string;
  here?: 'numbers' | 'sources';
};

/** The ways on from a page: claim check, lists, slides, languages, theme. */
export const TopLine = ({ story, root, home = '', here }: TopLineProps) => {
  const { page, deck } = uiWords(story.locale);
  const isAlone = root === undefined;
  const current = (place: typeof here) => (place === here ? 'page' : undefined);
  return (
    <div className="wrap top">
      {home === '' ? <b>{story.words['title']}</b> : <a href={home}>{story.words['title']}</a>}
      <nav aria-label={page.more}>
        {story.checks.length > 0 && <a href={`${home}#claim-check`}>{page.claimCheck}</a>}
        <a href={isAlone ? '#all-numbers' : `${home}numbers/`} aria-current={current('numbers')}>
          {page.allNumbers}
        </a>
        <a href={isAlone ? '#sources' : `${home}sources/`} aria-current={current('sources')}>
          {page.sources}
        </a>
        {isAlone ? (
          <button className="do open-slides" type="button" hidden>
            {deck.slides}
          </button>
        ) : (
          <a href={`${home}slides/`}>{deck.slides}</a>
        )}
      </nav>
      {!isAlone && home === '' && story.locales.length > 1 && (
        <nav aria-label={page.languages}>
          {story.locales.map((locale) => (
            <a
              key={locale}
              href={root + languageOf(locale, story.locales)}
              lang={locales[locale].tag}
              aria-current={locale === story.locale ? 'page' : undefined}
            >
              {locales[locale].name}
            </a>
          ))}
        </nav>
      )}
      <label className="theme">
        <span>{page.theme}</span>
        {/* Autofill: browsers look whether each list of a page is seen, and would lay out all of it for this before its styles are there. */}
        <template id="theme-choice">
          <select id="theme">
            <option value="">{page.themes.system}</option>
            <option value="light">{page.themes.light}</option>
            <option value="dark">{page.themes.dark}</option>
          </select>
        </template>
      </label>
    </div>
  );
};
