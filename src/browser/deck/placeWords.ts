import type { Position, Shape } from '../../model/deck.ts';
import type { DeckWords } from './deckParts.ts';

/** A position in words: "Slide 2 of 11, step 1 of 3". A slide of one step says no step. */
export const placeWords = (at: Position, shape: Shape, words: DeckWords['deck']): string => {
  const { steps = 1 } = shape[at.slide - 1] ?? {};
  const slide = words.place.replace('##', String(shape.length)).replace('#', String(at.slide));
  const step = words.step.replace('##', String(steps)).replace('#', String(at.step));
  return steps === 1 ? slide : `${slide}, ${step}`;
};
