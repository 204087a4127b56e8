import { describe, expect, it } from 'vitest';
import { shownFigure } from '../../test/shownFigure.ts';
import { chosenOn, tellingIds } from './chosenOn.ts';
import { stepLike } from './stepLike.ts';
import { initialOf, valuesOf, type View } from './view.ts';

const figure = shownFigure();
const steps: readonly View[] = [
  { others: false, scale: 'linear', stage: 'first' },
  { others: false, scale: 'linear', stage: 'more' },
  { others: true, scale: 'linear', stage: 'all' },
];
const chosen = (step: number, choice: View) => chosenOn(figure, steps, step - 1, choice);

describe('a choice on a slide', () => {
  it('that changes nothing leaves the step as it was', () => {
    for (const [at, view] of steps.entries())
      expect(chosen(at + 1, {})).toEqual({
        view,
        like: at,
        headline: figure.words[`step.${at + 1}`],
        measure: 'Exports by year',
      });
  });

  it('keeps picture and headline of its step while no step differs by it', () => {
    expect(chosen(2, { scale: 'log' })).toMatchObject({
      view: { stage: 'more', scale: 'log' },
      like: 1,
      headline: 'Then it doubled',
      measure: 'Exports by year, on another scale',
    });
  });

  it('looks and is headed as the step that tells it', () => {
    expect(chosen(1, { others: true })).toMatchObject({ view: { stage: 'all' }, like: 2, headline: 'Others see less' });
  });

  it('goes back by one step, and no further, when a layer is taken away', () => {
    expect(chosen(3, { others: false })).toMatchObject({ view: { stage: 'more' }, like: 1 });
  });

  it('is headed by the figure’s own words, whole, where no step tells it', () => {
    const few = steps.slice(0, 2).map((step, at): View => ({ ...step, scale: at === 0 ? 'linear' : 'log' }));
    const { view, like, headline } = chosenOn(figure, few, 0, { others: true });
    // No step differs by others' numbers: the step keeps its words.
    expect([like, headline]).toEqual([0, 'At first there was little']);
    expect(view['others']).toBe(true);
    const filtered = [
      { ...steps[0], scale: 'log' },
      { ...steps[2], scale: 'log' },
    ] as const;
    const told = chosenOn(figure, [filtered[0], { ...filtered[1], scale: 'linear' }], 0, { others: true });
    expect(told.like).toBeUndefined();
    expect(told.headline).toBe('Exports grew evenly');
    expect(told.view['stage']).toBe('all');
  });

  it('is never headed by a step that shows something else, whatever is chosen on whichever step', () => {
    const ids = tellingIds(figure.controls, steps);
    const wrong = steps.flatMap((_, at) =>
      figure.controls
        .filter(({ kind }) => kind !== 'stage')
        .flatMap((control) =>
          valuesOf(control).flatMap((value) => {
            const { view, like } = chosen(at + 1, { [control.id]: value });
            const isTold = like !== undefined && ids.every((id) => view[id] === steps[like]?.[id]);
            const isWhole = figure.controls.every(({ kind, id }) => kind !== 'stage' || view[id] === 'all');
            return isTold || (like === undefined && isWhole) ? [] : [`${at + 1} with ${control.id}=${String(value)}`];
          }),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the choices by which steps differ', () => {
  it('are layers and filters that change from step to step, and never a stage', () => {
    expect(tellingIds(figure.controls, steps)).toEqual(['others']);
    expect(tellingIds(figure.controls, [{}, {}])).toEqual([]);
  });
});

describe('a view of the page', () => {
  const first = Object.fromEntries(figure.controls.map((control) => [control.id, initialOf(control)]));

  it('starts the talk at the step that shows most of it', () => {
    expect(stepLike(figure.controls, steps, first)).toBe(2);
    expect(stepLike(figure.controls, steps, { ...first, others: true })).toBe(3);
    expect(stepLike(figure.controls, steps, { ...first, scale: 'log' })).toBe(2);
  });
});
