import { formats } from '../../exports/formats.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Slide, SlideStep } from '../../model/slides.ts';
import type { ResolvedFigure, ShownFigure } from '../../model/story.ts';
import { shownOf } from '../../model/shownOf.ts';
import { viewsToSearch } from '../../model/view.ts';
import { ControlsView } from '../parts/ControlsView.tsx';
import { Drawings, type StaticDrawing } from '../parts/Drawing.tsx';
import { headlineClass, measureClass } from './longHeadline.ts';
import { Frame, PickLink, SlideFoot, SpokenNotes } from './SlideParts.tsx';
import { jsonMarkup } from '../parts/jsonMarkup.ts';
import { PlotData } from '../parts/PlotData.tsx';
import { plotsAt, type PlotSource } from '../parts/plotSource.ts';
import type { SlideProps } from './TextSlides.tsx';

type FigureSlideProps = SlideProps<Extract<Slide, { kind: 'figure' }>> & {
  drawingsOf: (step: number) => readonly StaticDrawing[];
  plots: PlotSource;
};

/** A figure's slide: every step is drawn, so that turning is showing one and hiding another. */
export const FigureSlide = ({ slide, place, drawingsOf, plots }: FigureSlideProps) => (
  <section className="slide" id={slide.id} aria-label={slide.headline} {...plotsAt(plots)}>
    <PickLink id={slide.id} headline={slide.headline} />
    {slide.steps.map((step, at) => (
      <StepView
        // Steps stand in the order of the figure, and two may have one headline.
        // oxlint-disable-next-line react/no-array-index-key
        key={at}
        slide={slide}
        step={step}
        number={at + 1}
        place={place}
        drawings={drawingsOf(at + 1)}
      />
    ))}
    <script type="application/json" className="slide-data" dangerouslySetInnerHTML={jsonMarkup(dataOf(slide))} />
    <PlotData source={plots} />
  </section>
);

type StepViewProps = Omit<FigureSlideProps, 'drawingsOf' | 'plots'> & {
  step: SlideStep;
  number: number;
  drawings: readonly StaticDrawing[];
};

const StepView = ({ slide, step, number, place, drawings }: StepViewProps) => {
  const { deck, takeAway, page, figure: words } = uiWords(place.locale);
  const figure = stepFigure(slide.figure, step, number);
  return (
    <figure className="step" id={`${slide.id}.${number}`} data-optional={step.isOptional || undefined}>
      <Frame>
        <h2 className={headlineClass(step.headline)}>{step.headline}</h2>
        <p className={measureClass(step.measure)}>{step.measure}</p>
        <div className="chart-box slide-chart" data-label={words.chartOf.replace('#', () => step.headline)}>
          <Drawings figure={figure} drawings={drawings} />
          <div className="live" hidden />
        </div>
        <SlideFoot
          place={place}
          source={`${page.figureNumber.replace('#', String(slide.figure.number))}. ${slide.source}`}
          readHref={readHrefOf(slide.figure, step)}
          step={
            slide.steps.length > 1
              ? deck.step.replace('##', String(slide.steps.length)).replace('#', String(number))
              : undefined
          }
          take={
            <a className="slide-take" href={pictureOf(slide.figure, place)} data-take="picture">
              {takeAway.word}
            </a>
          }
        />
      </Frame>
      <ControlsView figure={figure} view={step.view} />
      <SpokenNotes notes={step.notes} locale={place.locale} />
    </figure>
  );
};

/** Without scripts the ready-made picture; slides that stand alone have none beside them. */
const pictureOf = (figure: ResolvedFigure, { root }: SlideProps['place']): string =>
  root === undefined ? `#${figure.id}` : root + formats.png.path(figure, figure.id);

/** The way to the figure on the page, in the view of the step. */
const readHrefOf = ({ id, controls }: ResolvedFigure, { view }: SlideStep): string =>
  `${viewsToSearch({ [id]: view }, { [id]: controls })}#${id}`;

/** The figure as one step has it: ids of its own, and the step's finding as the words for those who do not see it. */
export const stepFigure = (
  figure: ResolvedFigure,
  step: Pick<SlideStep, 'headline' | 'measure'>,
  name: number,
): ResolvedFigure => ({
  ...figure,
  id: `${figure.id}-${name}`,
  words: { ...figure.words, title: step.headline, alt: `${step.headline}. ${step.measure}` },
});

/** What a live chart starts from, with the headlines of the steps, and the view of each. */
const dataOf = ({ figure, steps }: FigureSlideProps['slide']) => {
  const { told: _told, ...shown } = shownOf(figure);
  const headlines = Object.entries(figure.words).filter(([key]) => key.startsWith('step.'));
  const words = { ...shown.words, ...Object.fromEntries(headlines) };
  return { figure: { ...shown, words } satisfies ShownFigure, views: steps.map(({ view }) => view) };
};
