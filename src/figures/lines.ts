import { lineWidth, type TextRole } from '../theme/letterWidths.ts';

/** Distance of lines, in type sizes. */
export const LEADING = 1.28;

/**
 * Line breaking: words in lines of at most `width` px. `|` breaks where the editor wants it; a word longer than a line
 * stands alone and runs over. `linesOf('a day or more', 14, 'sans', 60)` is `['a day or', 'more']`.
 */
export const linesOf = (words: string, size: number, role: TextRole, width: number): string[] =>
  words.split('|').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.trim().split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && lineWidth(longer.trim(), size, role) <= width) lines.splice(-1, 1, longer);
      else lines.push(word);
    }
    return lines;
  });

/** The width of the longest line. */
export const widestOf = (lines: readonly string[], size: number, role: TextRole): number =>
  Math.max(0, ...lines.map((line) => lineWidth(line, size, role)));
