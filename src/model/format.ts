import { locales, type Locale } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { CountFact, CountUnit, Fact } from './fact.ts';

const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(locales[locale].tag, { maximumFractionDigits: 1, ...options });

/** Millions and more are written with a word ("10 million"), smaller numbers in full ("20,000"). */
const plain = (value: number, locale: Locale, maximumFractionDigits = 1): string =>
  numberFormat(locale, {
    maximumFractionDigits,
    ...(value >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(value);

const precise = (value: number, locale: Locale): string => plain(value, locale, 3);

// A lower bound is rounded down: "more than 15,267" holds, "more than 15,268" might not.
const FLOORED: ReadonlySet<CountUnit> = new Set(['parcelPerDay', 'law', 'parcel']);

const formatCount = (fact: CountFact, locale: Locale): string => {
  switch (fact.unit) {
    case 'times':
      return `×${plain(fact.value, locale)}`;
    case 'share':
      return numberFormat(locale, { style: 'percent' }).format(fact.value);
    default:
      return plain(FLOORED.has(fact.unit) ? Math.floor(fact.value) : fact.value, locale);
  }
};

/** How precisely an ISO date is given decides how it is written: "2000", "February 2023", "14 November 2024". */
export const formatDate = (iso: string, locale: Locale, omit: 'nothing' | 'year' = 'nothing'): string => {
  const [, month, day] = iso.split('-');
  if (month === undefined) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(omit === 'year' ? {} : { year: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locales[locale].tag, options).format(new Date(iso));
};

/** A date where room is short: "14 Nov 2024". */
export const formatShortDate = (iso: string, locale: Locale): string => {
  const [, month, day] = iso.split('-');
  if (month === undefined) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locales[locale].tag, options).format(new Date(iso));
};

/** A time or a span of time where room is short: "15 Nov 2024", "2000–2022", "Feb 2023 – 26 Nov 2024". */
export const formatWhen = (when: string, locale: Locale): string => {
  const ends = when.split('/').map((end) => formatShortDate(end, locale));
  return ends.join(ends.some((end) => end.includes(' ')) ? ' – ' : '–');
};

/** The fact's number alone, as a reader of `locale` writes it: "25", "427.4 billion", "×35", "14 November 2024". */
export const formatNumber = (fact: Fact, locale: Locale): string => {
  switch (fact.unit) {
    case 'date':
      return formatDate(fact.value, locale);
    case 'name':
      return '';
    case 'place':
      return fact.value.map((degrees) => numberFormat(locale, { maximumFractionDigits: 2 }).format(degrees)).join(', ');
    default:
      return formatCount(fact, locale);
  }
};

const unitWord = (fact: CountFact, locale: Locale): string => {
  const words = uiWords(locale).units[fact.unit];
  // By the number as it is printed: 1.03 is written 1.
  const plural = new Intl.PluralRules(locales[locale].tag, { maximumFractionDigits: 1 }).select(fact.value);
  return plural === 'one' ? words.one : words.other;
};

/** The number with its unit: "25 days", "427.4 billion US dollars", "×35". */
export const formatAmount = (fact: Fact, locale: Locale): string => {
  const number = formatNumber(fact, locale);
  if (fact.unit === 'date' || fact.unit === 'name' || fact.unit === 'place') return number;
  return unitWord(fact, locale).replace('#', number);
};

/** The amount with the source's caution before it: "over 10 million parcels", "expected to exceed 500 billion US dollars". */
export const formatBounded = (fact: Fact, locale: Locale): string =>
  uiWords(locale).bounds[fact.bound].replace('#', formatAmount(fact, locale));

/** A number in the parts that a chart sets apart: the digits large, "billion" and "US dollars" beside them. */
export type NumberParts = { digits: string; scale: string; unit: string };

/** What stands beside the digits: not of the printed text, but of how the language writes a number. */
const numberPartsOf = (fact: CountFact, locale: Locale): { digits: string; scale: string } => {
  const { value, unit } = fact;
  const isCompact = value >= 1e6 && unit !== 'share';
  const format = numberFormat(locale, {
    ...(unit === 'share' ? { style: 'percent' } : {}),
    ...(isCompact ? { notation: 'compact', compactDisplay: 'long' } : {}),
  });
  const parts = format.formatToParts(FLOORED.has(unit) ? Math.floor(value) : value);
  const scale = parts.filter(({ type }) => type === 'compact').map((part) => part.value);
  const digits = parts.filter(({ type }) => type !== 'compact').map((part) => part.value);
  return { digits: `${unit === 'times' ? '×' : ''}${digits.join('').trim()}`, scale: scale.join('') };
};

/** "427.4", "billion" and "US dollars"; a date or place is all digits, and a name has none. */
export const formatParts = (fact: Fact, locale: Locale): NumberParts => {
  if (fact.unit === 'name') return { digits: '', scale: '', unit: '' };
  if (fact.unit === 'date' || fact.unit === 'place') return { digits: formatNumber(fact, locale), scale: '', unit: '' };
  return { ...numberPartsOf(fact, locale), unit: unitWord(fact, locale).replace('#', '').trim() };
};

/** A share of one as a whole percentage: "72%". */
export const formatShare = (share: number, locale: Locale): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** An input of a formula, with every digit that the result rests on: "518.467 billion", "35". */
export const formatInput = (fact: Fact, locale: Locale): string => {
  switch (fact.unit) {
    case 'date':
    case 'name':
    case 'place':
      return formatNumber(fact, locale);
    case 'share':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(fact.value);
    default:
      return precise(fact.value, locale);
  }
};

/** A multiple read off a curve: "×11.3". */
export const formatTimes = (value: number, locale: Locale): string => `×${plain(value, locale)}`;

/** Any count: "100,000". */
export const formatPlain = (value: number, locale: Locale): string => plain(value, locale);
