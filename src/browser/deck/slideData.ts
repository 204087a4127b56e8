import type { ShownFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';

/** The figure of a slide, and the views of its steps. */
export type SlideData = { figure: ShownFigure; views: readonly View[] };

const known = new WeakMap<HTMLElement, SlideData>();

/** What the build printed into the slide that an element is part of; nothing on a slide without a figure. */
export const slideDataOf = (part: HTMLElement | undefined): SlideData | undefined => {
  const slide = part?.closest<HTMLElement>('.slide') ?? undefined;
  const text = slide?.querySelector('.slide-data')?.textContent;
  if (slide === undefined || text === undefined || text === null) return undefined;
  const found = known.get(slide);
  if (found !== undefined) return found;
  // The document carries what the build resolved and checked; one cast, since JSON has no type.
  const data = JSON.parse(text) as SlideData;
  known.set(slide, data);
  return data;
};
