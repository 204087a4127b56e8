import { locales, type Locale } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { AmountParts } from './amount.ts';
import type { Bound, CountFact, Fact } from './fact.ts';
import type { Language, SpokenUnit } from './unit.ts';

const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(locales[locale].tag, { maximumFractionDigits: 1, ...options });

/** A minus as it is set, and not a hyphen, which is what `Intl` has for most languages. */
const withMinus = (digits: string): string => digits.replace('-', '−');

/** Millions and more are written with a word ("10 million"), smaller numbers in full ("20,000"). */
const SMALLEST_COMPACT = 1e6;
const isCompact = (value: number): boolean => Math.abs(value) >= SMALLEST_COMPACT;

const compact = (value: number): Intl.NumberFormatOptions =>
  isCompact(value) ? { notation: 'compact', compactDisplay: 'long' } : {};

const plain = (value: number, locale: Locale, maximumFractionDigits = 1): string =>
  withMinus(numberFormat(locale, { maximumFractionDigits, ...compact(value) }).format(value));

const precise = (value: number, locale: Locale): string => plain(value, locale, 3);

const ROUNDED_DOWN: readonly Bound[] = ['moreThan', 'atLeast'];

/**
 * A lower bound rounded down to the digits that are written: "more than 15,267" holds, "more than 15,268" might not. What
 * arithmetic in binary leaves below 72.6 is 72.6 still.
 */
const boundedValue = ({ value, bound }: CountFact, { as, digits = 1 }: SpokenUnit): number => {
  if (!ROUNDED_DOWN.includes(bound)) return value;
  const scale =
    as === 'percent' ? 0.01 : isCompact(value) ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
  const step = scale * 10 ** -digits;
  return Math.floor(value / step + 1e-6) * step;
};

const optionsOf = (value: number, { as, digits }: SpokenUnit): Intl.NumberFormatOptions => ({
  ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
  ...(as === 'percent' ? { style: 'percent' } : compact(value)),
});

/** A unit that is not known was complained of with its line; its numbers are written all the same. */
const UNKNOWN: SpokenUnit = { forms: {}, name: '' };

const unitOf = (fact: CountFact, { units }: Language): SpokenUnit => units[fact.unit] ?? UNKNOWN;

const formatCount = (fact: CountFact, language: Language): string => {
  const unit = unitOf(fact, language);
  const value = boundedValue(fact, unit);
  const number = withMinus(numberFormat(language.locale, optionsOf(value, unit)).format(value));
  return unit.as === 'multiple' ? `×${number}` : number;
};

/** How precisely an ISO date is given decides how it is written: "2000", "February 2023", "14 November 2024". */
export const formatDate = (iso: string, locale: Locale, omit: 'nothing' | 'year' = 'nothing'): string => {
  const [, month, day] = iso.split('-');
  // What is no date was complained of with its line.
  if (month === undefined || Number.isNaN(Date.parse(iso))) return iso;
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
  // What is no date was complained of with its line.
  if (month === undefined || Number.isNaN(Date.parse(iso))) return iso;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locales[locale].tag, options).format(new Date(iso));
};

/**
 * A time or a span of time: "15 November 2024" in a sentence, and where room is short "15 Nov 2024", "2000–2022",
 * "Feb 2023 – 26 Nov 2024".
 */
export const formatWhen = (when: string, locale: Locale, room: 'sentence' | 'short' = 'short'): string => {
  const format = room === 'short' ? formatShortDate : formatDate;
  const ends = when.split('/').map((end) => format(end, locale));
  return ends.join(ends.some((end) => end.includes(' ')) ? ' – ' : '–');
};

/** The fact's number alone, as a reader of the language writes it: "25", "427.4 billion", "×35", "14 November 2024". */
export const formatNumber = (fact: Fact, language: Language): string => {
  const { locale } = language;
  switch (fact.kind) {
    case 'date':
      return formatDate(fact.value, locale);
    case 'name':
      return '';
    case 'place':
      // As maps say it, the latitude first.
      return [fact.value[1], fact.value[0]].map((degrees) => plain(degrees, locale, 2)).join(', ');
    case 'count':
      return formatCount(fact, language);
  }
};

