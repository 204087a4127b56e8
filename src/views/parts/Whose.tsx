import { Fragment } from 'react';
import type { Whose } from '../../model/fact.ts';
import type { ResolvedSource, ResolvedStory } from '../../model/story.ts';

/** A filled square for a state or its media, an open one for everybody else; the word for it is said to those who do not see it. */
export const WhoseMark = ({ whose, text }: { whose: Whose; text?: string }) => {
  const className = whose === 'independent' ? 'whose' : 'whose whose-state';
  return text === undefined ? <i className={className} /> : <span className={className} role="img" aria-label={text} />;
};

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

/** Sources by their publishers, with whose they are, each a way to the document. */
export const PublishersWithWhose = ({ sources }: { sources: readonly ResolvedSource[] }) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && ' '}
      <WhoseMark whose={source.whose} text={source.whoseText} />
      <a href={source.url} rel="external">
        {source.publisher}
      </a>
      {`, ${source.dateText}${source.trust === 'C' ? ` (${source.trustText})` : ''}`}
    </Fragment>
  ));
