import { locales, type Locale } from '../i18n/locales.ts';
import { plainBlanks } from './writtenNumber.ts';

type Width = 'long' | 'short';
const WIDTHS = ['long', 'short'] as const satisfies readonly Width[];

const monthNames = new Map<Locale, { name: string; month: number }[]>();

/** A language's names of months, alone and within a date ("ноябрь", "ноября"), long and short, the longest first. */
const monthsOf = (locale: Locale): { name: string; month: number }[] => {
  const known = monthNames.get(locale);
  if (known !== undefined) return known;
  const { tag } = locales[locale];
  const names = WIDTHS.flatMap((width) =>
    Array.from({ length: 12 }, (_, at) => {
      const day = new Date(Date.UTC(2023, at, 1));
      const within = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: width }).formatToParts(day);
      const alone = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: width }).format(day);
      return [within.find(({ type }) => type === 'month')?.value ?? alone, alone]
        .flatMap((name) => [name, name.replace(/\.$/, '')])
        .map((name) => ({ name, month: at + 1 }));
    }).flat(),
  );
  const found = names
    .filter(({ name }) => /\p{L}/u.test(name))
    .toSorted((one, other) => other.name.length - one.name.length);
  monthNames.set(locale, found);
  return found;
};

/** The day, month and year that a piece of text names, as far as it does. */
export type WrittenDate = { year?: number; month?: number; day?: number };

/**
 * Reads a date as prose writes it: "26 November 2024" or "Nov. 26, 2024" is a year, a month and a day, "14 November" lacks
 * the year, "2024-11-26" is read too. Nothing comes back for a text without a date, or with more numbers than one date has.
 */
export const dateIn = (text: string, locale: Locale): WrittenDate | undefined => {
  const plain = plainBlanks(text);
  const [iso, isoYear, isoMonth, isoDay] = /(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(plain) ?? [];
  if (iso !== undefined) {
    const rest = plain.replace(iso, '');
    if (/\d/.test(rest)) return undefined;
    return {
      year: Number(isoYear),
      month: Number(isoMonth),
      ...(isoDay === undefined ? {} : { day: Number(isoDay) }),
    };
  }
  const months = [...new Set(monthsIn(plain, locale))];
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 1000);
  const days = numbers.filter((number) => number < 1000);
  const [year] = years;
  const [month] = months;
  const [day] = days;
  if (years.length > 1 || months.length > 1 || days.length > 1) return undefined;
  // A day alone, or a day of a year, is no date.
  if (day !== undefined && month === undefined) return undefined;
  if (year === undefined && month === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};

const monthsIn = (text: string, locale: Locale): number[] => {
  let left = text;
  return monthsOf(locale).flatMap(({ name, month }) => {
    // As written: "may" is no month where the language writes "May".
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{M}])`, 'u');
    if (!pattern.test(left)) return [];
    left = left.replace(pattern, ' ');
    return [month];
  });
};

/** Whether what a text says of a date is so: each of year, month and day that it names is the date's. */
export const isSameDate = (written: WrittenDate, iso: string): boolean => {
  const [year, month, day] = iso.split('-').map(Number);
  const agrees = (said: number | undefined, known: number | undefined) => said === undefined || said === known;
  return agrees(written.year, year) && agrees(written.month, month) && agrees(written.day, day);
};

/** A day of the week that the text names, and the date is not on. */
export const wrongWeekday = (text: string, iso: string, locale: Locale): string | undefined => {
  if (iso.length < 10) return undefined;
  const format = new Intl.DateTimeFormat(locales[locale].tag, { timeZone: 'UTC', weekday: 'long' });
  const own = format.format(new Date(iso));
  const names = Array.from({ length: 7 }, (_, at) => format.format(new Date(Date.UTC(2023, 0, at + 1))));
  return names.find((name) => name !== own && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
};
