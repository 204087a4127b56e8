import { plainLetters } from './plainLetters.ts';

/**
 * An answer to a question from the audience: "23 days", what it is the number of, who says so, and the verdict. An
 * address is shown with its code, for the audience to take along.
 */
export type Answer = { value: string; label: string; who: string; verdict?: string; address?: string };

/** What can be found: an answer, or a slide to go to (`slide` is its place in the talk). */
export type Findable = Answer & { id: string; slide?: number };

const plainText = (text: string): string =>
  ` ${plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}.,%]+/gu, ' ')
    .trim()} `;

/** How well an answer fits, from 0; nothing when a word is missing. A number as it stands comes first. */
const fitOf = ({ value, label, who }: Findable, words: readonly string[]): number | undefined => {
  const [first, second, third] = [value, label, who].map(plainText);
  let fit = 0;
  for (const word of words) {
    const at = [first, second, third].findIndex((text) => text?.includes(` ${word}`) === true);
    const isPart = [first, second, third].some((text) => text?.includes(word) === true);
    if (at === -1 && !isPart) return undefined;
    const isWhole = [first, second, third].some((text) => text?.includes(` ${word} `) === true);
    fit += at === -1 ? 1 : 4 - at;
    if (first?.includes(` ${word} `) === true) fit += 8;
    else if (isWhole) fit += 4;
  }
  return fit;
};

/** The answers that have every word or number of a question, the best first: "23", "harbour trade", "port office". */
export const findAnswers = (all: readonly Findable[], question: string, most: number): Findable[] => {
  const words = plainText(question)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return all
    .flatMap((answer) => {
      const fit = fitOf(answer, words);
      return fit === undefined ? [] : [{ answer, fit }];
    })
    .toSorted((one, other) => other.fit - one.fit)
    .slice(0, most)
    .map(({ answer }) => answer);
};
