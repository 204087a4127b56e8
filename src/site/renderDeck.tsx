import { uiWords } from '../i18n/uiWords.ts';
import { slidesOf, type Slide } from '../model/slides.ts';
import type { ResolvedFigure } from '../model/story.ts';
import { homeFrom } from '../routes.ts';
import { DeckView } from '../views/deck/DeckView.tsx';
import { stepFigure } from '../views/deck/FigureSlide.tsx';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { landDefs } from './landDefs.ts';
import { plotSourceOf } from './plotFiles.ts';
import { siteAddress } from './siteAddress.ts';
import { titleArtOf } from './storyArt.tsx';
import { pageTags, presenterTags } from './headTags.tsx';
import type { Asked, Tell, ViewParts } from './view.ts';

type Mode = 'deck' | 'presenter';

/** The slides, or the presenter's window of them: every step of every figure is drawn. */
export const renderDeck = ({ route, story, tell }: Asked): ViewParts => {
  const mode = route?.view === 'presenter' ? 'presenter' : 'deck';
  const ui = uiWords(story.locale);
  const slides = slidesOf(story, ui.deck);
  const drawings = new Map<string, Drawing[]>();
  for (const slide of slides) {
    if (slide.kind === 'figure') for (const [key, drawn] of drawSteps(slide, mode, tell)) drawings.set(key, drawn);
  }
  const site = siteAddress();
  const name = story.words['title'] ?? '';
  const title = mode === 'deck' ? `${name}: ${ui.deck.slides}` : ui.presenter.title.replace('#', () => name);
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
          dangerouslySetInnerHTML={{ __html: landDefs(story) }}
        />
        <DeckView
          story={story}
          slides={slides}
          drawingsOf={(figure, step) => drawings.get(keyOf(figure, step)) ?? []}
          plotsOf={(figure) => plotSourceOf(figure, route && homeFrom(route))}
          art={titleArtOf(story)}
          page={mode === 'deck' ? '../' : '../../'}
          root={route === undefined ? undefined : homeFrom(route)}
          address={site === undefined || route === undefined ? undefined : site + route.path}
          mode={mode}
        />
      </>
    ),
  };
};

const keyOf = (figure: ResolvedFigure, step: number): string => `${figure.id} ${step}`;

/** A phone reads the slides as a scroll, with the narrow drawings; the presenter's window has no use for them. */
const drawSteps = (slide: Extract<Slide, { kind: 'figure' }>, mode: Mode, tell: Tell): [string, Drawing[]][] => {
  const started = performance.now();
  const sizes = mode === 'deck' ? (['slide', 'narrow'] as const) : (['slide'] as const);
  const drawn = slide.steps.map((step, at): [string, Drawing[]] => [
    keyOf(slide.figure, at + 1),
    sizes.map((size) => drawStatic(stepFigure(slide.figure, step, at + 1), size, step.view)),
  ]);
  tell(`  ${mode} ${slide.id}: ${drawn.length} drawings, ${Math.round(performance.now() - started)} ms`);
  return drawn;
};
