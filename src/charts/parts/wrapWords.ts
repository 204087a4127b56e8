import { textWidth } from './textWidth.ts';

/** Breaks words into lines of about `width` px: for names that stand large, where no translator can see the line. */
export const wrapWords = (words: string, size: number, width: number): string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || textWidth(`${last} ${word}`, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
