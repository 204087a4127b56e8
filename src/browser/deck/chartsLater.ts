import type { View } from '../../model/view.ts';
import { later } from './later.ts';
import type { FigureInView } from '../takeAway/takeAway.ts';
import type { Applied, StepCharts } from './stepCharts.ts';

/** The steps' charts, which may still be on their way: until then every step stands as it was built. */
export type ChartsLater = {
  apply: (step: HTMLElement | undefined, chosen: View | undefined) => Promise<Applied>;
  /** What `StepCharts` says is shown; nothing until the charts are there. */
  shownOn: (step: HTMLElement, chosen: View | undefined) => FigureInView | undefined;
  /** Waits for the charts; rejects when they cannot be fetched. */
  ready: () => Promise<StepCharts>;
};

/** A choice that a speaker makes with a control before the charts have come is heard once they are there. */
export const createChartsLater = (
  page: Document,
  currentStep: () => HTMLElement | undefined,
  make: () => Promise<StepCharts>,
): ChartsLater => {
  let waiting: EventTarget | undefined;
  const wait = ({ target }: Event) => (waiting = target ?? undefined);
  const charts = later(async () => {
    const made = await make();
    page.removeEventListener('input', wait);
    waiting?.dispatchEvent(new Event('input', { bubbles: true }));
    // Form restoration: what a browser set again when the slides were reloaded gives way to what is drawn.
    void made.apply(currentStep(), undefined);
    return made;
  });
  page.addEventListener('input', wait);
  page.addEventListener('submit', (event) => event.preventDefault());
  return {
    apply: async (step, chosen) => {
      // On paper, what was chosen must be gone at once.
      const there = charts.now();
      if (there !== undefined) return there.apply(step, chosen);
      try {
        return await (await charts.get()).apply(step, chosen);
      } catch {
        return chosen === undefined ? 'drawn' : 'failed';
      }
    },
    shownOn: (step, chosen) => charts.now()?.shownOn(step, chosen),
    ready: charts.get,
  };
};
