import type { Datum } from '../../src/figures/datum.ts';

/** A datum for a test of a kind: only what matters there is named. */
export const datum = (over: Partial<Datum> & { fact: string; value: number }): Datum => ({
  name: over.fact,
  short: over.short ?? over.fact,
  text: String(over.value),
  parts: { digits: String(over.value), scale: '', unit: '' },
  unit: 'count',
  basis: 'stated',
  bound: 'exactly',
  isWeak: false,
  isOthers: false,
  ...over,
});
