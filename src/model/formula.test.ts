import { describe, expect, it } from 'vitest';
import { formulaValue } from './formula.ts';

describe('a printed formula', () => {
  it.each([
    ['{0} + {1}', [25, 10], 35],
    ['{1} − {0}', [19_677, 20_332], 655],
    ['{0} ÷ {1}', [10, 35], 10 / 35],
    ['{0} − 7 × {1} days', [20_053, 2], 20_039],
    ['{0}^(1 ÷ ({2} − {1})) − 1', [35, 2000, 2022], 35 ** (1 / 22) - 1],
    ['ln(2) ÷ ln(1 + {0})', [0.175], Math.log(2) / Math.log(1.175)],
    ['1 + 1 + 1 + 1', [], 4],
    ['2 − 1 − 1', [], 0],
  ])('%s of %j', (formula, inputs, expected) => {
    expect(formulaValue(formula, inputs)).toBeCloseTo(expected, 12);
  });

  it.each(['{0} plus {1}', '{0} +', '({0}', '{2}', '', '{0} {1}'])('"%s" cannot be read', (formula) => {
    expect(formulaValue(formula, [1, 2])).toBeUndefined();
  });
});
