import type { Position, Shape } from './deck.ts';

/** Every step of a talk by its place, in order. */
export const positionsIn = (shape: Shape): Position[] =>
  shape.flatMap(({ steps }, slide) =>
    Array.from({ length: steps }, (_, step) => ({ slide: slide + 1, step: step + 1 })),
  );
