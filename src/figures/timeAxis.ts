import { locales, type Locale } from '../i18n/locales.ts';
import { boundAround } from './amounts.ts';
import type { Datum, Span } from './datum.ts';
import type { Tick } from './plot.ts';

const MS = 86_400_000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

export const dateAt = (days: number): Date => new Date(Math.round(days * MS));

/** A day in words of the language, whatever the clock of the machine says. */
export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locales[locale].tag, { timeZone: 'UTC', ...options });

export const daysAt = (year: number, month: number, day = 1): number =>
  // The first two digits of a year would be read as 19..: a year of its own is set.
  Math.round(new Date(0).setUTCFullYear(year, month, day) / MS);

/** The time a date speaks of. A date without precision is a day. */
export const spanOfDate = ({ when, value, text }: Datum): Span => when ?? { from: value, to: value + 1, text };

/** Where a date is drawn: the middle of its day, month or year. */
export const middleOf = (datum: Datum): number => {
  const { from, to } = spanOfDate(datum);
  return (from + to) / 2;
};

export const yearOf = ({ value }: Datum): number => dateAt(value).getUTCFullYear();

type Step = { by: 'day' | 'month' | 'year'; every: number; days: number };

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((every) => ({ by: 'day' as const, every, days: every })),
  ...[1, 2, 3, 6].map((every) => ({ by: 'month' as const, every, days: every * DAYS_A_MONTH })),
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ({ by: 'year' as const, every, days: every * DAYS_A_YEAR })),
];

/** The first moments of such steps within a domain. */
const placesOf = ([low, high]: readonly [number, number], { by, every, days }: Step): number[] => {
  const start = dateAt(low);
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const floor = (unit: number) => Math.floor(unit / every) * every;
  const first = { day, month: floor(month), year: floor(year) }[by];
  const placeOf = (unit: number) =>
    ({ day: daysAt(year, month, unit), month: daysAt(year, unit), year: daysAt(unit, 0) })[by];
  return Array.from({ length: Math.ceil((high - low) / days) + 3 }, (_, at) => placeOf(first + at * every)).filter(
    (at) => at >= low - 1e-6 && at <= high + 1e-6,
  );
};

/**
 * Round days, months or years across a domain of days since 1970, at most `count` of them: "14 Nov", "Jan 2024", "2024".
 * The first of months and days says its year, and each January.
 */
export const timeTicks = (domain: readonly [number, number], count: number, locale: Locale): Tick[] => {
  const step = STEPS.find(({ days }) => (domain[1] - domain[0]) / days <= count) ?? STEPS.at(-1);
  if (step === undefined) return [];
  const withYear = step.by === 'year';
  return placesOf(domain, step).map((at, order) => {
    const date = dateAt(at);
    const isNewYear = date.getUTCMonth() === 0 && (step.by === 'month' || date.getUTCDate() <= step.every);
    const format = dateFormat(locale, {
      ...(step.by === 'day' ? { day: 'numeric' } : {}),
      ...(withYear ? {} : { month: 'short' }),
      ...(withYear || order === 0 || isNewYear ? { year: 'numeric' } : {}),
    });
    return { at, text: format.format(date) };
  });
};

/** A day of an axis that says its year elsewhere, with the words of its bound: "14 Nov", "about 25 Nov". */
export const dayText = (datum: Datum, locale: Locale): string => {
  const [before, after] = boundAround(datum, locale);
  const format = dateFormat(locale, { day: 'numeric', month: 'short' });
  return `${before}${format.format(dateAt(datum.value))}${after}`;
};

/**
 * A date as precisely as it is known, with the words of its bound: "before 8 Sept 2023", "June 2023", "1976". It is said
 * from its span: a datum's own text may be longer than a drawing has room for.
 */
export const dateWords = (datum: Datum, locale: Locale, month: 'short' | 'long' = 'short'): string => {
  const [before, after] = boundAround(datum, locale);
  const { from, to } = spanOfDate(datum);
  const format = dateFormat(locale, {
    year: 'numeric',
    ...(to - from < 365 ? { month } : {}),
    ...(to - from <= 1 ? { day: 'numeric' } : {}),
  });
  return `${before}${format.format(dateAt(from))}${after}`;
};

type Stretch = Pick<Span, 'from' | 'to'>;

/** How a stretch is told: whole years, whole months or days, with the year where it is not one and the same. */
const formatOf = ({ from, to }: Stretch, locale: Locale): Intl.DateTimeFormat => {
  const [first, last, after] = [dateAt(from), dateAt(to - 1), dateAt(to)];
  const isYears =
    first.getUTCMonth() === 0 && first.getUTCDate() === 1 && after.getUTCMonth() === 0 && to - from >= 365;
  const isMonths = first.getUTCDate() === 1 && after.getUTCDate() === 1;
  const isOneYear = first.getUTCFullYear() === last.getUTCFullYear();
  return dateFormat(locale, {
    ...(isYears ? { year: 'numeric' } : { month: 'short' }),
    ...(isYears || isMonths ? {} : { day: 'numeric' }),
    ...(isYears || isOneYear ? {} : { year: 'numeric' }),
  });
};

/** A stretch of time in few words: "Jan – May", "14 – 20 Nov", "2019 – 2023". */
export const stretchText = (stretch: Stretch, locale: Locale): string =>
  formatOf(stretch, locale).formatRange(dateAt(stretch.from), dateAt(stretch.to - 1));
