import { numberOf, type Fact } from './fact.ts';
import { formulaValue } from './formula.ts';

/** A year alone enters a printed formula as its number: 2022 − 2000. */
const printedNumber = (fact: Fact): number =>
  fact.unit === 'date' && /^\d{4}$/.test(fact.value) ? Number(fact.value) : numberOf(fact);

const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** The formula that a reader is shown must come to the value that is printed beside it. */
export const formulaProblem = (fact: Fact, from: readonly Fact[], formula: string): string | undefined => {
  const expected = numberOf(fact);
  // What is no number is complained of as such.
  if (!Number.isFinite(expected)) return undefined;
  const shown = formulaValue(formula, from.map(printedNumber));
  if (shown === undefined)
    return `expected a formula of its inputs {0} to {${from.length - 1}}, + − × ÷ ^ ( ) and ln, found "${formula}"`;
  return isClose(shown, expected)
    ? undefined
    : `expected the formula to come to the value, found "${formula}" = ${shown} and the value ${expected}`;
};

const SUM = /^\{\d+\}(?: [+−] \{\d+\})+$/;
const QUOTIENT = /^\{\d+\} ÷ \{\d+\}$/;

/** Days and dollars cannot be added, and days by days are a share or a multiple. */
export const unitProblem = (fact: Fact, from: readonly Fact[], formula: string): string | undefined => {
  const units = from.map(({ unit }) => unit);
  if (SUM.test(formula)) {
    return canBeAdded(units, fact.unit)
      ? undefined
      : `expected inputs that add up to a "${fact.unit}", found ${units.join(', ')}`;
  }
  if (!QUOTIENT.test(formula)) return undefined;
  const isOneUnit = new Set(units).size === 1;
  const isRatio = fact.unit === 'share' || fact.unit === 'times';
  return isOneUnit === isRatio
    ? undefined
    : `expected ${units.join(' by ')} to give ${isOneUnit ? 'a share or a multiple' : 'a unit of its own'}, found "${fact.unit}"`;
};

type Unit = Fact['unit'];

/** Like with like; between two dates lie days, and days after a date are a date. */
const canBeAdded = ([first, ...others]: readonly Unit[], sum: Unit): boolean => {
  if (first === 'date' && sum === 'date') return others.every((unit) => unit === 'day');
  return others.every((unit) => unit === first) && (sum === first || (first === 'date' && sum === 'day'));
};
