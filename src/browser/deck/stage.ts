import {
  positionAfter,
  positionThen,
  START,
  stepIndexOf,
  type Deck,
  type Position,
  type Shape,
} from '../../model/deck.ts';
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

  const isDeck = page.querySelector('[data-mode=deck]') !== null;
  const isPaged = () => page.documentElement.dataset['deck'] === 'paged';
  let at = START;
  let shown: HTMLElement | undefined;
  const besides = () => [all[stepIndexOf(shape, at) + 1], all[stepIndexOf(shape, at) - 1]];
  const turning = later(async () => {
    const made = (await import('./turning.ts')).createTurning();
    if (isDeck && isPaged()) made.warm(shown, besides());
    return made;
  });

  /** Moves a class from one element to another; the document is not searched for it. */
  const marker = (name: string) => {
    let marked: HTMLElement | undefined;
    return (wanted: HTMLElement | undefined) => {
      if (wanted === marked) return;
      marked?.classList.remove(name);
      wanted?.classList.add(name);
      marked = wanted;
    };
  };
  const markSlide = marker(CURRENT);
  const markStep = marker(CURRENT);
  const markPicked = marker('is-picked');
  const marksAhead = [marker('is-next'), marker('is-then')];
  let inert: readonly HTMLElement[] = [];
  if (isDeck) addEventListener('beforeprint', () => turning.now()?.cool());

  return {
    shape,
    stepAt,
    headlineAt: (place) => stepAt(place)?.querySelector('h1, h2')?.textContent ?? '',
    notes: all.map((step) => step.querySelector('.slide-notes-words')?.textContent ?? ''),
    show: (deck) => {
      const before = shown;
      at = deck.at;
      shown = stepAt(at);
      const turn = () => {
        markSlide(slides[at.slide - 1]?.slide);
        markStep(shown);
      };
      markPicked(slides[(deck.picked ?? 0) - 1]?.slide);
      if (isDeck) {
        const quick = turning.now();
        // Until it can be moved, a mark stands at once where it belongs.
        if (quick === undefined) return turn();
        if (isPaged()) {
          quick.turnWithMarks(before, shown, turn);
          return quick.warm(shown, besides());
        }
        quick.cool();
        return turn();
      }
      turn();
      const ahead = [positionAfter(shape, at), positionThen(shape, at)].map((then) => then && stepAt(then));
      for (const [place, mark] of marksAhead.entries()) mark(ahead[place]);
      // What is only looked at ahead of time takes no keys and no clicks.
      for (const step of inert) step.inert = false;
      inert = ahead.filter((step) => step !== undefined);
      for (const step of inert) step.inert = true;
    },
  };
};
