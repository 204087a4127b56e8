import { chosenOn } from '../../model/chosenOn.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { differenceOf, viewsToSearch, type View } from '../../model/view.ts';
import { readForm, writeForm } from '../page/controlsForm.ts';
import type { LiveStep } from './slide.island.tsx';

export type LoadSlideIsland = () => Promise<{ wakeStep: (step: HTMLElement, figure: ResolvedFigure) => LiveStep }>;

/** A figure as a step shows it. */
export type Shown = { figure: ResolvedFigure; view: View };
export type SlideData = { figure: ResolvedFigure; views: readonly View[] };

/** What a speaker does inside of charts: a step's controls, and the live chart that follows them. */
export type StepCharts = {
  /** Sets a step's controls and chart to a choice; none gives the step as it is drawn. */
  apply: (step: HTMLElement | undefined, chosen: View | undefined) => Promise<void>;
  /** The figure of the slide that an element is part of, and the views of its steps. */
  onSlide: (part: HTMLElement | undefined) => SlideData | undefined;
  /** The figure of a step, with the words and the view that are shown now. */
  shownOn: (step: HTMLElement, chosen: View | undefined) => Shown | undefined;
  /** What a step shows, its own view and the choice, as the page's address has it. */
  searchOf: (step: HTMLElement | undefined, chosen: View | undefined) => string;
};

/** `onChosen` hears what a speaker chose with a step's own controls. */
export const createStepCharts = (
  page: Document,
  load: LoadSlideIsland,
  { onChosen, onDrawn }: { onChosen: (step: HTMLElement, chosen: View | undefined) => void; onDrawn: () => void },
): StepCharts => {
  const live = new Map<HTMLElement, Promise<LiveStep>>();
  const known = new Map<HTMLElement, SlideData>();
  let turn = 0;

  const knownOf = (step: HTMLElement | undefined): SlideData | undefined => {
    const slide = step?.closest<HTMLElement>('.slide') ?? undefined;
    const text = slide?.querySelector('.slide-data')?.textContent;
    if (slide === undefined || text === undefined || text === null) return undefined;
    const found = known.get(slide);
    if (found !== undefined) return found;
    // The document carries what the build resolved and checked; one cast, since JSON has no type.
    const data = JSON.parse(text) as SlideData;
    known.set(slide, data);
    return data;
  };

  const wake = (step: HTMLElement, figure: ResolvedFigure): Promise<LiveStep> => {
    const waking = live.get(step) ?? load().then(({ wakeStep }) => wakeStep(step, figure));
    live.set(step, waking);
    return waking;
  };

  const apply = async (step: HTMLElement | undefined, chosen: View | undefined): Promise<void> => {
    const own = knownOf(step);
    if (step === undefined || own === undefined) return;
    const { figure, views } = own;
    const { view, headline, measure } = chosenOn(figure, views, placeOf(step), chosen ?? {});
    caption(step, headline, measure);
    setForm(step, figure, view, chosen !== undefined);
    turn += 1;
    const mine = turn;
    try {
      // While the library is on its way, the speaker may go on.
      if (chosen !== undefined) {
        const chart = await wake(step, figure);
        if (mine === turn) chart.show(view, headline);
      } else {
        (await live.get(step))?.rest();
      }
    } catch {
      // The drawing is still there and still right; the next choice tries again.
      live.delete(step);
    }
    onDrawn();
  };

  const choose = (event: Event) => {
    const step =
      event.target instanceof Element ? (event.target.closest<HTMLElement>('.step') ?? undefined) : undefined;
    const form = step?.querySelector<HTMLFormElement>('form.controls');
    const own = knownOf(step);
    if (step === undefined || form === null || form === undefined || own === undefined) return;
    const drawn = own.views[placeOf(step)] ?? {};
    const said = readForm(form, own.figure.controls);
    onChosen(step, differenceOf(said, drawn));
  };
  page.addEventListener('input', choose);
  page.addEventListener('reset', (event) => {
    event.preventDefault();
    const step = event.target instanceof Element ? event.target.closest<HTMLElement>('.step') : null;
    if (step !== null) onChosen(step, undefined);
  });
  page.addEventListener('submit', (event) => event.preventDefault());

  return {
    apply,
    onSlide: knownOf,
    shownOn: (step, chosen) => {
      const own = knownOf(step);
      if (own === undefined) return undefined;
      const { view, headline, measure } = chosenOn(own.figure, own.views, placeOf(step), chosen ?? {});
      const words = Object.entries(own.figure.words).filter(([key]) => !/^(title|measure)/.test(key));
      return { figure: { ...own.figure, words: { ...Object.fromEntries(words), title: headline, measure } }, view };
    },
    searchOf: (step, chosen) => {
      const data = knownOf(step);
      if (step === undefined || data === undefined) return '';
      const { id, controls } = data.figure;
      return viewsToSearch({ [id]: { ...data.views[placeOf(step)], ...chosen } }, { [id]: controls });
    },
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
};

const setForm = (step: Element, figure: ResolvedFigure, view: View, isChosen: boolean): void => {
  const form = step.querySelector<HTMLFormElement>('form.controls');
  if (form === null) return;
  writeForm(form, figure.controls, view);
  const reset = form.querySelector<HTMLButtonElement>('.reset');
  if (reset !== null) reset.disabled = !isChosen;
};
