import type { View } from '../../model/view.ts';
import type { ChartsLater } from './chartsLater.ts';

type ChoiceOptions = {
  currentStep: () => HTMLElement | undefined;
  chosen: () => View | undefined;
  setChosen: (choice: View | undefined) => void;
  /** Says that a chart could not be redrawn. */
  complain: () => void;
  tell: () => void;
};

/** What is chosen in the chart of the step that is shown. */
export type Choices = {
  /** Words, form, address and the other windows follow once a choice is drawn; one that cannot be is taken back. */
  choose: (step: HTMLElement, choice: View | undefined) => Promise<void>;
  /** Shows on a step what was chosen elsewhere: by the address, or in another window. */
  showChosen: () => Promise<void>;
};

export const createChoices = (charts: Pick<ChartsLater, 'apply'>, options: ChoiceOptions): Choices => {
  const { currentStep, chosen, setChosen, complain, tell } = options;
  // On paper a slide stands as it was drawn, whatever was chosen on it.
  for (const event of ['beforeprint', 'afterprint'])
    addEventListener(event, () => void charts.apply(currentStep(), event === 'beforeprint' ? undefined : chosen()));
  return {
    choose: async (step, choice) => {
      if (step !== currentStep()) return;
      const result = await charts.apply(step, choice);
      if (result === 'late' || step !== currentStep()) return;
      if (result === 'failed') complain();
      setChosen(result === 'drawn' ? choice : undefined);
      tell();
    },
    showChosen: async () => {
      const [step, wanted] = [currentStep(), chosen()];
      const result = await charts.apply(step, wanted);
      // What could not be drawn was not chosen, as far as this window goes.
      if (result === 'failed' && step === currentStep() && chosen() === wanted) setChosen(undefined);
    },
  };
};

/** Whether two choices show the same. */
export const isSameView = (one: View | undefined, other: View | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
