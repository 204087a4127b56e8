import { textWidth } from './textWidth.ts';

/** Breaks words into lines of about `width` px: for names that stand large, where no translator can see the line. */
export const wrapWords = (words: string, size: number, width: number): string[] => {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
