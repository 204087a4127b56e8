import type { ResolvedFact } from '../model/story.ts';
import type { Datum, Span } from './datum.ts';

const DAY_MS = 86_400_000;

const startOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** An ISO date as the days it covers: a day one, a month and a year all of theirs. `2024-02` is 29 days. */
export const daysOf = (iso: string): { from: number; to: number } => {
  const [year = Number.NaN, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { from: startOf(year, 1, 1), to: startOf(year + 1, 1, 1) };
  if (day === undefined) return { from: startOf(year, month, 1), to: startOf(year, month + 1, 1) };
  return { from: startOf(year, month, day), to: startOf(year, month, day + 1) };
};

/** A time or a span of time, `2023-02/2023-08`, from its first moment to the one after its last. */
const spanOf = (when: string, text: string): Span => {
  const [first = '', last = first] = when.split('/');
  return { from: daysOf(first).from, to: daysOf(last).to, text };
};

/** A fact of the story as a kind draws it. */
export const datumOf = (fact: ResolvedFact): Datum => {
  const { id, label, short, number, bounded, parts, unit, basis, bound, value, when, whenText, weak, others, percent } =
    fact;
  const date = unit === 'date' && typeof value === 'string' ? spanOf(value, number) : undefined;
  const span = date ?? (when === undefined ? undefined : spanOf(when, whenText ?? when));
  return {
    fact: id,
    value: typeof value === 'number' ? value : (date?.from ?? Number.NaN),
    name: label,
    short,
    text: bounded,
    parts,
    unit,
    isPercent: percent === true,
    basis,
    bound,
    isWeak: weak === true,
    isOthers: others === true,
    ...(span === undefined ? {} : { when: span }),
    ...(typeof value === 'object' ? { place: value } : {}),
  };
};
