import { Fragment } from 'react';
import type { Basis } from '../../model/fact.ts';
import type { ResolvedInline, ResolvedParagraph } from '../../model/story.ts';

const markOf: Readonly<Record<Basis, string>> = { stated: 'n', derived: 'n n-derived', context: 'n n-context' };

type NumberProps = { factId: string; basis: Basis; href: string; children: string };

/** A number of the text: without scripts a way to its figure, with them tied to its mark. */
export const NumberLink = ({ factId, basis, href, children }: NumberProps) => (
  <a className={markOf[basis]} href={href} data-fact={factId}>
    {children}
  </a>
);

const HAS_DIGIT = /\d/;

/** A number stays with its unit; names may break like any words. */
const keptTogether = (text: string): string => (HAS_DIGIT.test(text) ? text.replaceAll(' ', '\u00a0') : text);

const Run = ({ inline }: { inline: ResolvedInline }) => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return <a href={inline.href}>{inline.text}</a>;
    case 'number':
      return (
        <NumberLink factId={inline.factId} basis={inline.basis} href={inline.href}>
          {keptTogether(inline.text)}
        </NumberLink>
      );
  }
};

/** Paragraphs of the retold report. */
export const Prose = ({ paragraphs }: { paragraphs: readonly ResolvedParagraph[] }) =>
  paragraphs.map((paragraph, at) => (
    // A text never changes its order while it is shown.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={at}>
      {paragraph.map((inline, run) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={run}>
          <Run inline={inline} />
        </Fragment>
      ))}
    </p>
  ));
