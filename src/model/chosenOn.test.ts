import { describe, expect, it } from 'vitest';
import { kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { chosenOn } from './chosenOn.ts';
import { resolveStory } from './resolveStory.ts';
import { slidesOf, type Slide } from './slides.ts';
import { stepLike } from './stepLike.ts';
import { initialOf, type Control, type View } from './view.ts';
import { wordOf } from './viewWords.ts';

type FigureSlide = Extract<Slide, { kind: 'figure' }>;

const story = resolveStory(stories[0], 'en', kinds);
const slides = slidesOf(story, { checked: 'Checked', sources: 'Sources' }).flatMap((slide) =>
  slide.kind === 'figure' ? [slide] : [],
);
const slideOf = (id: string): FigureSlide => {
  const slide = slides.find((candidate) => candidate.id === id);
  if (slide === undefined) throw new Error(`no slide "${id}"`);
  return slide;
};
const viewsOf = ({ steps }: FigureSlide): View[] => steps.map(({ view }) => view);

/** What a step, counted from one, becomes by a choice. */
const chosen = (id: string, step: number, choice: View) => {
  const slide = slideOf(id);
  return chosenOn(slide.figure, viewsOf(slide), step - 1, choice);
};
const headlineOf = (id: string, step: number): string => slideOf(id).steps[step - 1]?.headline ?? '';
const titleOf = (id: string, view: View): string => wordOf(slideOf(id).figure, 'title', view, {});

const valuesOf = (control: Control): (string | number | boolean)[] => {
  switch (control.kind) {
    case 'switch':
      return [true, false];
    case 'choice':
    case 'pick':
      return [...control.options];
    case 'range':
      return [control.min, control.initial, control.max];
    case 'stage':
      return [];
  }
};

describe('a choice on a slide', () => {
  it('keeps picture and words of its step while it only points within it', () => {
    expect(chosen('shipping-time', 2, { day: 18 })).toMatchObject({ view: { stage: 'both', day: 18 }, like: 1 });
    expect(chosen('shipping-time', 1, { day: 18 })).toMatchObject({ view: { stage: 'before' }, like: 0 });
    expect(chosen('trade-growth', 1, { scale: 'log' })).toMatchObject({ view: { stage: 'compared' }, like: 0 });
  });

  it('shows other sources as their own step does', () => {
    expect(chosen('shipping-time', 2, { others: true })).toMatchObject({ view: { stage: 'claims' }, like: 2 });
  });

  it('goes back by one step, and no further, when a layer is taken away', () => {
    expect(chosen('shipping-time', 3, { others: false })).toMatchObject({ view: { stage: 'both' }, like: 1 });
    expect(chosen('trade-growth', 3, { others: false })).toMatchObject({ view: { stage: 'all' }, like: 1 });
    expect(chosen('signatories', 3, { others: false })).toMatchObject({ view: { stage: 'all' }, like: 1 });
  });

  it('heads a view that no step tells by the figure’s own words', () => {
    const { view, headline } = chosen('places', 2, { group: 'all' });
    expect(headline).toBe(titleOf('places', { ...view, others: false }));
    for (const step of [1, 2, 3]) {
      const layered = chosen('places', step, { others: true });
      expect(layered.headline).toBe(titleOf('places', layered.view));
      expect(layered.headline).not.toBe(headlineOf('places', 4));
    }
  });

  it('never heads a view by a step that shows something else, whatever is chosen on whichever step', () => {
    const wrong = slides.flatMap(({ id, figure, steps }) =>
      steps.flatMap((_, at) =>
        figure.controls.flatMap((control) =>
          valuesOf(control).flatMap((value) => {
            const { view, like, headline } = chosen(id, at + 1, { [control.id]: value });
            const told = like === undefined ? undefined : steps[like]?.view;
            // What tells one step from another: a layer, a filter, a stage.
            const ids = figure.controls
              .filter(({ kind, id: name }) => kind !== 'range' && kind !== 'pick' && isTold(steps, name))
              .map(({ id: name }) => name);
            const isRight =
              told === undefined
                ? headline === titleOf(id, view) && figure.controls.every(isWhole(view))
                : headline === headlineOf(id, (like ?? 0) + 1) && ids.every((name) => view[name] === told[name]);
            return isRight ? [] : [`${id}.${at + 1} with ${control.id}=${String(value)}: ${headline}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('that changes nothing leaves the step as it was', () => {
    for (const slide of slides)
      for (const [at, { view, headline, measure }] of slide.steps.entries())
        expect(chosenOn(slide.figure, viewsOf(slide), at, {})).toEqual({ view, like: at, headline, measure });
  });
});

const isTold = (steps: FigureSlide['steps'], id: string): boolean =>
  new Set(steps.map(({ view }) => view[id])).size > 1;
const isWhole =
  (view: View) =>
  (control: Control): boolean =>
    control.kind !== 'stage' || view[control.id] === initialOf(control);

describe('a view of the page', () => {
  const startOf = (id: string, wanted: View): number =>
    stepLike(slideOf(id).figure.controls, viewsOf(slideOf(id)), wanted);

  it('starts the talk at the step that shows most of it', () => {
    expect(startOf('shipping-time', { day: 18, others: false })).toBe(2);
    expect(startOf('shipping-time', { day: 35, others: false })).toBe(2);
    expect(startOf('shipping-time', { day: 25, others: true })).toBe(3);
    expect(startOf('trade-growth', { scale: 'log', others: false })).toBe(2);
    expect(startOf('places', { group: 'goods', others: false })).toBe(2);
  });

  it('is never headed by a step that shows something else', () => {
    const view = { group: 'projects', pick: '', others: false };
    const step = startOf('places', view);
    expect(chosen('places', step, view).headline).toBe(titleOf('places', view));
  });
});
