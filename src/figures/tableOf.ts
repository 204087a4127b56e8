import type { Basis } from '../model/fact.ts';
import { dataIn } from './factsIn.ts';
import type { Datum } from './datum.ts';
import type { Plot } from './plot.ts';

/** A datum as a row of a table: what it is, the time it speaks of, its amount with its caution. */
export type PlotRow = { fact: string; label: string; amount: string; basis: Basis };

const ORDER: readonly Basis[] = ['stated', 'derived', 'context'];

/** What a datum is the number of, with its time where the name does not say it: "Exports by customs (2007)". */
export const labelOf = ({ name, when, unit }: Datum): string =>
  when === undefined || unit === 'date' || name.includes(when.text) ? name : `${name} (${when.text})`;

/**
 * What a plot draws, as rows: what is stated first, then what was worked out, then what others say; in time where all of
 * one kind have a time, and as drawn where they do not.
 */
export const plotRows = (plot: Plot): PlotRow[] => {
  const data = dataIn(plot);
  return ORDER.flatMap((basis) => inTime(data.filter((datum) => datum.basis === basis))).map((datum) => ({
    fact: datum.fact,
    label: labelOf(datum),
    amount: datum.text,
    basis: datum.basis,
  }));
};

const inTime = (data: readonly Datum[]): readonly Datum[] =>
  data.every(({ when }) => when !== undefined)
    ? data.toSorted((one, other) => (one.when?.from ?? 0) - (other.when?.from ?? 0))
    : data;

/** All that a plot draws in one line, for a description that nobody has written: "Exports (2007): 3 billion euros; …". */
export const describePlot = (plot: Plot): string =>
  plotRows(plot)
    .map(({ label, amount }) => `${label}: ${amount}`)
    .join('; ');
