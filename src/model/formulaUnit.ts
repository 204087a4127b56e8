import type { Formula } from './formula.ts';
import { isRatio, type Units } from './unit.ts';

/**
 * What a part of a formula counts: a unit; `ratio`, like by like; `plain`, a number without a unit; or `mixed`, what only
 * the derived fact gives a name (crates by days).
 */
type Kind = string;

type Found = { kind: Kind; problem?: string };

const isNumber = (kind: Kind, units: Units): boolean => kind === 'plain' || kind === 'ratio' || isRatio(units[kind]);

const sumOf = (left: Kind, right: Kind, sign: '+' | '-', units: Units): Found => {
  if (left === 'mixed' || right === 'mixed') return { kind: left === 'date' ? 'date' : 'mixed' };
  if (isNumber(left, units) && isNumber(right, units)) return { kind: left === 'plain' ? right : left };
  if (left === 'date' && right === 'date' && sign === '-') return { kind: 'day' };
  if (left === 'date' && right === 'day') return { kind: 'date' };
  if (left === right && left !== 'date' && left !== 'name' && left !== 'place') return { kind: left };
  return { kind: 'mixed', problem: `expected inputs of the same unit, found ${left} ${sign} ${right}` };
};

const productOf = (left: Kind, right: Kind, sign: '*' | '/', units: Units): Found => {
  if (left === 'mixed' || right === 'mixed') return { kind: 'mixed' };
  if (isNumber(left, units) && isNumber(right, units))
    return { kind: sign === '/' && left === right && left !== 'plain' ? 'ratio' : 'mixed' };
  if (right === 'plain') return { kind: 'mixed' };
  if (isNumber(right, units)) return { kind: left };
  if (sign === '/' && left === right) return { kind: 'ratio' };
  return { kind: sign === '*' && isRatio(units[left]) ? right : 'mixed' };
};

const kindOf = (formula: Formula, unitOf: (id: string) => string, units: Units): Found => {
  switch (formula.kind) {
    case 'number':
      return { kind: 'plain' };
    case 'fact':
      return { kind: unitOf(formula.id) };
    case 'count':
    case 'checks':
      return { kind: 'mixed' };
    case 'call': {
      const { problem } = kindOf(formula.of, unitOf, units);
      return { kind: formula.name === 'year' ? 'plain' : 'mixed', ...(problem === undefined ? {} : { problem }) };
    }
    case 'sign': {
      const left = kindOf(formula.left, unitOf, units);
      const right = kindOf(formula.right, unitOf, units);
      const { sign } = formula;
      const found: Found =
        sign === '^'
          ? { kind: 'ratio' }
          : sign === '+' || sign === '-'
            ? sumOf(left.kind, right.kind, sign, units)
            : productOf(left.kind, right.kind, sign, units);
      const problem = left.problem ?? right.problem ?? found.problem;
      return { kind: found.kind, ...(problem === undefined ? {} : { problem }) };
    }
  }
};

/** Days and dollars cannot be added, days by days are a share or a multiple, and days after a date are a date. */
export const formulaUnitProblem = (
  formula: Formula,
  unit: string,
  { unitOf, units }: { unitOf: (id: string) => string; units: Units },
): string | undefined => {
  const { kind, problem } = kindOf(formula, unitOf, units);
  if (problem !== undefined) return problem;
  const isPure = isNumber(kind, units);
  const fits = kind === 'mixed' || (isPure ? kind === 'plain' || isRatio(units[unit]) : kind === unit);
  if (fits) return undefined;
  return isPure
    ? `expected a share or a multiple, since like is divided by like, found "${unit}"`
    : `expected the unit "${kind}" that the formula comes to, found "${unit}"`;
};
