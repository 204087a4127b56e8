import { rootFrom } from '../routes.ts';
import { FigurePage } from '../views/figure/FigurePage.tsx';
import { figureTags } from './headTags.tsx';
import type { Asked, ViewParts } from './view.ts';

/** A figure's address for networks that read no fragment, `/figures/sales/`: its own picture and words, and the way on. */
export const renderFigure = ({ route, story }: Asked): ViewParts => {
  const figure = story.figures.find(({ id }) => id === route?.figure);
  if (route === undefined || figure === undefined)
    throw new Error(`no figure "${route?.figure ?? ''}" in ${story.slug}`);
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
