import { Fragment } from 'react';
import type { Basis, Verdict } from '../../model/fact.ts';
import type { ResolvedCheck, ResolvedInline, ResolvedParagraph } from '../../model/story.ts';
import { VerdictMark } from './VerdictMark.tsx';

const markOf: Readonly<Record<Basis, string>> = { stated: 'n', derived: 'n n-derived', context: 'n n-context' };

type NumberProps = {
  factId: string;
  basis: Basis;
  href: string;
  children: string;
  /** What the check made of it, with its word. */
  verdict?: { id: Verdict; word: string } | undefined;
};

/** A number of the text: without scripts a way to its line or its row, with them tied to its mark and its card. */
export const NumberLink = ({ factId, basis, href, children, verdict }: NumberProps) => {
  const end = Math.max(children.lastIndexOf(' '), children.lastIndexOf('\u00a0')) + 1;
  return (
    <a className={markOf[basis]} href={href} data-fact={factId}>
      {verdict === undefined ? (
        children
      ) : (
        <>
          {children.slice(0, end)}
          {/* The sign never stands alone in a line. */}
          <span className="unbroken">
            {children.slice(end)}
            <VerdictMark verdict={verdict.id} word={verdict.word} />
          </span>
        </>
      )}
    </a>
  );
};

const HAS_DIGIT = /\d/;

/** A number stays with its unit; names may break like any words. */
const keptTogether = (text: string): string =>
  HAS_DIGIT.test(text) && text.length < 24 ? text.replaceAll(' ', '\u00a0') : text;

type ParagraphProps = {
  paragraph: ResolvedParagraph;
  checks: readonly ResolvedCheck[];
  /** Where the row of a fact stands, before its id. */
  rows: string;
  verdicts: Readonly<Record<Verdict, string>>;
};

/** A paragraph of the retold release. A checked number carries the sign of its verdict. */
export const Paragraph = ({ paragraph, ...known }: ParagraphProps) => (
  <p>
    {paragraph.map((inline, run) => (
      // A text never changes its order while it is shown.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={run}>
        <Run inline={inline} {...known} />
      </Fragment>
    ))}
  </p>
);

const Run = ({ inline, checks, rows, verdicts }: Omit<ParagraphProps, 'paragraph'> & { inline: ResolvedInline }) => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'link':
      return <a href={inline.href}>{inline.text}</a>;
    case 'number': {
      const check = checks.find(({ factId }) => factId === inline.factId);
      return (
        <NumberLink
          factId={inline.factId}
          basis={inline.basis}
          href={check === undefined ? inline.href.replace('#fact-', rows) : `#${check.id}`}
          verdict={check && { id: check.verdict, word: verdicts[check.verdict] }}
        >
          {keptTogether(inline.text)}
        </NumberLink>
      );
    }
  }
};
