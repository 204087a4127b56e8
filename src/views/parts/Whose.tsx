import { Fragment } from 'react';
import type { Whose } from '../../model/fact.ts';
import type { ResolvedSource, ResolvedStory } from '../../model/story.ts';

/** A filled square for a state or its media, an open one for everybody else; its word stands beside it. */
export const WhoseMark = ({ whose }: { whose: Whose }) => (
  <i className={whose === 'independent' ? 'whose' : 'whose whose-state'} />
);

/** What a filled and an open square stand for, in the story's own words; what no source is has none. */
export const WhoseKey = ({ story: { words } }: { story: ResolvedStory }) => {
  const textOf = (...all: readonly Whose[]) => all.flatMap((whose) => words[`whose.${whose}`] ?? []).join(', ');
  const [state, others] = [textOf('party', 'otherState'), textOf('independent')];
  return (
    <>
      {state !== '' && (
        <span>
          <i className="whose whose-state" />
          {state}
        </span>
      )}
      {others !== '' && (
        <span>
          <i className="whose" />
          {others}
        </span>
      )}
    </>
  );
};

/** Sources by their publishers, each a way to the document; whose it is is told by a square, and said with its name. */
export const PublishersWithWhose = ({ sources }: { sources: readonly ResolvedSource[] }) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && '; '}
      <a
        className={source.whose === 'independent' ? 'by' : 'by by-state'}
        href={source.url}
        aria-label={`${source.publisher}, ${source.whoseText}`}
      >
        {source.publisher}
      </a>
      {`, ${source.dateText}${source.trust === 'C' ? ` (${source.trustText})` : ''}`}
    </Fragment>
  ));
