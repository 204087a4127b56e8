import { pageSizes } from '../figures/room.ts';
import type { ResolvedStory } from '../model/story.ts';
import { homeFrom } from '../routes.ts';
import { Page } from '../views/page/Page.tsx';
import { articleDataOf } from '../views/page/structuredData.ts';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { landDefs } from './landDefs.ts';
import { pageTags } from './headTags.tsx';
import { plotSourceOf } from './plotFiles.ts';
import { mastheadOf } from './storyArt.tsx';
import { dataHomeOf, StructuredData } from './StructuredData.tsx';
import type { Asked, Tell, ViewParts } from './view.ts';

/** The story's page: every figure is drawn, in each of its sizes. */
export const renderPage = ({ route, story, tell, others = [] }: Asked): ViewParts => {
  const drawings = drawFigures(story, tell);
  return {
    template: 'index.html',
    title: story.words['title'] ?? '',
    description: story.words['description'] ?? '',
    head: route && pageTags(route, story),
    body: (
      <>
        <Page
          story={story}
          root={route && homeFrom(route)}
          others={others}
          drawingsOf={(figure, step) => drawings.get(step === undefined ? figure.id : `${figure.id} ${step}`) ?? []}
          plotsOf={(figure) => plotSourceOf(figure, route && homeFrom(route))}
          masthead={mastheadOf(story)}
          shapes={landDefs(story)}
        />
        {route && <StructuredData json={articleDataOf(story, dataHomeOf(route))} />}
      </>
    ),
  };
};

/** Every figure in each of its sizes; of one that is told as a sequence every step, under `voyage 2`. */
const drawFigures = (story: ResolvedStory, tell: Tell): ReadonlyMap<string, Drawing[]> => {
  const drawings = new Map<string, Drawing[]>();
  for (const figure of story.figures) {
    const started = performance.now();
    const sizes = pageSizes(figure.placement);
    const steps = figure.isSequence ? figure.steps : [];
    if (steps.length === 0) {
      drawings.set(
        figure.id,
        sizes.map((size) => drawStatic(figure, size)),
      );
    }
    for (const [at, view] of steps.entries()) {
      // Ids of its own: several drawings of one figure stand in the document.
      const step = { ...figure, id: `${figure.id}-${at + 1}` };
      drawings.set(
        `${figure.id} ${at + 1}`,
        sizes.map((size) => drawStatic(step, size, view)),
      );
    }
    const count = sizes.length * Math.max(steps.length, 1);
    tell(`  ${story.locale} ${figure.id}: ${count} drawings, ${Math.round(performance.now() - started)} ms`);
  }
  return drawings;
};
