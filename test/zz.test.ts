import { it } from 'vitest';
import { figureKinds } from '../src/figures/kinds.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import { harbourYear } from './second-report/story.ts';
import { chinaLatinAmerica } from '../src/content/china-latin-america/story.ts';
it('x', () => {
  for (const s of [harbourYear, chinaLatinAmerica])
    try {
      resolveStory(s, 'en', figureKinds);
    } catch (e) {
      if (e instanceof StoryError) console.log(e.message);
      else throw e;
    }
});
