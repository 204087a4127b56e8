import { locales, type Locale } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { Bound } from '../model/fact.ts';
import type { Datum } from './datum.ts';
import { scaleOf, scaleWordsOf } from './tickText.ts';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Digits with their scale word: "10 million". */
export const numberOf = ({ parts }: Datum): string => joined(parts.digits, parts.scale);

/**
 * The caution about a number, before and after it: "over " and "". A number that its own source rounds is drawn as that
 * source has it, without an "about" of ours.
 */
export const boundAround = ({ bound, basis }: Datum, locale: Locale): readonly [before: string, after: string] => {
  if (bound === 'about' && basis === 'stated') return ['', ''];
  // A bound that is none is told elsewhere, with all other mistakes.
  const words: Partial<Record<Bound, string>> = uiWords(locale).bounds;
  const [before = '', after = ''] = (words[bound] ?? '').split('#');
  return [before, after];
};

/** From one number to another in the language's own way: "36–37.7". */
export const rangeOf = (from: Datum, to: Datum): string =>
  from.parts.scale === to.parts.scale
    ? joined(`${from.parts.digits}–${to.parts.digits}`, to.parts.scale)
    : `${numberOf(from)} – ${numberOf(to)}`;

/** The digits of a number in the scale of its axis, where a digit behind the sign says all of it: "0.9" million. */
const digitsIn = ({ value, parts }: Datum, most: number, locale: Locale): string | undefined => {
  const scale = scaleWordsOf(most, locale);
  if (parts.scale === scale) return parts.digits;
  const tenths = (value / scaleOf(most)) * 10;
  if (parts.scale !== '' || Math.abs(tenths - Math.round(tenths)) > 1e-9) return undefined;
  return new Intl.NumberFormat(locales[locale].tag).format(Math.round(tenths) / 10).replace('-', '−');
};

/**
 * How the numbers of one drawing are printed: digits alone where all of them, and the axis, can be said in one scale, and
 * with the scale word where they cannot: "300 million" beside "4.25 billion".
 */
export const printerOf = (data: readonly Datum[], locale: Locale): ((datum: Datum) => string) => {
  const most = Math.max(...data.map(({ value }) => Math.abs(value)));
  const digits = new Map(data.map((datum) => [datum, digitsIn(datum, most, locale)]));
  const isOneScale = data.every((datum) => digits.get(datum) !== undefined);
  return (datum) => (isOneScale ? (digits.get(datum) ?? digitsIn(datum, most, locale)) : undefined) ?? numberOf(datum);
};

/** What an axis counts, said once beside it: "billion US dollars", "people". */
export const axisWords = (data: readonly Datum[], locale: Locale): string => {
  const most = Math.max(...data.map(({ value }) => Math.abs(value)));
  return joined(scaleWordsOf(most, locale), data[0]?.parts.unit ?? '');
};

/** Words in a row as the language has them: "2004 and 2019". */
export const listOf = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(items);

/** How amounts that stand on one axis are printed, with the cautions about them: "over 35", "23". */
export const amountTextsOf = (data: readonly Datum[], locale: Locale): ((datum: Datum) => string) => {
  const print = printerOf(data, locale);
  return (datum) => {
    const [before, after] = boundAround(datum, locale);
    return `${before}${print(datum)}${after}`;
  };
};

/** Scale word and unit of an amount, to be said once beside its digits: "billion US dollars", "days". */
export const unitWordsOf = ({ parts: { scale, unit } }: Datum): string => joined(scale, unit);

/** Whether nobody said where it ends: over, at least, expected to exceed. */
export const isOpenUpwards = ({ bound }: Datum): boolean =>
  bound === 'moreThan' || bound === 'atLeast' || bound === 'expected';
