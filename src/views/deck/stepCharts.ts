import { chosenView, stepLike } from '../../model/slides.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { isDefaultView, parseViews, viewsToSearch, type View } from '../../model/view.ts';
import { readForm, writeForm } from '../page/controlsForm.ts';
import type { LiveStep } from './slide.island.tsx';

export type LoadSlideIsland = () => Promise<{ wakeStep: (step: HTMLElement, figure: ResolvedFigure, label: string) => LiveStep }>;

type SlideData = { figure: ResolvedFigure; views: readonly View[] };

/** What a speaker does inside of charts: a step's controls, and the live chart that follows them. */
export type StepCharts = {
  /** Sets a step's controls and chart to a choice; none gives the step as it is drawn. */
  apply: (step: HTMLElement | undefined, chosen: View | undefined) => Promise<void>;
  /** The view that an address asks for, as a choice on one of a slide's steps; nothing for the default view. */
  chosenBy: (search: string, slide: HTMLElement | undefined) => { step: number; chosen: View } | undefined;
  /** The choice as the page's address has it. */
  searchOf: (step: HTMLElement | undefined, chosen: View | undefined) => string;
};

/** `onChosen` hears what a speaker chose with a step's own controls. */
export const createStepCharts = (
  page: Document,
  load: LoadSlideIsland,
  { onChosen, onDrawn }: { onChosen: (step: HTMLElement, chosen: View | undefined) => void; onDrawn: () => void },
): StepCharts => {
  const live = new Map<HTMLElement, LiveStep>();
  const dataBySlide = new Map<HTMLElement, SlideData>();
  let turn = 0;

  const dataOf = (step: HTMLElement | undefined): SlideData | undefined => {
    const slide = step?.closest<HTMLElement>('.slide') ?? undefined;
    const script = slide?.querySelector('.slide-data');
    if (slide === undefined || script === null || script === undefined) return undefined;
    // The document carries what the build resolved and checked; one cast, since JSON has no type.
    const data = dataBySlide.get(slide) ?? (JSON.parse(script.textContent ?? '') as SlideData);
    dataBySlide.set(slide, data);
    return data;
  };
  const placeOf = (step: HTMLElement): number => Number(step.id.split('.').at(-1)) - 1;

  const apply = async (step: HTMLElement | undefined, chosen: View | undefined): Promise<void> => {
    const data = dataOf(step);
    if (step === undefined || data === undefined) return;
    const form = step.querySelector<HTMLFormElement>('form.controls');
    const view =
      chosen === undefined ? data.views[placeOf(step)] : chosenView(data.figure, data.views, placeOf(step), chosen);
    if (view === undefined) return;
    if (form !== null) {
      writeForm(form, data.figure.controls, view);
      const reset = form.querySelector<HTMLElement>('.reset');
      if (reset !== null) reset.hidden = chosen === undefined;
    }
    turn += 1;
    const own = turn;
    if (chosen === undefined) {
      live.get(step)?.rest();
    } else {
      try {
        const known = live.get(step) ?? (await load()).wakeStep(step, data.figure, step.querySelector('h2')?.textContent ?? '');
        live.set(step, known);
        // While the library was on its way, the speaker may have gone on.
        if (own === turn) known.show(view);
      } catch {
        // The drawing is still there and still right.
        live.delete(step);
      }
    }
    onDrawn();
  };

  const choose = (event: Event) => {
    const step = event.target instanceof Element ? (event.target.closest<HTMLElement>('.step') ?? undefined) : undefined;
    const form = step?.querySelector<HTMLFormElement>('form.controls');
    const data = dataOf(step);
    if (step === undefined || form === null || form === undefined || data === undefined) return;
    const drawn = data.views[placeOf(step)] ?? {};
    const said = readForm(form, data.figure.controls);
    const chosen = Object.fromEntries(Object.entries(said).filter(([id, value]) => value !== drawn[id]));
    onChosen(step, Object.keys(chosen).length === 0 ? undefined : chosen);
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
    chosenBy: (search, slide) => {
      const data = dataOf(slide);
      if (data === undefined) return undefined;
      const { id, controls } = data.figure;
      const asked = parseViews(search, { [id]: controls })[id] ?? {};
      if (isDefaultView(asked, controls)) return undefined;
      // Stages are no choice of a reader.
      const wanted = Object.fromEntries(controls.flatMap((control) => (control.kind === 'stage' ? [] : [[control.id, asked[control.id] ?? '']])));
      const step = stepLike(data.views, wanted);
      const drawn = data.views[step - 1] ?? {};
      return { step, chosen: Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== drawn[name])) };
    },
    searchOf: (step, chosen) => {
      const data = dataOf(step);
      return data === undefined || chosen === undefined ? '' : viewsToSearch({ [data.figure.id]: chosen }, { [data.figure.id]: data.figure.controls });
    },
  };
};
