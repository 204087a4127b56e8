import type { ReactNode } from 'react';
import { formats } from '../../exports/formats.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { OtherReport, ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { NumbersList } from '../numbers/NumbersList.tsx';
import { CardData } from '../parts/CardData.tsx';
import { factsOnPage } from '../parts/cardFacts.ts';
import type { StaticDrawing } from '../parts/Drawing.tsx';
import { FigureView } from '../parts/FigureView.tsx';
import type { PlotSource } from '../parts/plotSource.ts';
import type { StaticSequence } from '../parts/Sequence.tsx';
import { TakeAwayData } from '../parts/TakeAway.tsx';
import { SourcesList } from '../sources/SourcesList.tsx';
import { ClaimCheck } from './ClaimCheck.tsx';
import { Contents } from './Contents.tsx';
import { Masthead } from './Masthead.tsx';
import { partsOf } from './partsOf.ts';
import { StorySection } from './StorySection.tsx';
import { WaysOn } from './WaysOn.tsx';
import { PageFoot } from '../parts/PageFoot.tsx';

export type PageProps = {
  story: ResolvedStory;
  drawingsOf: (figure: ResolvedFigure) => readonly StaticDrawing[];
  /** The drawings of all steps, of a figure that is told as a sequence. */
  sequenceOf: (figure: ResolvedFigure) => StaticSequence | undefined;
  plotsOf: (figure: ResolvedFigure) => PlotSource;
  masthead: ReactNode;
  /** Shapes that several drawings refer to, once for the document. */
  shapes: string;
  /** The way from this address to the root; a page that stands alone has none, and no files beside it. */
  root: string | undefined;
  /** The site's other reports, where this one lists them. */
  others: readonly OtherReport[];
};

/** The story as a page: the finding, the text with its figures, the claim check, and the ways on. */
export const Page = ({ story, drawingsOf, sequenceOf, plotsOf, masthead, shapes, root, others }: PageProps) => {
  const ui = uiWords(story.locale);
  const { told, about } = partsOf(story);
  // A page that stands alone has all the numbers and sources in it; otherwise they are pages of their own.
  const rows = root === undefined ? '#fact-' : 'numbers/#';
  const drawFigure = (figure: ResolvedFigure) => (
    <FigureView
      key={figure.id}
      figure={figure}
      facts={story.facts}
      drawings={drawingsOf(figure)}
      sequence={sequenceOf(figure)}
      plots={plotsOf(figure)}
      root={root}
    />
  );
  const sectionOf = (section: ResolvedStory['sections'][number]) => (
    <StorySection key={section.id} section={section} story={story} rows={rows} drawFigure={drawFigure} />
  );
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
      <Masthead story={story} art={masthead} root={root} />
      <Contents story={story} />
      <main className="wrap" id="text">
        {told.map(sectionOf)}
        <ClaimCheck story={story} rows={rows} />
        {about.length > 1 ? <div className="abouts">{about.map(sectionOf)}</div> : about.map(sectionOf)}
        {root === undefined ? (
          <>
            <section className="appendix" id="all-numbers" aria-labelledby="all-numbers-title">
              <h2 id="all-numbers-title">{ui.page.allNumbers}</h2>
              <NumbersList story={story} home="" anchor="fact-" />
            </section>
            <section className="appendix" id="sources" aria-labelledby="sources-title">
              <h2 id="sources-title">{ui.page.sources}</h2>
              <SourcesList story={story} heading="h3" />
            </section>
          </>
        ) : (
          <WaysOn story={story} root={root} others={others} />
        )}
      </main>
      <PageFoot story={story} />
      <CardData
        story={story}
        facts={factsOnPage(story)}
        {...(root === undefined ? {} : { address: root + formats.cards.path(story) })}
        rows={rows}
      />
      <TakeAwayData story={story} root={root} />
    </>
  );
};
