import type { ReactNode } from 'react';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedCheck, ResolvedFigure, ResolvedParagraph, ResolvedStory, Section } from '../../model/story.ts';
import { Paragraph } from '../parts/Prose.tsx';
import { sentence } from '../parts/sentence.ts';
import { signedWith } from '../parts/VerdictMark.tsx';

type StorySectionProps = {
  section: Section;
  story: ResolvedStory;
  rows: string;
  drawFigure: (figure: ResolvedFigure) => ReactNode;
  children?: ReactNode;
};

/** A section: its heading at the left of its text, notes on checked claims at the right, figures below. */
export const StorySection = ({ section, story, rows, drawFigure, children }: StorySectionProps) => {
  const heading = <h2 id={`${section.id}-title`}>{section.title}</h2>;
  const [first] = section.rows;
  return (
    <section
      className="story"
      id={section.id}
      aria-labelledby={`${section.id}-title`}
      data-figures={section.rows.filter(({ kind }) => kind !== 'text').length}
    >
      {first?.kind !== 'text' && <div className="text prose">{heading}</div>}
      {section.rows.map((block, at) => {
        switch (block.kind) {
          case 'text':
            return (
              // Blocks stand in the order of the text and never change it.
              // oxlint-disable-next-line react/no-array-index-key
              <div key={at} className="text prose">
                {at === 0 && heading}
                {block.paragraphs.map((paragraph, line) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <ParagraphWithNotes key={line} paragraph={paragraph} story={story} rows={rows} />
                ))}
              </div>
            );
          case 'figure':
            return drawFigure(block.figure);
          case 'halves':
            return (
              <div key={block.figures.map(({ id }) => id).join(' ')} className="halves">
                {block.figures.map((figure) => drawFigure(figure))}
              </div>
            );
        }
      })}
      {children}
    </section>
  );
};

type ParagraphProps = { paragraph: ResolvedParagraph; story: ResolvedStory; rows: string };

const ParagraphWithNotes = ({ paragraph, story, rows }: ParagraphProps) => {
  const notes = checksIn(paragraph, story);
  return (
    <>
      <Paragraph paragraph={paragraph} checks={story.checks} rows={rows} verdicts={uiWords(story.locale).verdicts} />
      {notes.length > 0 && (
        <aside className="margin">
          {notes.map((check) => (
            <MarginNote key={check.id} check={check} story={story} />
          ))}
        </aside>
      )}
    </>
  );
};

const checksIn = (paragraph: ResolvedParagraph, { checks }: ResolvedStory): ResolvedCheck[] => {
  const ids = new Set(paragraph.flatMap((inline) => (inline.kind === 'number' ? [inline.factId] : [])));
  return checks.filter(({ factId }) => ids.has(factId));
};

/** What the record has, beside the sentence that makes the claim: at most twenty words with the verdict's own. */
const MarginNote = ({ check, story }: { check: ResolvedCheck; story: ResolvedStory }) => {
  const { verdicts } = uiWords(story.locale);
  return (
    <p className={signedWith(check.verdict)}>
      <b>
        {check.second === undefined ? `${verdicts[check.verdict]}.` : `${verdicts[check.verdict]}: ${check.second}.`}
      </b>{' '}
      {sentence(check.record)}
    </p>
  );
};
