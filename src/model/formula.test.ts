import { describe, expect, it } from 'vitest';
import { formulaValue, inputsOf, parseFormula } from './formula.ts';

const valueOf = (formula: string, inputs: Readonly<Record<string, number>> = {}): number | undefined => {
  const parsed = parseFormula(formula);
  return parsed === undefined
    ? undefined
    : formulaValue(parsed, {
        numberOf: (id) => inputs[id] ?? Number.NaN,
        checks: (verdict) => (verdict === undefined ? 15 : 6),
      });
};

describe('a formula', () => {
  it.each([
    ['{now} + {saved}', { now: 25, saved: 10 }, 35],
    ['{later} - {first}', { first: 19_677, later: 20_332 }, 655],
    ['{saved} / {before}', { saved: 10, before: 35 }, 10 / 35],
    ['{day} - 7 * {weeks} days', { day: 20_053, weeks: 2 }, 20_039],
    ['{day} − 7 × {weeks} days', { day: 20_053, weeks: 2 }, 20_039],
    ['{times}^(1 / (year({to}) - year({from}))) - 1', { times: 35, to: 19_000, from: 10_957 }, 35 ** (1 / 22) - 1],
    ['ln(2) / ln(1 + {growth})', { growth: 0.175 }, Math.log(2) / Math.log(1.175)],
    ['sqrt({a}) + 1_000', { a: 9 }, 1003],
    ['count({a}, {b}, {c})', {}, 3],
    ['checks() - checks(confirmed)', {}, 9],
    ['2 - 1 - 1', {}, 0],
  ])('%s of %j', (formula, inputs, expected) => {
    expect(valueOf(formula, inputs)).toBeCloseTo(expected, 12);
  });

  it.each(['{a} plus {b}', '{a} +', '({a}', '', '{a} {b}', 'ln {a}', 'count()', 'twice({a})', '{0} + §'])(
    '"%s" cannot be read',
    (formula) => {
      expect(valueOf(formula, { a: 1, b: 2 })).toBeUndefined();
    },
  );

  it('names its facts in order, each once', () => {
    const parsed = parseFormula('({a} - {b}) / {a} + count({c}, {d})');
    expect(parsed && inputsOf(parsed)).toEqual(['a', 'b', 'c', 'd']);
  });
});
