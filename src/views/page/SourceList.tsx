import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedSource, ResolvedStory } from '../../model/story.ts';

/** Every document that is quoted on the page, once: tables name its publisher and date, here it can be found by them. */
export const SourceList = ({ story }: { story: ResolvedStory }) => {
  const { page } = uiWords(story.locale);
  return (
    <section className="story" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{page.sources}</h2>
      <p className="section-lead">{page.sourcesLead}</p>
      <ul className="sources">
        {documentsOf(story).map(({ publisher, dateText, title, url, trust, trustText }) => (
          <li key={url}>
            {publisher}, {dateText}:{' '}
            <a href={url} rel="external">
              {title}
            </a>
            {trust === 'C' && ` (${trustText})`}
          </li>
        ))}
      </ul>
    </section>
  );
};

const documentsOf = ({ facts, checks, original, locale }: ResolvedStory): ResolvedSource[] => {
  const quoted = [
    original,
    ...Object.values(facts).flatMap((fact) => fact.sources),
    ...checks.flatMap((check) => check.sources),
  ];
  const byAddress = new Map(quoted.map((source) => [source.url, source]));
  return [...byAddress.values()].toSorted(
    (one, other) =>
      one.publisher.localeCompare(other.publisher, locale) || (one.date ?? '').localeCompare(other.date ?? ''),
  );
};
