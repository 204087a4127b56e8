import { WHOSE, type Whose } from '../../model/fact.ts';
import type { ResolvedSource, ResolvedStory } from '../../model/story.ts';
import { WhoseMark } from '../parts/Whose.tsx';

type SourcesListProps = {
  story: ResolvedStory;
  /** The level of the groups' headings: one below what heads the list. */
  heading: 'h2' | 'h3';
};

/** Every document that is quoted, once, grouped by whose it is, by publisher and date. */
export const SourcesList = ({ story, heading }: SourcesListProps) => {
  const documents = documentsOf(story);
  return WHOSE.map((whose) => (
    <Group
      key={whose}
      heading={heading}
      whose={whose}
      documents={documents.filter((source) => source.whose === whose)}
    />
  ));
};

type GroupProps = { whose: Whose; documents: readonly ResolvedSource[]; heading: 'h2' | 'h3' };

const Group = ({ whose, documents, heading: Heading }: GroupProps) => {
  const [first] = documents;
  if (first === undefined) return undefined;
  return (
    <section className="source-group" aria-labelledby={`whose-${whose}`}>
      <Heading id={`whose-${whose}`}>
        <WhoseMark whose={whose} />
        {`${first.whoseText.charAt(0).toUpperCase()}${first.whoseText.slice(1)} (${documents.length})`}
      </Heading>
      <ul className="sources">
        {documents.map(({ publisher, dateText, title, url, trust, trustText }) => (
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
