import { locales, type Locale } from '../i18n/locales.ts';
import { numberWords } from '../i18n/numberWords.ts';
import type { NumberWords } from '../i18n/numbers/words.ts';

/**
 * A number as prose writes it: "over 15.3 million" has the value 15.3e6, precise to 100,000 (its last digit), and round to
 * the same; "15,000" is precise to 1, and round to 1,000. A number in words is precise to nothing less than itself.
 */
export type Written = { value: number; precision: number; round: number; text: string; at: number; inWords: boolean };

/** The words of a language for numbers; throws where a language has none. */
export const numberWordsOf = (locale: Locale): NumberWords => {
  const words = numberWords[locale];
  if (words === undefined)
    throw new Error(
      `src/i18n/numberWords.ts: no entry for "${locale}"; expected src/i18n/numbers/${locale}.ts, made like en.ts`,
    );
  return words;
};

/** Hard and narrow blanks count as blanks; the letters keep their places. */
export const plainBlanks = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const escaped = (words: string): string =>
  words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[\s-]+/g, '[\\s-]+');

/** Any of some words, the longest first, so that "thirty-five" is not read as "thirty". */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const FRACTIONS: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };

type Reader = {
  pattern: RegExp;
  values: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  group: string;
  decimal: string;
  zero: number;
};

/** Where a word begins and ends: in a language without blanks, anywhere. */
const edgesOf = (locale: Locale): { starts: string; ends: string } =>
  numberWordsOf(locale).unspaced === true
    ? { starts: '', ends: '' }
    : { starts: '(?<![\\p{L}\\p{M}])', ends: '(?![\\p{L}\\p{M}])' };

/** Any of some words where they stand as words of their own. */
export const wholeWords = (words: Iterable<string>, locale: Locale): string => {
  const { starts, ends } = edgesOf(locale);
  return `${starts}(?:${anyOf(words)})${ends}`;
};

const keyOf = (words: string): string => words.toLowerCase().replaceAll(/[\s-]+/g, ' ');

const makeReader = (locale: Locale): Reader => {
  const { words, scales, links } = numberWordsOf(locale);
  const format = new Intl.NumberFormat(locales[locale].tag);
  const parts = format.formatToParts(1_234_567.8);
  const signOf = (type: string) => plainBlanks(parts.find((part) => part.type === type)?.value ?? '');
  const group = signOf('group');
  const decimal = signOf('decimal');
  const forms = words.flatMap(([value, ...all]) => all.map((word) => [keyOf(word), value] as const));
  const digits = `\\p{Nd}{1,3}(?:${escaped(group)}\\p{Nd}{3})+(?!\\p{Nd})(?:${escaped(decimal)}\\p{Nd}+)?|\\p{Nd}+(?:${escaped(decimal)}\\p{Nd}+)?`;
  // A sign before a number belongs to it only where nothing else ends there: "2000-2024" holds no negative number.
  const minus = '(?:(?<![\\p{L}\\p{Nd}])[−-])?';
  const fractions = Object.keys(FRACTIONS).join('');
  const number = `(?<digits>${minus}(?:${digits}))(?<vulgar>[${fractions}])?|(?<fraction>[${fractions}])|(?<word>${wholeWords(
    forms.map(([word]) => word),
    locale,
  )})`;
  const { starts, ends } = edgesOf(locale);
  const scale = `(?:${anyOf(Object.keys(scales))})${ends}`;
  const link = `(?:[\\s-]+(?:${anyOf(links)}))?`;
  return {
    pattern: new RegExp(
      `(?:${number})(?<scales>(?:${link}[\\s-]*${scale})*)|${starts}(?<bare>${scale}(?:\\s+${scale})*)`,
      'giu',
    ),
    // Of two words for one form the first counts.
    values: new Map(forms.toReversed()),
    scales: new Map(Object.entries(scales).map(([word, factor]) => [keyOf(word), factor])),
    group,
    decimal,
    zero: new Intl.NumberFormat(locales[locale].tag, { useGrouping: false }).format(0).codePointAt(0) ?? 48,
  };
};

const readers = new Map<Locale, Reader>();

const readerOf = (locale: Locale): Reader => {
  const reader = readers.get(locale) ?? makeReader(locale);
  readers.set(locale, reader);
  return reader;
};

/** The numbers a piece of prose writes, in digits or in words: "beyond 500 billion" is 500e9, "fourfold" is 4, "half a million" 500,000. */
export const numbersIn = (text: string, locale: Locale): Written[] => {
  const reader = readerOf(locale);
  const plain = plainBlanks(text);
  const found = Array.from(plain.matchAll(reader.pattern), (match) => writtenOf(match, reader, locale));
  return joined(found, plain, locale);
};

