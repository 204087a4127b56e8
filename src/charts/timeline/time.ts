const DAY_MS = 86_400_000;

/** A date by how exactly it is known: a year, a month or a day, from its first moment to its last, in days since 1970. */
export type Span = { from: number; to: number; precision: 'year' | 'month' | 'day' };

export const dayOf = (year: number, month: number, day = 1): number => Date.UTC(year, month - 1, day) / DAY_MS;
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The span of an ISO date such as `2000`, `2023-02` or `2024-11-26`. */
export const spanOf = (iso: string): Span => {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { from: dayOf(year, 1), to: dayOf(year + 1, 1), precision: 'year' };
  if (day === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1), precision: 'month' };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day + 1), precision: 'day' };
};

export const middleOf = ({ from, to }: Span): number => (from + to) / 2;

/** The first day of the month that this day is in, or of a later month. */
export const monthStart = (day: number, later = 0): number => {
  const [year = 0, month = 0] = isoOf(day).split('-').map(Number);
  return dayOf(year, month + later);
};

export const yearOf = (day: number): number => Number(isoOf(day).slice(0, 4));
