import { storyPaths } from '../../exports/formats.ts';
import { locales } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { OtherReport, ResolvedStory } from '../../model/story.ts';

type WaysOnProps = { story: ResolvedStory; root: string; others: readonly OtherReport[] };

/** What stands beside the page: all numbers, all sources, the slides, the files of the whole story, and the other reports. */
export const WaysOn = ({ story, root, others }: WaysOnProps) => {
  const { page, deck } = uiWords(story.locale);
  const paths = storyPaths(story);
  const fileLinks = [
    ['CSV', paths.csv],
    ['XLSX', paths.xlsx],
    ['JSON', paths.json],
    ['PPTX', paths.pptx],
    ['HTML', paths.html],
  ] as const;
  return (
    <div className="ways-on">
      <section id="all-numbers">
        <h2>
          <a href="numbers/">{page.allNumbers}</a>
        </h2>
        <p>{story.checks.length > 0 ? page.toNumbers : page.toNumbersUnchecked}</p>
      </section>
      <section id="sources">
        <h2>
          <a href="sources/">{page.sources}</a>
        </h2>
        <p>{page.toSources}</p>
      </section>
      <section>
        <h2>
          <a href="slides/">{deck.slides}</a>
        </h2>
        <p>{page.toSlides}</p>
      </section>
      <section id="files">
        <h2>{page.files}</h2>
        <p className="whole">
          {fileLinks.map(([name, href]) => (
            <a key={name} href={root + href}>
              {name}
            </a>
          ))}
        </p>
      </section>
      {others.length > 0 && (
        <section id="reports">
          <h2>{page.reports}</h2>
          {others.map(({ title, about, href, locale }) => (
            <p key={href} {...(locale === story.locale ? {} : { lang: locales[locale].tag })}>
              <a href={href}>{title}</a>. {about}
            </p>
          ))}
        </section>
      )}
    </div>
  );
};
