import type { ShownFigure } from './story.ts';
import { initialOf, type Control, type View } from './view.ts';
import { requiredWord } from './viewWords.ts';

/** What a choice makes of a step: the view, and the words over it; `like` is the step it looks like, from zero, if any. */
export type Chosen = { view: View; like: number | undefined; headline: string; measure: string };

/** A day or a picked place points within a picture; a layer or a filter makes another one. */
const isTelling = ({ kind }: Control): boolean => kind === 'switch' || kind === 'choice';

/** The choices by which a figure's steps differ: a scale that all of them share changes no finding. */
export const tellingIds = (controls: readonly Control[], steps: readonly View[]): string[] =>
  controls
    .filter((control) => isTelling(control) && steps.some((step) => step[control.id] !== steps[0]?.[control.id]))
    .map(({ id }) => id);

/** The nearest step at or before the present one that shows what a view shows, or else the first one after it. */
const sameStep = (steps: readonly View[], at: number, ids: readonly string[], view: View): number | undefined => {
  const isSame = (step: View) => ids.every((id) => step[id] === view[id]);
  const before = steps.findLastIndex((step, place) => place <= at && isSame(step));
  const found = before === -1 ? steps.findIndex(isSame) : before;
  return found === -1 ? undefined : found;
};

/**
 * Applies a choice to a step. A view that another step tells looks and is headed as that step is; one that no step
 * tells is the figure's own, whole and with the figure's words, so that no headline speaks of what is not there.
 */
export const chosenOn = (figure: ShownFigure, steps: readonly View[], at: number, chosen: View): Chosen => {
  const asked = { ...steps[at], ...chosen };
  const like = sameStep(steps, at, tellingIds(figure.controls, steps), asked);
  const stages = figure.controls
    .filter(({ kind }) => kind === 'stage')
    .map((control) => [control.id, (like === undefined ? undefined : steps[like]?.[control.id]) ?? initialOf(control)]);
  const view: View = { ...asked, ...Object.fromEntries(stages) };
  return {
    view,
    like,
    headline:
      (like === undefined ? undefined : figure.words[`step.${like + 1}`]) ?? requiredWord(figure, 'title', view),
    measure: requiredWord(figure, 'measure', view),
  };
};
