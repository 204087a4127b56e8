import type { ReactNode } from 'react';
import { MastheadMap, mastheadSizes } from '../charts/map/MastheadMap.tsx';
import { uiWords } from '../i18n/uiWords.ts';
import type { MapFigure } from '../model/figure.ts';
import { slidesOf, type Slide } from '../model/slides.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { homeFrom } from '../routes.ts';
import { DeckView } from '../views/deck/DeckView.tsx';
import { stepFigure } from '../views/deck/FigureSlide.tsx';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { geographyDefs } from './geography.ts';
import { pageTags, presenterTags } from './headTags.tsx';
import type { Asked, Tell, ViewParts } from './view.ts';

type Mode = 'deck' | 'presenter';

/** The slides, or the presenter's window of them: every step of every figure is drawn. */
export const renderDeck = ({ route, story, tell }: Asked): ViewParts => {
  const mode = route?.view === 'presenter' ? 'presenter' : 'deck';
  const ui = uiWords(story.locale);
  const slides = slidesOf(story, { checked: ui.deck.checked, sources: ui.deck.sources });
  const drawings = new Map<string, Drawing[]>();
  for (const slide of slides) {
    if (slide.kind === 'figure') for (const [key, drawn] of drawSteps(slide, mode, tell)) drawings.set(key, drawn);
  }
  const name = story.words['title'] ?? '';
  const title = mode === 'deck' ? `${name}: ${ui.deck.slides}` : ui.presenter.title.replace('#', name);
  const head = mode === 'presenter' ? presenterTags() : route && pageTags(route, story, title);
  return {
    template: 'slides.html',
    title,
    head,
    description: story.words['description'] ?? '',
    body: (
      <>
        {/* The build's own geography: no reader's input comes near it. */}
        <svg
          className="shapes chart"
          width="0"
          height="0"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: geographyDefs() }}
        />
        <DeckView
          story={story}
          slides={slides}
          drawingsOf={(figure, step) => drawings.get(keyOf(figure, step)) ?? []}
          art={artOf(story)}
          page={mode === 'deck' ? '../' : '../../'}
          root={route === undefined ? undefined : homeFrom(route)}
          mode={mode}
        />
      </>
    ),
  };
};

const keyOf = (figure: ResolvedFigure, step: number | 'whole'): string => `${figure.id} ${step}`;

/** A phone reads the slides as a scroll, with the narrow drawings; the presenter's window has no use for them. */
const drawSteps = (slide: Extract<Slide, { kind: 'figure' }>, mode: Mode, tell: Tell): [string, Drawing[]][] => {
  const started = performance.now();
  const sizes = mode === 'deck' ? (['slide', 'narrow'] as const) : (['slide'] as const);
  const drawn = slide.steps.map((step, at): [string, Drawing[]] => [
    keyOf(slide.figure, at + 1),
    sizes.map((size) => drawStatic(stepFigure(slide.figure, step, at + 1), size, step.view)),
  ]);
  if (slide.whole !== undefined && mode === 'deck') {
    const whole = drawStatic(stepFigure(slide.figure, slide.whole, 'whole'), 'slide', slide.whole.view);
    drawn.push([keyOf(slide.figure, 'whole'), [whole]]);
  }
  tell(`  ${mode} ${slide.id}: ${drawn.length} drawings, ${Math.round(performance.now() - started)} ms`);
  return drawn;
};

/** The title's map, of the story's figure of places; a story without one has a title on paper. */
const artOf = (story: ResolvedStory): ReactNode => {
  const figure = story.figures.find(isMap);
  if (figure === undefined) return undefined;
  const { width, height } = mastheadSizes.slide;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.words['alt']}>
      <MastheadMap figure={figure} size="slide" />
    </svg>
  );
};

const isMap = (figure: ResolvedFigure): figure is ResolvedFigure<MapFigure> => figure.figure.kind === 'map';
