import type { FigureWords } from '../../model/story.ts';
import type { Size } from '../chart.ts';

/** A label's words; a narrow drawing or a slide may have a wording of its own. */
export const wordsAt = (words: FigureWords, key: string, size: Size): string =>
  words[`${key}.${size}`] ?? words[key] ?? '';
