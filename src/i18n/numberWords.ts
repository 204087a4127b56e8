import type { Locale } from './locales.ts';

type NumberWords = {
  /** Small numbers in words: "seven", "fourfold". */
  words: Readonly<Record<string, number>>;
  /** Words that multiply the digits before them: "billion". */
  scales: Readonly<Record<string, number>>;
  group: string;
  decimal: string;
};

const en: NumberWords = {
  words: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
  },
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  group: ',',
  decimal: '.',
};

/** How numbers are written in prose. A language without an entry cannot publish a story: its numbers could not be checked. */
export const numberWords: Partial<Record<Locale, NumberWords>> = { en };
