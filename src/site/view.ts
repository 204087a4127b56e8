import type { OtherReport, ResolvedFigure, ResolvedStory } from '../model/story.ts';
import type { Route } from '../routes.ts';
import type { DocumentParts } from './document.tsx';

/** Says on the way what is done and how long it took. */
export type Tell = (line: string) => void;

/** What a view is asked for: a story, at an address; what stands alone, in one file, has none. `others` are for a page that lists them. */
export type Asked = { route?: Route; story: ResolvedStory; tell: Tell; others?: readonly OtherReport[] };

/** What a view gives for its document; language and other languages are the same for all. */
export type ViewParts = Omit<DocumentParts, 'locale' | 'alternates'>;

/** The one figure that an address shows, with the address. */
export const figureAt = ({ route, story }: Asked): { route: Route; figure: ResolvedFigure } => {
  const figure = story.figures.find(({ id }) => id === route?.figure);
  if (route === undefined || figure === undefined)
    throw new Error(`/${route?.path ?? ''}: no figure is called "${route?.figure ?? ''}"`);
  return { route, figure };
};
