import { numberWords } from '../i18n/numberWords.ts';
import type { Locale } from '../i18n/locales.ts';
import { COUNT_UNITS, type CountUnit, type Fact } from './fact.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { formatDate } from './format.ts';

type Written = { value: number; precision: number };

const wordsOf = (locale: Locale) => {
  const words = numberWords[locale];
  if (words === undefined) throw new Error(`src/i18n/numberWords.ts: no entry for "${locale}"`);
  return words;
};

/** The numbers a piece of prose writes, in digits or in words: "beyond 500 billion" is 500e9, "fourfold" is 4. */
export const numbersIn = (text: string, locale: Locale): Written[] => {
  const { scales, group, decimal } = wordsOf(locale);
  const escaped = (mark: string) => mark.replace('.', '\\.');
  const digits = new RegExp(
    `(\\d[\\d${escaped(group)}]*)(?:${escaped(decimal)}(\\d+))?(?:[\\s\\u00a0]?(${Object.keys(scales).join('|')}|%))?`,
    'gu',
  );
  const fromDigits = Array.from(text.matchAll(digits), ([, whole = '', fraction = '', scale = '']) => {
    const factor = scale === '%' ? 0.01 : (scales[scale] ?? 1);
    const value = Number(`${whole.replaceAll(group, '')}.${fraction || '0'}`) * factor;
    return { value, precision: factor * 10 ** -fraction.length };
  });
  const fromWords = wordNumbersIn(text, locale).map(({ value }) => ({ value, precision: 0 }));
  return [...fromDigits, ...fromWords];
};

/** A number in the first word that the language has for it: 7 is "seven", 25 is nothing. */
export const spelledOut = (value: number, locale: Locale): string | undefined =>
  Object.entries(wordsOf(locale).words).find(([, known]) => known === value)?.[0];

/** The numbers that a piece of prose writes in words alone: "seven" is 7. */
export const wordNumbersIn = (text: string, locale: Locale): { word: string; value: number }[] => {
  const { words } = wordsOf(locale);
  const valueOf = (word: string) => (Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined);
  return (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
    .flatMap((word) => (valueOf(word) === undefined ? word.split('-') : [word]))
    .flatMap((word) => {
      const value = valueOf(word);
      return value === undefined ? [] : [{ word, value }];
    });
};

export const hasDigits = (text: string): boolean => /\d/.test(text);

const datesOf = (iso: string, locale: Locale): string[] => [
  iso,
  iso.slice(0, 4),
  formatDate(iso, locale),
  formatDate(iso, locale, 'year'),
  formatDate(iso.slice(0, 7), locale),
];

const normal = (text: string) => text.replaceAll('\u00a0', ' ').trim();

/** The words that a language has for a unit, without the number: "day" and "days"; a multiple has none. */
const unitWords = (unit: CountUnit, locale: Locale): string[] => {
  const { one, other } = uiWords(locale).units[unit];
  return [...new Set([one, other])].map((words) => words.replace('#', '').trim()).filter((words) => words !== '');
};

/** Whether a text names another unit than the fact has: "25 weeks" for 25 days. Its own is taken out first: "a day" is part of "parcels a day". */
const namesOtherUnit = (text: string, own: CountUnit, locale: Locale): boolean => {
  const holds = (words: string, word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(words);
  const left = unitWords(own, locale).reduce((words, word) => words.replaceAll(word, ''), text);
  return COUNT_UNITS.some((unit) => unit !== own && unitWords(unit, locale).some((word) => holds(left, word)));
};

/** The link may say of which year the number is: "518.5 billion in 2024". */
const withoutYears = (text: string, when: string | undefined): string =>
  (when?.match(/\d{4}/g) ?? []).reduce(
    (words, year) => words.replaceAll(new RegExp(`(?<![\\d.,])${year}(?![\\d.,]\\d|\\d)`, 'g'), ''),
    text,
  );

/**
 * Whether the words of a linked number say what the fact says. A number may be rounded to the digits written
 * ("15,267" for 15,267.2), except that a stated number is never rounded; a date may leave out its day or its year.
 */
export const saysFact = (text: string, fact: Fact, locale: Locale): boolean => {
  switch (fact.unit) {
    case 'name':
    case 'place':
      return !hasDigits(text);
    case 'date':
      return datesOf(fact.value, locale).some((date) => normal(text).includes(date));
    default: {
      if (namesOtherUnit(text, fact.unit, locale)) return false;
      const numbers = numbersIn(withoutYears(text, fact.when), locale);
      const [written] = numbers;
      if (written === undefined || numbers.length > 1) return false;
      const slack = fact.provenance.basis === 'stated' ? 1e-9 * fact.value : written.precision;
      return Math.abs(written.value - fact.value) <= slack;
    }
  }
};
