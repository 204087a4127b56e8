import { lineWidth, type TextRole } from '../theme/letterWidths.ts';

/** Words broken into lines of at most `width` px; a `|` breaks by hand. A word that is wider than a line has one of its own. */
export const breakLines = (words: string, width: number, size: number, role: TextRole): string[] =>
  words.split('|').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.trim().split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && lineWidth(`${last} ${word}`, size, role) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
