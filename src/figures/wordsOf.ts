import type { WordKey } from '../model/figure.ts';
import type { ResolvedFigure } from '../model/story.ts';
import type { View } from '../model/view.ts';
import type { Words } from './kind.ts';
import { keyOf } from '../model/viewWords.ts';
import type { Size } from './room.ts';

/** Words that every figure has, and that a kind may print into its drawing as well. */
const COMMON = ['title', 'measure', 'alt', 'description'];

/**
 * A figure's words for one drawing: `label.x.narrow` before `label.x` on a phone, the words of the view before the plain
 * ones, and a key's fallback where the text leaves it out. A key that the kind does not declare throws.
 */
export const wordsOf = (figure: ResolvedFigure, declared: readonly WordKey[], view: View, size: Size): Words => {
  const known = new Map(declared.map((word) => [word.key, word]));
  const find = (key: string): string | undefined =>
    figure.words[`${key}.${size}`] ?? figure.words[keyOf(figure, key, view)] ?? known.get(key)?.fallback;
  const check = (key: string): void => {
    if (!known.has(key) && !COMMON.includes(key) && !/^(control|step)\./.test(key))
      throw new Error(`a figure of kind "${figure.kind}" prints "${key}" and does not declare it`);
  };
  return {
    of: (key) => {
      check(key);
      const word = find(key);
      if (word === undefined) throw new Error(`figure "${figure.id}" has no "${key}"`);
      return word;
    },
    maybe: (key) => {
      check(key);
      return find(key);
    },
  };
};
