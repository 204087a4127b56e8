import { expect } from 'vitest';
import { figureKinds } from '../src/figures/kinds.ts';
import type { WrittenFact } from '../src/model/fact.ts';
import type { FigureSpec } from '../src/model/figure.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { Story } from '../src/model/story.ts';
import { harbourNews as story } from './small-report/story.ts';

export const TEXT = story.text.en ?? '';
export const errorOf = (act: () => void): Error | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** What the build says of a story, a line each; anything but a list of mistakes is named as what it is. */
export const problemsOf = (wrong: Story): string[] => {
  const error = errorOf(() => resolveStory(wrong, 'en', figureKinds));
  if (error === undefined) return [];
  return error instanceof StoryError ? error.message.split('\n') : [`no StoryError: ${error.message}`];
};

/** The story with other words in its text; each must be there to be replaced. */
export const withText = (...changes: readonly (readonly [from: string, to: string])[]): Story => ({
  ...story,
  text: {
    en: changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, TEXT),
  },
});
export const withFacts = (facts: Readonly<Record<string, unknown>>): Story => ({
  ...story,
  // What a compiler has not seen may be anything.
  facts: { ...story.facts, ...(facts as Readonly<Record<string, WrittenFact>>) },
});

/** The story with one figure, its own one with something changed. */
export const withFigure = (id: string, change: Readonly<Record<string, unknown>>): Story => ({
  ...story,
  // The same of figures.
  figures: { [id]: { ...story.figures['harbour-parcels'], ...change } as FigureSpec },
});
