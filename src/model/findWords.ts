import { plainLetters } from './plainLetters.ts';

/** What may stand between the thousands of a number; in a running text a space parts words as well. */
const SEPARATORS = `,.'’\u00a0\u202f`;

/** Numbers without what stands between their thousands: "1,234,567", "1.234.567" and "1 234 567" are "1234567". */
const ungrouped = (text: string, separators: string): string =>
  text.replaceAll(new RegExp(`(?<!\\d)\\d{1,3}([${separators}])\\d{3}(?:\\1\\d{3})*(?!\\d)`, 'g'), (number) =>
    number.replaceAll(/\D/g, ''),
  );

/** Numbers with a point before their decimals, whichever way they were written. */
const pointed = (text: string): string => text.replaceAll(/(?<=\d),(?=\d)/g, '.');

/** A text as it is searched: without accents and capitals, as it stands and with its numbers in plain digits. */
export const searchable = (text: string): string => {
  const plain = plainLetters(text);
  return `${plain}\n${pointed(ungrouped(plain, SEPARATORS))}`;
};

/**
 * Search for words and numbers: whether such a text has all of them. A number is found in any of the ways that languages
 * write it: "427,4" finds 427.4, and "1 234 567", "1.234.567" and "1234567" find 1,234,567.
 */
export const findWords = (asked: string): ((text: string) => boolean) => {
  const plain = plainLetters(asked);
  // "25 500" may be two numbers or one.
  const ways = [plain, ungrouped(plain, `${SEPARATORS} `)].map((way) =>
    way
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, pointed(word), pointed(ungrouped(word, SEPARATORS))]),
  );
  return (text) => ways.some((words) => words.every((forms) => forms.some((form) => text.includes(form))));
};
