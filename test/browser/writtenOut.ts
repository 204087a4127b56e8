import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A built document written out in full, as a parser has read it: every value in quotes, every element closed. */
export const writtenOut = (file: string): string => {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(readFileSync(`dist/${file}`, 'utf8'), 'text/html').documentElement.outerHTML;
};