const writtenOf = (match: RegExpExecArray, reader: Reader, locale: Locale): Written => {
  const { digits, vulgar, fraction, word, scales, bare } = match.groups ?? {};
  const factor = factorOf(scales ?? bare ?? '', reader, locale);
  const text = match[0].trim();
  const at = match.index;
  if (digits !== undefined) {
    const { value, fractionDigits } = digitsOf(digits, reader);
    const last = factor * 10 ** -fractionDigits;
    const whole = factor * (value + (vulgar === undefined ? 0 : (FRACTIONS[vulgar] ?? 0)));
    return { value: whole, precision: last, round: roundOf(digits, reader, last), text, at, inWords: false };
  }
  const unscaled =
    fraction !== undefined ? FRACTIONS[fraction] : word === undefined ? 1 : reader.values.get(keyOf(word));
  const value = factor * (unscaled ?? Number.NaN);
  return { value, precision: 0, round: value, text, at, inWords: true };
};

/** "mil millones" is one scale and no two; "hundred thousand" is two. */
const factorOf = (words: string, reader: Reader, locale: Locale): number => {
  const any = new RegExp(anyOf(Object.keys(numberWordsOf(locale).scales)), 'giu');
  return (words.match(any) ?? []).reduce((factor, word) => factor * (reader.scales.get(keyOf(word)) ?? 1), 1);
};

const digitsOf = (digits: string, { group, decimal, zero }: Reader): { value: number; fractionDigits: number } => {
  const [whole = '', fraction = ''] = digits.split(decimal);
  const latin = (text: string) =>
    text.replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 48;
      return String(code >= 48 && code <= 57 ? code - 48 : code - zero);
    });
  const value = Number(latin(`${whole.replaceAll(group, '').replace('−', '-')}.${fraction || '0'}`));
  return { value, fractionDigits: fraction.length };
};

/** The worth of the last digit that is no zero: 1,000 in "15,000". */
const roundOf = (digits: string, { decimal }: Reader, last: number): number => {
  if (digits.includes(decimal)) return last;
  const [zeros = ''] = /(?:[^\p{Nd}]|0)*$/u.exec(digits) ?? [];
  return last * 10 ** (zeros.match(/\p{Nd}/gu)?.length ?? 0);
};

/** Whether a number leaves room for another at its end: "two thousand" for "three hundred", "a hundred" for "five". */
const endsBefore = (value: number, next: number): boolean =>
  [1e9, 1e6, 1e3, 100].some((round) => value >= round && value % round === 0 && next >= 1 && next < round);

/** "A hundred and five" is one number; "one hundred and five hundred" are two. */
const joined = (found: readonly Written[], text: string, locale: Locale): Written[] => {
  const between = new RegExp(`^\\s+(?:(?:${anyOf(numberWordsOf(locale).and)})\\s+)?$`, 'iu');
  const all: Written[] = [];
  for (const next of found) {
    const last = all.at(-1);
    const gap = last === undefined ? '' : text.slice(last.at + last.text.length, next.at);
    const isOne =
      last !== undefined && last.inWords && next.inWords && between.test(gap) && endsBefore(last.value, next.value);
    if (!isOne) {
      all.push(next);
      continue;
    }
    const value = last.value + next.value;
    all[all.length - 1] = { ...last, value, round: value, text: last.text + gap + next.text };
  }
  return all;
};

/** A number in a word of the language: 7 is "seven", 250 is nothing. `form` counts the language's forms: Spanish "uno", "una"; a number with one alone has that. */
export const spelledOut = (value: number, locale: Locale, form = 0): string | undefined => {
  const [, ...forms] = numberWordsOf(locale).words.find(([known]) => known === value) ?? [];
  return (forms[form] ?? forms[0])?.toString();
};

/** The numbers that a piece of prose writes in words alone: "seven" is 7, "half a dozen" 6. */
export const wordNumbersIn = (text: string, locale: Locale): { word: string; value: number }[] =>
  numbersIn(text, locale)
    .filter(({ inWords }) => inWords)
    .map(({ text: word, value }) => ({ word, value }));

/** Words for an amount that no fact can be held against: "dozens", "thousands". */
export const vagueIn = (text: string, locale: Locale): string[] => {
  const { vague } = numberWordsOf(locale);
  if (vague.length === 0) return [];
  return plainBlanks(text).match(new RegExp(wholeWords(vague, locale), 'giu')) ?? [];
};

/** A text without what it quotes: somebody else's wording is not ours to count. */
export const withoutQuotes = (text: string, locale: Locale): string =>
  numberWordsOf(locale).quotes.reduce(
    (rest, [open, close]) =>
      rest.replaceAll(new RegExp(`${escaped(open)}[^${escaped(close)}]*${escaped(close)}`, 'gu'), ''),
    text,
  );

/** Digits of any script; a vulgar fraction is one, too. */
export const hasDigits = (text: string): boolean => /\p{Nd}|[½¼¾⅓⅔]/u.test(text);
