import { Fragment } from 'react';
import type { Whose } from '../../model/fact.ts';
import type { ResolvedSource } from '../../model/story.ts';

/** A filled square for a state or its media, an open one for everybody else; the word for it is said to those who do not see it. */
export const WhoseMark = ({ whose, text }: { whose: Whose; text: string }) => (
  <span className={whose === 'independent' ? 'whose' : 'whose whose-state'} role="img" aria-label={text} />
);

/** Sources by their publishers, with whose they are, each a way to the document. */
export const PublishersWithWhose = ({ sources }: { sources: readonly ResolvedSource[] }) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && ' '}
      <span className="publisher">
        <WhoseMark whose={source.whose} text={source.whoseText} />
        <a href={source.url} rel="external">
          {source.publisher}
        </a>
        {`, ${source.dateText}${source.trust === 'C' ? ` (${source.trustText})` : ''}`}
      </span>
    </Fragment>
  ));
