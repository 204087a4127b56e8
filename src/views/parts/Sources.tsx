import { Fragment } from 'react';
import type { ResolvedSource } from '../../model/story.ts';

/** Publishers with their dates, each a way to the document; a weak one is called so. */
export const Sources = ({ sources }: { sources: readonly ResolvedSource[] }) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && '; '}
      <a href={source.url} rel="external">
        {source.publisher}
      </a>
      {`, ${source.dateText}${source.trust === 'C' ? ` (${source.trustText})` : ''}`}
    </Fragment>
  ));
