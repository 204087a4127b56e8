import { rootFrom } from '../routes.ts';
import { FigurePage } from '../views/figure/FigurePage.tsx';
import { figureTags } from './headTags.tsx';
import { figureAt, type Asked, type ViewParts } from './view.ts';

/** A figure's address for networks that read no fragment, `/figures/sales/`: its own picture and words, and the way on. */
export const renderFigure = (asked: Asked): ViewParts => {
  const { story } = asked;
  const { route, figure } = figureAt(asked);
  const title = figure.words['title'] ?? '';
  // From `figures/sales/` the story's page is two folders up.
  const home = rootFrom('figures/figure/');
  return {
    template: 'index.html',
    title,
    description: figure.words['alt'] ?? '',
    head: figureTags(route, story, figure),
    body: <FigurePage story={story} figure={figure} home={home} />,
  };
};
