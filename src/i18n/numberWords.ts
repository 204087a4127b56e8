import type { Locale } from './locales.ts';

type NumberWords = {
  /** Small numbers in words: "seven", "thirty-five", "fourfold". */
  words: Readonly<Record<string, number>>;
  /** Words that multiply the digits before them: "billion". */
  scales: Readonly<Record<string, number>>;
  group: string;
  decimal: string;
};

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const en: NumberWords = {
  words: {
    ...Object.fromEntries(ones.map((word, at) => [word, at + 1])),
    ...Object.fromEntries(
      tens.flatMap((ten, at) => [
        [ten, 10 * (at + 2)] as const,
        ...ones.slice(0, 9).map((one, unit) => [`${ten}-${one}`, 10 * (at + 2) + unit + 1] as const),
      ]),
    ),
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
