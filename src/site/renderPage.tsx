import { pageSizes } from '../figures/room.ts';
import type { ResolvedStory } from '../model/story.ts';
import { homeFrom } from '../routes.ts';
import { Page } from '../views/page/Page.tsx';
import { articleDataOf } from '../views/page/structuredData.ts';
import { drawSequence } from './drawSequence.ts';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { landDefs } from './landDefs.ts';
import { pageTags } from './headTags.tsx';
import { plotSourceOf } from './plotFiles.ts';
import { mastheadOf } from './storyArt.tsx';
import { filesHomeOf } from './siteAddress.ts';
import { StructuredData } from './StructuredData.tsx';
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
          drawingsOf={(figure) => drawings.get(figure.id) ?? []}
          sequenceOf={(figure) => (figure.isSequence ? drawSequence(figure, route && homeFrom(route)) : undefined)}
          plotsOf={(figure) => plotSourceOf(figure, route && homeFrom(route))}
          masthead={mastheadOf(story)}
          shapes={landDefs(story)}
        />
        {route && <StructuredData json={articleDataOf(story, filesHomeOf(route))} />}
      </>
    ),
  };
};

/** Every figure in each of its sizes, apart from those that are told as a sequence. */
const drawFigures = (story: ResolvedStory, tell: Tell): ReadonlyMap<string, Drawing[]> => {
  const drawings = new Map<string, Drawing[]>();
  for (const figure of story.figures.filter(({ isSequence }) => !isSequence)) {
    const started = performance.now();
    const sizes = pageSizes(figure.placement);
    drawings.set(
      figure.id,
      sizes.map((size) => drawStatic(figure, size)),
    );
    tell(`  ${story.locale} ${figure.id}: ${sizes.length} drawings, ${Math.round(performance.now() - started)} ms`);
  }
  return drawings;
};
