import type { ReactNode } from 'react';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Slide } from '../../model/slides.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { StaticDrawing } from '../parts/Drawing.tsx';
import type { PlotSource } from '../parts/plotSource.ts';
import { CardData } from '../parts/CardData.tsx';
import { jsonMarkup } from '../parts/jsonMarkup.ts';
import { TakeAwayData } from '../parts/TakeAway.tsx';
import { Console } from './Console.tsx';
import { FigureSlide } from './FigureSlide.tsx';
import { Overlays } from './Overlays.tsx';
import { CheckedSlide, FoundSlide, TitleSlide, type SlideProps } from './TextSlides.tsx';

export type DeckViewProps = {
  story: ResolvedStory;
  slides: readonly Slide[];
  /** The drawings of a figure's step, counted from one, or of the figure as a handout has it. */
  drawingsOf: (figure: ResolvedFigure, step: number) => readonly StaticDrawing[];
  plotsOf: (figure: ResolvedFigure) => PlotSource;
  art: ReactNode;
  /** Where the page of this language is, as seen from this document. */
  page: string;
  /** The way to the site's root, where the ready files are; none for slides that stand alone. */
  root: string | undefined;
  /** Where this document will stand, if the build was told. */
  address: string | undefined;
  /** The slides as the audience has them, or in the presenter's window. */
  mode: 'deck' | 'presenter';
};

/** The story as slides, one below the other; a script makes a deck of them. The presenter's window has a console as well. */
export const DeckView = ({ story, slides, drawingsOf, plotsOf, art, page, root, address, mode }: DeckViewProps) => {
  const ui = uiWords(story.locale);
  return (
    <>
      {mode === 'presenter' && <Console story={story} />}
      <main
        className="deck"
        id="deck"
        data-mode={mode}
        data-page={page}
        data-address={address}
        aria-label={ui.deck.deck}
      >
        {slides.map((slide, at) => (
          <SlideView
            key={slide.id}
            slide={slide}
            place={{ number: at + 1, of: slides.length, page, root, locale: story.locale, mode }}
            drawingsOf={drawingsOf}
            plotsOf={plotsOf}
            art={art}
          />
        ))}
      </main>
      <Overlays locale={story.locale} isPresenter={mode === 'presenter'} />
      <TakeAwayData story={story} root={root} />
      <CardData
        story={story}
        facts={Object.values(story.facts)}
        rows={root === undefined ? undefined : `${page}numbers/#`}
      />
      <script
        type="application/json"
        id="deck-words"
        dangerouslySetInnerHTML={jsonMarkup({ deck: ui.deck, presenter: ui.presenter })}
      />
    </>
  );
};

type SlideViewProps = {
  slide: Slide;
  place: SlideProps['place'];
  drawingsOf: DeckViewProps['drawingsOf'];
  plotsOf: DeckViewProps['plotsOf'];
  art: ReactNode;
};

const SlideView = ({ slide, place, drawingsOf, plotsOf, art }: SlideViewProps) => {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide slide={slide} place={place} art={art} />;
    case 'figure':
      return (
        <FigureSlide
          slide={slide}
          place={place}
          drawingsOf={(step) => drawingsOf(slide.figure, step)}
          plots={plotsOf(slide.figure)}
        />
      );
    case 'checked':
      return <CheckedSlide slide={slide} place={place} />;
    case 'found':
      return <FoundSlide slide={slide} place={place} />;
  }
};
