import type { Datum, Span } from '../../src/figures/datum.ts';

/** A datum for a test of a kind: only what matters there is named. */
export const datum = (over: Partial<Datum> & { fact: string; value: number }): Datum => ({
  name: over.fact,
  short: over.short ?? over.fact,
  text: String(over.value),
  parts: { digits: String(over.value), scale: '', unit: '' },
  unit: 'count',
  isPercent: false,
  basis: 'stated',
  bound: 'exactly',
  isWeak: false,
  isOthers: false,
  ...over,
});

const DAY = 86_400_000;

/** A day, month or year as days since 1970: `spanOf('2024-11')` is the whole of November. */
export const spanOf = (iso: string): Span => {
  const [year = '', month, day] = iso.split('-');
  const at = (ofMonth: number, ofDay: number, ofYear = Number(year)) => Date.UTC(ofYear, ofMonth, ofDay) / DAY;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const from = at(Number(month ?? 1) - 1, Number(day ?? 1));
  const to =
    month === undefined
      ? at(0, 1, Number(year) + 1)
      : day === undefined
        ? at(Number(month), 1)
        : at(Number(month) - 1, Number(day) + 1);
  return { from, to, text: new Intl.DateTimeFormat('en-GB', options).format(new Date(from * DAY)) };
};

/** A date for a test of a kind: `dateDatum('2024-11-26', { fact: 'said', short: 'the release' })`. */
export const dateDatum = (iso: string, over: Partial<Datum> & { fact: string }): Datum => {
  const when = spanOf(iso);
  return datum({
    value: when.from,
    when,
    text: when.text,
    parts: { digits: when.text, scale: '', unit: '' },
    unit: 'date',
    basis: 'context',
    ...over,
  });
};
