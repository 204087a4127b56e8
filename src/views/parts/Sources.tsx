import { Fragment } from 'react';
import type { ResolvedSource } from '../../model/story.ts';

type SourcesProps = { sources: readonly ResolvedSource[] };

/** Publishers with their dates, each a way to the document; a weak one is called so. */
export const Sources = ({ sources }: SourcesProps) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && '; '}
      <One source={source} />
    </Fragment>
  ));

/** The same words, with what a card says besides: the document's title, and how far it can be trusted. */
export const SourcesInFull = ({ sources }: SourcesProps) =>
  sources.map((source, at) => (
    <Fragment key={`${source.url} ${source.title}`}>
      {at > 0 && '; '}
      <span data-title={source.title} data-trust={source.trust}>
        <One source={source} />
      </span>
    </Fragment>
  ));

const One = ({ source }: { source: ResolvedSource }) => (
  <>
    <a href={source.url} rel="external">
      {source.publisher}
    </a>
    {`, ${source.dateText}${source.trust === 'C' ? ` (${source.trustText})` : ''}`}
  </>
);
