import { chosenOn } from '../../model/chosenOn.ts';
import type { ShownFigure } from '../../model/story.ts';
import { differenceOf, viewsToSearch, type View } from '../../model/view.ts';
import type { FigureInView } from '../takeAway/takeAway.ts';
import { readForm, writeForm } from '../page/controlsForm.ts';
import { prefetchCharts } from '../page/prefetchCharts.ts';
import { isLongMeasure } from '../../views/deck/longHeadline.ts';
import { slideDataOf, type SlideData } from './slideData.ts';
import type { LiveStep } from './slide.island.tsx';

export type LoadSlideIsland = () => Promise<{
  /** Fetches what the charts of all slides are drawn from. */
  prepare: (page: Document) => Promise<void>;
  wakeStep: (step: HTMLElement, figure: ShownFigure) => Promise<LiveStep>;
}>;

/** Whether a choice stands now; `late` when another one came meanwhile. */
export type Applied = 'drawn' | 'failed' | 'late';

/** What a speaker does inside of charts: a step's controls, and the live chart that follows them. */
export type StepCharts = {
  /**
   * Draws a choice; none gives the step as it was built. Headline, measure, controls and the link to the page change in
   * the same task as the drawing, or not at all.
   */
  apply: (step: HTMLElement | undefined, chosen: View | undefined) => Promise<Applied>;
  /** The figure of a step, with the words and the view that are shown now. */
  shownOn: (step: HTMLElement, chosen: View | undefined) => FigureInView | undefined;
  /** Fetches what all live charts need, so that a talk goes on when the network is lost. */
  prepare: () => Promise<void>;
};

/** `onChosen` hears what a speaker chose with a step's own controls. */
export const createStepCharts = (
  page: Document,
  load: LoadSlideIsland,
  { onChosen, onDrawn }: { onChosen: (step: HTMLElement, chosen: View | undefined) => void; onDrawn: () => void },
): StepCharts => {
  const waking = new Map<HTMLElement, Promise<LiveStep>>();
  const live = new Map<HTMLElement, LiveStep>();
  /** Steps that stand as they were built; a browser may restore a form, so each is set once. */
  const settled = new Set<HTMLElement>();
  /** How often each step was asked for something: leaving one step makes no choice on the next one late. */
  const turns = new Map<HTMLElement, number>();

  const wake = async (step: HTMLElement, figure: ShownFigure): Promise<LiveStep> => {
    const woken = waking.get(step) ?? load().then(({ wakeStep }) => wakeStep(step, figure));
    waking.set(step, woken);
    const chart = await woken;
    live.set(step, chart);
    return chart;
  };

  /** Sets words, controls and link to what is drawn. */
  const label = (step: HTMLElement, { figure, views }: SlideData, chosen: View | undefined) => {
    const { view, headline, measure } = chosenOn(figure, views, placeOf(step), chosen ?? {});
    caption(step, headline, measure);
    setForm(step, figure, view, chosen !== undefined);
    const search = viewsToSearch({ [figure.id]: view }, { [figure.id]: figure.controls });
    const link = step.querySelector<HTMLAnchorElement>('a.slide-read');
    const [address = '', hash = ''] = (link?.getAttribute('href') ?? '').split('#');
    link?.setAttribute('href', `${address.replace(/\?.*$/, '')}${search}${hash === '' ? '' : `#${hash}`}`);
  };

  const apply = async (step: HTMLElement | undefined, chosen: View | undefined): Promise<Applied> => {
    const own = slideDataOf(step);
    if (step === undefined || own === undefined) return 'drawn';
    const mine = (turns.get(step) ?? 0) + 1;
    turns.set(step, mine);
    const isLate = () => turns.get(step) !== mine;
    if (chosen === undefined) {
      if (settled.has(step)) return 'drawn';
      settled.add(step);
      live.get(step)?.rest();
    } else {
      settled.delete(step);
      try {
        // While the library is on its way, the speaker may go on.
        const chart = live.get(step) ?? (await wake(step, own.figure));
        if (isLate()) return 'late';
        const { view, headline } = chosenOn(own.figure, own.views, placeOf(step), chosen);
        chart.show(view, headline);
      } catch {
        // The drawing is still there and still right, and so are its words; the next choice tries again.
        waking.delete(step);
        live.delete(step);
        if (isLate()) return 'late';
        label(step, own, undefined);
        return 'failed';
      }
    }
    label(step, own, chosen);
    onDrawn();
    return 'drawn';
  };

  const hearChoice = (event: Event) => {
    const step =
      event.target instanceof Element ? (event.target.closest<HTMLElement>('.step') ?? undefined) : undefined;
    const form = step?.querySelector<HTMLFormElement>('form.controls');
    const own = slideDataOf(step);
    if (step === undefined || form === null || form === undefined || own === undefined) return;
    const drawn = own.views[placeOf(step)] ?? {};
    const said = readForm(form, own.figure.controls);
    onChosen(step, differenceOf(said, drawn));
  };
  page.addEventListener('input', hearChoice);
  page.addEventListener('reset', (event) => {
    event.preventDefault();
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('.step') : null;
    if (step !== null) onChosen(step, undefined);
  });

  return {
    apply,
    shownOn: (step, chosen) => {
      const own = slideDataOf(step);
      if (own === undefined) return undefined;
      const { view, headline, measure } = chosenOn(own.figure, own.views, placeOf(step), chosen ?? {});
      const words = Object.entries(own.figure.words).filter(([key]) => !/^(title|measure)/.test(key));
      return { figure: { ...own.figure, words: { ...Object.fromEntries(words), title: headline, measure } }, view };
    },
    prepare: async () => (await prefetchCharts(load)).prepare(page),
  };
};

/** A step's place on its slide, from zero. */
const placeOf = (step: HTMLElement): number => Number(step.id.split('.').at(-1)) - 1;

/** A step says what it shows, and takes its own words back when the choice is gone. */
const caption = (step: Element, headline: string, measure: string): void => {
  const words = [step.querySelector('.slide-hed'), step.querySelector('.slide-measure')] as const;
  for (const [at, text] of [headline, measure].entries()) {
    const element = words[at];
    if (element !== null && element !== undefined && element.textContent !== text) element.textContent = text;
  }
  words[1]?.classList.toggle('slide-measure-long', isLongMeasure(measure));
};

const setForm = (step: Element, figure: ShownFigure, view: View, isChosen: boolean): void => {
  const form = step.querySelector<HTMLFormElement>('form.controls');
  if (form === null) return;
  writeForm(form, figure.controls, view);
  const reset = form.querySelector<HTMLButtonElement>('.reset');
  if (reset !== null) reset.disabled = !isChosen;
};
