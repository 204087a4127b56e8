import type { ChartClass } from '../theme/chartStyles.ts';
import { lineWidth, type TextRole } from '../theme/letterWidths.ts';
import { textAt, type Shape } from './shapes.ts';

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

export type TonedLine = { text: string; isStrong: boolean };

/**
 * Words beside a mark: the part before the first `|` is strong, what follows is quiet and begins a new line. All is broken
 * into lines of at most `width` px.
 */
export const tonedLinesOf = (words: string, size: number, width: number): TonedLine[] =>
  words
    .split('|')
    .flatMap((part, at) =>
      linesOf(part, size, 'strong', width).map((text): TonedLine => ({ text, isStrong: at === 0 })),
    );

type Toned = { size: number; ink: ChartClass; anchor?: 'start' | 'middle' | 'end' };

/** Such lines as shapes, the first on the baseline `y`: the strong ones in the ink of their mark. */
export const tonedShapes = (lines: readonly TonedLine[], x: number, y: number, options: Toned): Shape[] =>
  lines.flatMap(({ text, isStrong }, at) =>
    textAt(x, y + at * options.size * LEADING, text, {
      size: options.size,
      ...(options.anchor === undefined ? {} : { anchor: options.anchor }),
      as: isStrong ? ['x-semi', options.ink, 'x-halo'] : ['x-quiet', 'x-halo'],
    }),
  );
