import { positionAfter, positionThen, stepIndexOf, type Deck, type Position, type Shape } from '../../model/deck.ts';
import { later } from './later.ts';

/** The slides as they stand in the document. */
export type Stage = {
  shape: Shape;
  stepAt: (at: Position) => HTMLElement | undefined;
  headlineAt: (at: Position) => string;
  notes: readonly string[];
  /** Shows one step and hides the others. */
  show: (deck: Deck) => void;
};

const CURRENT = 'is-current';
const NEXT = 'is-next';
const THEN = 'is-then';
const PICKED = 'is-picked';

/** Reads the slides from the document. Turning is nothing but moving a class, so that it is quick and needs no library. */
export const createStage = (page: Document): Stage => {
  const slides = Array.from(page.querySelectorAll<HTMLElement>('.slide'), (slide) => ({
    slide,
    steps: Array.from(slide.querySelectorAll<HTMLElement>('.step')),
  }));
  const shape = slides.map(({ slide, steps }) => ({
    id: slide.id,
    steps: steps.length,
    name: slide.getAttribute('aria-label') ?? '',
  }));
  const all = slides.flatMap(({ steps }) => steps);
  const stepAt = (at: Position) => slides[at.slide - 1]?.steps[at.step - 1];

  const motion = later(() => import('./stepMotion.ts'));

  const mark = (name: string, wanted: Element | undefined, among: Iterable<Element>) => {
    for (const element of among) if (element !== wanted) element.classList.remove(name);
    wanted?.classList.add(name);
  };

  return {
    shape,
    stepAt,
    headlineAt: (at) => stepAt(at)?.querySelector('h1, h2')?.textContent ?? '',
    notes: all.map((step) => step.querySelector('.slide-notes-words')?.textContent ?? ''),
    show: (deck) => {
      const step = all[stepIndexOf(shape, deck.at)];
      const isDeck =
        page.documentElement.dataset['deck'] === 'paged' && page.querySelector('[data-mode=deck]') !== null;
      const before = isDeck ? all.find((candidate) => candidate.classList.contains(CURRENT)) : undefined;
      const next = positionAfter(shape, deck.at);
      const then = positionThen(shape, deck.at);
      mark(CURRENT, slides[deck.at.slide - 1]?.slide, page.querySelectorAll(`.slide.${CURRENT}`));
      const picked = deck.picked === undefined ? undefined : slides[deck.picked - 1]?.slide;
      mark(PICKED, picked, page.querySelectorAll(`.slide.${PICKED}`));
      const turn = () => mark(CURRENT, step, page.querySelectorAll(`.step.${CURRENT}`));
      // Until it can be moved, a mark stands at once where it belongs.
      const moving = motion.now();
      if (moving === undefined) turn();
      else moving.turnWithMarks(before, step, turn);
      mark(NEXT, next === undefined ? undefined : stepAt(next), page.querySelectorAll(`.step.${NEXT}`));
      mark(THEN, then === undefined ? undefined : stepAt(then), page.querySelectorAll(`.step.${THEN}`));
      // What is only looked at ahead of time takes no keys and no clicks.
      for (const candidate of page.querySelectorAll<HTMLElement>('.step[inert]')) candidate.inert = false;
      for (const ahead of page.querySelectorAll<HTMLElement>(`[data-mode=presenter] .step:is(.${NEXT}, .${THEN})`))
        ahead.inert = true;
    },
  };
};
