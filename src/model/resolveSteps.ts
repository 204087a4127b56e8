import type { Figure, Step } from './figure.ts';
import type { ResolvedFacts } from './story.ts';
import type { Control } from './view.ts';

/** A step with the numbers of the facts it names: `{ day: 'transitNow' }` puts the day at 25, and follows when the 25 is corrected. */
const resolveStep = (step: Step, controls: readonly Control[], facts: ResolvedFacts): Step =>
  Object.fromEntries(
    Object.entries(step).map(([key, value]) => {
      const isRange = controls.some((control) => control.id === key && control.kind === 'range');
      const named = isRange && typeof value === 'string' ? facts[value]?.value : undefined;
      return [key, typeof named === 'number' ? named : value];
    }),
  );

/** The figure with its steps in numbers. */
export const resolveSteps = <F extends Figure>(figure: F, controls: readonly Control[], facts: ResolvedFacts): F => ({
  ...figure,
  steps: figure.steps.map((step) => resolveStep(step, controls, facts)),
  ...(figure.print === undefined ? {} : { print: resolveStep(figure.print, controls, facts) }),
});
