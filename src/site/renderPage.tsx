import { pageSizes } from '../figures/room.ts';
import type { ResolvedStory } from '../model/story.ts';
import { homeFrom, type Route } from '../routes.ts';
import { Page } from '../views/page/Page.tsx';
import { structuredDataOf } from '../views/page/structuredData.ts';
import { drawStatic, type Drawing } from './drawStatic.tsx';
import { landDefs } from './landDefs.ts';
import { pageTags } from './headTags.tsx';
import { mastheadOf } from './storyArt.tsx';
import { siteAddress } from './siteAddress.ts';
import type { Asked, Tell, ViewParts } from './view.ts';

/** The story's page: every figure is drawn, in each of its sizes. */
export const renderPage = ({ route, story, tell }: Asked): ViewParts => {
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
          drawingsOf={(figure) => drawings.get(figure.id) ?? []}
          masthead={mastheadOf(story)}
          shapes={landDefs(story)}
        />
        {route && <StructuredData json={structuredDataOf(story, dataHomeOf(route))} />}
      </>
    ),
  };
};

/** What machines are told about the page. It stands last: nothing that is seen waits for it. */
const StructuredData = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
);

/** Machines want whole addresses where the site's place is known. */
const dataHomeOf = (route: Route): string => {
  const site = siteAddress();
  return site === undefined ? homeFrom(route) : site + route.base;
};

const drawFigures = (story: ResolvedStory, tell: Tell): ReadonlyMap<string, Drawing[]> => {
  const drawings = new Map<string, Drawing[]>();
  for (const figure of story.figures) {
    const started = performance.now();
    const drawn = pageSizes(figure.placement).map((size) => drawStatic(figure, size));
    drawings.set(figure.id, drawn);
    tell(`  ${story.locale} ${figure.id}: ${drawn.length} drawings, ${Math.round(performance.now() - started)} ms`);
  }
  return drawings;
};
