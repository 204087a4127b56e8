import type { MultiplesFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';

type Multiples = Pick<ResolvedFigure<MultiplesFigure>, 'figure' | 'facts'>;

/** The year that a fact speaks of, or is. */
export const yearOf = (fact: ResolvedFact | undefined): number => Number(String(fact?.when ?? fact?.value).slice(0, 4));

export const spanOf = ({ figure, facts }: Multiples): { from: number; to: number } => ({
  from: yearOf(facts[figure.from]),
  to: yearOf(facts[figure.to]),
});

/** What a multiple would have been by a year if every year had grown by the same share. Nobody says that it was. */
export const evenAt = (figure: Multiples, multiple: string, year: number): number => {
  const { from, to } = spanOf(figure);
  return Number(figure.facts[multiple]?.value) ** ((year - from) / (to - from));
};

export type Count = { id: string; x: number; y: number };

/** The amounts of the series, each against the first one. */
export const countsOf = ({ figure, facts }: Multiples): Count[] => {
  const first = Number(facts[figure.series[0] ?? '']?.value);
  return figure.series.map((id) => ({ id, x: yearOf(facts[id]), y: Number(facts[id]?.value) / first }));
};

/** Runs of years for which the series has no amount, with their first and last year. */
export const gapsOf = (counts: readonly Count[]): { first: number; last: number }[] =>
  counts.slice(1).flatMap(({ x }, at) => {
    const before = counts[at]?.x ?? x;
    return x - before > 1 ? [{ first: before + 1, last: x - 1 }] : [];
  });