/**
 * The words of a unit around "#". What counts is the number as it is written: "1.0" days is one day where 1.04 is meant; and
 * after a word such as "millones" every number takes the form of a million.
 */
const formOf = (fact: CountFact, language: Language): string => {
  const { forms, digits = 1 } = unitOf(fact, language);
  const { tag } = locales[language.locale];
  const rules = new Intl.PluralRules(tag, { maximumFractionDigits: digits });
  const category = rules.select(isCompact(fact.value) ? SMALLEST_COMPACT : fact.value);
  return forms[category] ?? forms.other ?? '#';
};

/** Money as `Intl` writes it, where the text has no words of its own for it: "427.4 billion US dollars". */
const formatMoney = (fact: CountFact, language: Language): string | undefined => {
  const unit = unitOf(fact, language);
  if (unit.as !== 'currency' || unit.forms.other !== undefined) return undefined;
  return moneyParts(boundedValue(fact, unit), unit, language)
    .map(({ type, value }) => (type === 'minusSign' ? withMinus(value) : value))
    .join('');
};

const moneyParts = (value: number, unit: SpokenUnit & { currency: string }, { locale }: Language) =>
  numberFormat(locale, {
    ...optionsOf(value, unit),
    style: 'currency',
    currency: unit.currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  }).formatToParts(value);

/** What so much money is called: "euros". */
const moneyNameOf = (fact: CountFact, language: Language): string | undefined => {
  const unit = unitOf(fact, language);
  if (unit.as !== 'currency' || unit.forms.other !== undefined) return undefined;
  return moneyParts(fact.value, unit, language).find(({ type }) => type === 'currency')?.value;
};

/** The number with its unit: "25 days", "427.4 billion US dollars", "×35". */
export const formatAmount = (fact: Fact, language: Language): string => {
  const number = formatNumber(fact, language);
  if (fact.kind !== 'count') return number;
  return formatMoney(fact, language) ?? formOf(fact, language).replace('#', () => number);
};

/** The amount with the source's caution before it: "over 10 million crates", "expected to exceed 500 billion US dollars". */
export const formatBounded = (fact: Fact, language: Language): string =>
  boundWords(language.locale, fact.bound).replace('#', () => formatAmount(fact, language));

/** A bound that is none was complained of with its line. */
const boundWords = (locale: Locale, bound: string): string => {
  const words: Readonly<Record<string, string>> = uiWords(locale).bounds;
  return words[bound] ?? '#';
};

/** What stands beside the digits: not of the printed text, but of how the language writes a number. */
const numberPartsOf = (fact: CountFact, language: Language): { digits: string; scale: string } => {
  const unit = unitOf(fact, language);
  const value = boundedValue(fact, unit);
  const parts = numberFormat(language.locale, optionsOf(value, unit)).formatToParts(value);
  const scale = parts.filter(({ type }) => type === 'compact').map((part) => part.value);
  const digits = parts.filter(({ type }) => type !== 'compact').map((part) => part.value);
  return { digits: `${unit.as === 'multiple' ? '×' : ''}${withMinus(digits.join('').trim())}`, scale: scale.join('') };
};

/** "427.4", "billion" and "US dollars"; a date or place is all digits, and a name has none. */
export const formatParts = (fact: Fact, language: Language): AmountParts => {
  if (fact.kind === 'name') return { digits: '', scale: '', unit: '' };
  if (fact.kind !== 'count') return { digits: formatNumber(fact, language), scale: '', unit: '' };
  return {
    ...numberPartsOf(fact, language),
    unit: moneyNameOf(fact, language) ?? formOf(fact, language).replace('#', '').trim(),
  };
};

/** An input of a formula, with every digit that the result rests on: "518.467 billion", "35". */
export const formatInput = (fact: Fact, language: Language): string => {
  if (fact.kind !== 'count') return formatNumber(fact, language);
  const { as, digits = 1 } = unitOf(fact, language);
  return as === 'percent'
    ? withMinus(numberFormat(language.locale, { style: 'percent', maximumFractionDigits: digits }).format(fact.value))
    : precise(fact.value, language.locale);
};

/** Any count: "100,000". */
export const formatPlain = (value: number, locale: Locale): string => plain(value, locale);
