import { pageSizes } from '../charts/chart.ts';
import type { ResolvedStory } from '../model/story.ts';
import { rootFrom, type Route } from '../routes.ts';
import { Embed } from '../views/embed/Embed.tsx';
import { renderDocument, type AssetsFrom } from './document.tsx';
import { drawStatic } from './drawStatic.tsx';
import { embedTags } from './headTags.tsx';
import { landDefs } from './landDefs.ts';

/** From `embed/<figure>/` to the story's page. */
const HOME = '../../';

type EmbedParts = {
  route: Route;
  story: ResolvedStory;
  alternates: Parameters<typeof renderDocument>[0]['alternates'];
  assetsFrom: AssetsFrom;
  strict: boolean;
};

/** One figure as a document of its own, for a frame. */
export const renderEmbed = ({ route, story, alternates, assetsFrom, strict }: EmbedParts): string => {
  const figure = story.figures.find(({ id }) => id === route.figure);
  if (figure === undefined) throw new Error(`/${route.path}: no figure is called "${route.figure}"`);
  const root = rootFrom(route.path);
  const drawings = pageSizes(figure.figure).map((size) => drawStatic(figure, size));
  const usesMap = drawings.some(({ inner }) => inner.includes('<use '));
  return renderDocument({
    locale: story.locale,
    title: figure.words['title'] ?? '',
    description: figure.words['alt'] ?? '',
    assets: assetsFrom(root, 'main'),
    alternates,
    strict,
    head: embedTags(route, story, figure),
    body: (
      <Embed
        story={story}
        figure={figure}
        drawings={drawings}
        home={HOME}
        {...(usesMap ? { shapes: landDefs(story) } : {})}
      />
    ),
  });
};
