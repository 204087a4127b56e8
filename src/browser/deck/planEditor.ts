import { PLANNED_MINUTES } from '../../model/talkClock.ts';
import { planText } from '../../model/talkPlan.ts';
import { planSearch, usePlan } from './applyPlan.ts';
import type { DeckWords } from './deckParts.ts';

type PlanEditorOptions = {
  words: DeckWords['deck']['plan'];
  plan: string;
  minutes: number | undefined;
  isPresenter: boolean;
};

/** In the overview: which slides and steps a talk has, in which order and for how many minutes. */
export const createPlanEditor = (page: Document, options: PlanEditorOptions): void => {
  const { words, plan, isPresenter } = options;
  const slides = () => Array.from(page.querySelectorAll<HTMLElement>('.slide'));
  const button = (word: string, press: () => void) => {
    const element = page.createElement('button');
    element.type = 'button';
    element.className = 'do';
    element.textContent = word;
    element.addEventListener('click', press);
    return element;
  };
  const check = (word: string, name: string) => {
    const label = page.createElement('label');
    const box = page.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.name = name;
    label.append(box, ` ${word}`);
    return label;
  };

  for (const slide of slides()) {
    const bar = page.createElement('form');
    bar.className = 'plan-slide';
    const steps = Array.from(slide.querySelectorAll('.step'), ({ id }) => id.split('.').at(-1) ?? '1');
    const move = (by: 1 | -1) => {
      const other = by === 1 ? slide.nextElementSibling : slide.previousElementSibling;
      // Behind the last slide stands the panel.
      if (other?.matches('.slide') !== true) return;
      // The neighbour goes, and the slide stays: what is moved loses the focus, and the next press its button.
      if (by === 1) slide.before(other);
      else slide.after(other);
      show();
    };
    bar.append(
      check(words.keep, 'keep'),
      button(words.earlier, () => move(-1)),
      button(words.later, () => move(1)),
      ...(steps.length > 1
        ? steps.map((step) =>
            check(
              words.step.replace('#', () => step),
              step,
            ),
          )
        : []),
    );
    bar.addEventListener('input', () => show());
    slide.append(bar);
  }

  const chosen = (): string =>
    planText(
      slides().flatMap((slide) => {
        const boxes = Array.from(slide.querySelectorAll<HTMLInputElement>('.plan-slide input'));
        const [isKept, ...steps] = boxes;
        const kept = steps.filter(({ checked }) => checked).map(({ name }) => Number(name));
        if (isKept?.checked !== true || (steps.length > 0 && kept.length === 0)) return [];
        const own = slide.querySelector('.step')?.id.split('.').at(-1) ?? '1';
        // A slide of one step is named with it only where others were left out before.
        return [{ id: slide.id, steps: kept.length > 0 ? kept : own === '1' ? [] : [Number(own)] }];
      }),
    );
  const panel = page.createElement('form');
  panel.className = 'plan';
  const minutes = page.createElement('input');
  minutes.type = 'number';
  minutes.min = '1';
  minutes.max = '180';
  minutes.value = String(options.minutes ?? PLANNED_MINUTES);
  const label = page.createElement('label');
  label.append(`${words.minutes} `, minutes);
  const link = page.createElement('a');
  link.textContent = words.address;
  const search = () => planSearch(chosen(), Number(minutes.value) || undefined);
  const show = () => {
    link.href = new URL(`${isPresenter ? '../' : ''}${search()}`, location.href).href;
  };
  panel.append(
    button(words.use, () => {
      if (chosen() !== '') usePlan(chosen(), isPresenter, Number(minutes.value) || undefined);
    }),
    label,
    link,
    ...(plan === '' ? [] : [button(words.whole, () => usePlan('', isPresenter))]),
  );
  panel.addEventListener('submit', (event) => event.preventDefault());
  minutes.addEventListener('input', show);
  page.querySelector('.deck')?.append(panel);
  show();
};
