import type { ReactNode } from 'react';
import { locales } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory, Row } from '../../model/story.ts';
import { boundTitle } from '../parts/boundTitle.ts';
import type { StaticDrawing } from '../parts/Drawing.tsx';
import { FigureView } from '../parts/FigureView.tsx';
import { Prose } from '../parts/Prose.tsx';
import { CardData } from '../parts/CardData.tsx';
import { TakeAwayData } from '../parts/TakeAway.tsx';
import { AllNumbers } from './AllNumbers.tsx';
import { ClaimCheck } from './ClaimCheck.tsx';
import { Contents } from './Contents.tsx';
import { SourceList } from './SourceList.tsx';
import { WholeStory } from './WholeStory.tsx';

export type PageProps = {
  story: ResolvedStory;
  drawingsOf: (figure: ResolvedFigure) => readonly StaticDrawing[];
  masthead: ReactNode;
  /** Shapes that several drawings refer to, once for the document. */
  shapes: string;
  /** The way from this address to the root; a page that stands alone has none, and no files beside it. */
  root: string | undefined;
};

/** The story as a page: masthead, sections with their figures, claim check, all numbers. */
export const Page = ({ story, drawingsOf, masthead, shapes, root }: PageProps) => {
  const ui = uiWords(story.locale);
  const about = story.sections.find((section) => section.id === 'about');
  return (
    <>
      <a className="skip" href="#text">
        {ui.page.skip}
      </a>
      {/* The build's own geography: no reader's input comes near it. */}
      <svg
        className="shapes chart"
        width="0"
        height="0"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: shapes }}
      />
      <header className="mast">
        <TopLine story={story} root={root} />
        {masthead}
        <div className="mast-words">
          <h1>{boundTitle(story.words['title'] ?? '')}</h1>
          <p className="standfirst">{story.words['standfirst']}</p>
          <p className="byline">
            {story.words['byline']} <a href={story.original.url}>{ui.page.original}</a>
          </p>
        </div>
      </header>
      <Contents story={story} />
      <main className="wrap" id="text">
        {story.sections
          .filter((section) => section !== about)
          .map((section) => (
            <section key={section.id} className="story" id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 id={`${section.id}-title`}>{section.title}</h2>
              {section.rows.map((row, at) => (
                // Rows stand in the order of the text and never change it.
                // oxlint-disable-next-line react/no-array-index-key
                <RowView key={at} row={row} story={story} drawingsOf={drawingsOf} root={root} />
              ))}
            </section>
          ))}
        <ClaimCheck story={story} />
        <AllNumbers story={story} />
        <SourceList story={story} />
        {about !== undefined && (
          <section className="story" id={about.id} aria-labelledby={`${about.id}-title`}>
            <h2 id={`${about.id}-title`}>{about.title}</h2>
            {about.rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <RowView key={at} row={row} story={story} drawingsOf={drawingsOf} root={root} />
            ))}
            <WholeStory story={story} root={root} />
          </section>
        )}
      </main>
      <footer className="wrap page-foot">
        <p>{ui.page.footer}</p>
      </footer>
      <CardData story={story} facts={Object.values(story.facts)} rows={root === undefined ? '#fact-' : 'numbers/#'} />
      <TakeAwayData story={story} root={root} />
    </>
  );
};

const TopLine = ({ story, root }: { story: ResolvedStory; root: string | undefined }) => {
  const { page, deck } = uiWords(story.locale);
  return (
    <div className="wrap top">
      <b>{story.words['title']}</b>
      {root !== undefined && <a href="slides/">{deck.slides}</a>}
      {root === undefined && (
        <button className="do open-slides" type="button" hidden>
          {deck.slides}
        </button>
      )}
      {root !== undefined && story.locales.length > 1 && (
        <nav aria-label={page.languages}>
          {story.locales.map((locale) => (
            <a
              key={locale}
              href={`${root}${locales[locale].path}`}
              lang={locales[locale].tag}
              aria-current={locale === story.locale ? 'page' : undefined}
            >
              {locales[locale].name}
            </a>
          ))}
        </nav>
      )}
      <label className="theme">
        <span>{page.theme}</span>
        <select id="theme">
          <option value="">{page.themes.system}</option>
          <option value="light">{page.themes.light}</option>
          <option value="dark">{page.themes.dark}</option>
        </select>
      </label>
    </div>
  );
};

type RowProps = { row: Row; story: ResolvedStory } & Pick<PageProps, 'drawingsOf' | 'root'>;

const RowView = ({ row, story, drawingsOf, root }: RowProps) => {
  switch (row.kind) {
    case 'text':
      return (
        <div className="text alone">
          <Prose paragraphs={row.paragraphs} />
        </div>
      );
    case 'across':
      return <FigureView figure={row.figure} facts={story.facts} drawings={drawingsOf(row.figure)} root={root} />;
    case 'beside':
      return (
        <div className="pair">
          {row.before.length > 0 && (
            <div className="text">
              <Prose paragraphs={row.before} />
            </div>
          )}
          <FigureView figure={row.figure} facts={story.facts} drawings={drawingsOf(row.figure)} root={root} />
          {row.after.length > 0 && (
            <div className="text">
              <Prose paragraphs={row.after} />
            </div>
          )}
        </div>
      );
  }
};
