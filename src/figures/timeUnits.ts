import type { Locale } from '../i18n/locales.ts';
import type { Span } from './datum.ts';
import { dateAt, dateFormat, daysAt, timeTicks } from './timeAxis.ts';

/** What one value of a series stands for. A series of values at uneven times counts in days. */
export type TimeUnit = 'day' | 'month' | 'year';

const unitOf = ({ from, to }: Span): TimeUnit | undefined => {
  const length = to - from;
  if (length <= 1) return 'day';
  if (length >= 28 && length <= 31) return 'month';
  return length === 365 || length === 366 ? 'year' : undefined;
};

/** The unit in which all of some times are told: all years, all months; days where they differ. */
export const unitOfAll = (spans: readonly Span[]): TimeUnit => {
  const units = new Set(spans.map(unitOf));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : 'day';
};

/** A time as a number on an axis of that unit: the year 2024 is 2024, so that years stand evenly. */
export const numberOfTime = (days: number, unit: TimeUnit): number => {
  const date = dateAt(days);
  if (unit === 'day') return days;
  return unit === 'year' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The day on which a number of such an axis begins. */
const firstDayOf = (value: number, unit: TimeUnit): number => {
  if (unit === 'day') return value;
  return unit === 'year' ? daysAt(value, 0) : daysAt(Math.floor(value / 12), value % 12);
};

/** A time of an axis in words: "2024", "Mar 2024", "14 Nov". */
export const wordsOfTime = (value: number, unit: TimeUnit, locale: Locale): string => {
  const date = dateAt(firstDayOf(value, unit));
  if (unit === 'year') return String(date.getUTCFullYear());
  const options =
    unit === 'month' ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return dateFormat(locale, options).format(date);
};

/** Round times of an axis in its own unit, at most about `count`: each year, every fifth year; never finer than the unit. */
export const unitTicks = (
  [first, last]: readonly [number, number],
  unit: TimeUnit,
  count: number,
  locale: Locale,
): { at: number; text: string }[] => {
  const domain = [firstDayOf(first, unit), firstDayOf(last, unit)] as const;
  // A leap day must not make a step of one unit too small.
  const most = Math.max(1, Math.min(count, last - first)) * 1.01;
  return timeTicks(domain, most, locale).map(({ at, text }) => ({ at: numberOfTime(at, unit), text }));
};

/** Numbers between the first and the last that have no value: the years of a series that were not found. */
export const gapsIn = (times: readonly number[]): number[] => {
  const known = new Set(times);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at).filter((time) => !known.has(time));
};

/** Numbers that follow each other, as first and last: 2001, 2002, 2004 are 2001 to 2002, and 2004. */
export const runsIn = (times: readonly number[]): (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = [];
  for (const time of times) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === time - 1) run[1] = time;
    else runs.push([time, time]);
  }
  return runs;
};
