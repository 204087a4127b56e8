import { tellingIds } from './chosenOn.ts';
import type { Control, View } from './view.ts';

/** The step, counted from one, that shows most of a page's view; of two alike the later, which shows more. */
export const stepLike = (controls: readonly Control[], views: readonly View[], wanted: View): number => {
  const ids = tellingIds(controls, views);
  const likeness = (view: View) => ids.filter((id) => view[id] === wanted[id]).length;
  const best = Math.max(...views.map(likeness));
  return views.findLastIndex((view) => likeness(view) === best) + 1;
};
