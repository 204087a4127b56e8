import { pageSizes } from '../figures/room.ts';
import { Embed } from '../views/embed/Embed.tsx';
import { drawStatic } from './drawStatic.tsx';
import { embedTags } from './headTags.tsx';
import { homeFrom } from '../routes.ts';
import { plotSourceOf } from './plotFiles.ts';
import { landDefs } from './landDefs.ts';
import { figureAt, type Asked, type ViewParts } from './view.ts';

/** From `embed/<figure>/` to the story's page. */
const HOME = '../../';

/** One figure as a document of its own, for a frame. */
export const renderEmbed = (asked: Asked): ViewParts => {
  const { story } = asked;
  const { route, figure } = figureAt(asked);
  const drawings = pageSizes(figure.placement).map((size) => drawStatic(figure, size));
  const usesMap = drawings.some(({ inner }) => inner.includes('<use '));
  return {
    template: 'index.html',
    title: figure.words['title'] ?? '',
    description: figure.words['alt'] ?? '',
    head: embedTags(route, story, figure),
    body: (
      <Embed
        story={story}
        figure={figure}
        drawings={drawings}
        plots={plotSourceOf(figure, homeFrom(route))}
        home={HOME}
        root={homeFrom(route)}
        {...(usesMap ? { shapes: landDefs(story) } : {})}
      />
    ),
  };
};
