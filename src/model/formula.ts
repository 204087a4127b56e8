const SIGN = /\s*(\{\d+\}|\d+(?:\.\d+)?|ln|days|[()+−×÷^])/y;

/** The signs of a printed formula, or nothing where it has one that is not known. */
const signsOf = (formula: string): string[] | undefined => {
  const signs: string[] = [];
  SIGN.lastIndex = 0;
  while (SIGN.lastIndex < formula.trimEnd().length) {
    const sign = SIGN.exec(formula)?.[1];
    if (sign === undefined) return undefined;
    // "− 23 days" is read by people; for the arithmetic a day is one.
    if (sign !== 'days') signs.push(sign);
  }
  return signs;
};

/**
 * What a printed formula comes to: `formulaValue('{0} + {1}', [25, 10])` is 35. Knows + − × ÷ ^, brackets and `ln`;
 * nothing is returned for a formula that cannot be read.
 */
export const formulaValue = (formula: string, inputs: readonly number[]): number | undefined => {
  const signs = signsOf(formula);
  if (signs === undefined) return undefined;
  let at = 0;
  const take = (...wanted: string[]): string | undefined => {
    const sign = signs[at];
    if (sign === undefined || !wanted.includes(sign)) return undefined;
    at += 1;
    return sign;
  };

  // `NaN` stands for what cannot be read, and makes all of the formula unreadable.
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '−'); sign !== undefined; sign = take('+', '−')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  const product = (): number => {
    let value = power();
    for (let sign = take('×', '÷'); sign !== undefined; sign = take('×', '÷')) {
      value = sign === '×' ? value * power() : value / power();
    }
    return value;
  };
  const power = (): number => {
    const base = single();
    return take('^') === undefined ? base : base ** power();
  };
  const single = (): number => {
    if (take('ln') !== undefined) return Math.log(single());
    if (take('(') !== undefined) {
      const value = sum();
      return take(')') === undefined ? Number.NaN : value;
    }
    const sign = signs[at] ?? '';
    at += 1;
    const [, input] = /^\{(\d+)\}$/.exec(sign) ?? [];
    if (input !== undefined) return inputs[Number(input)] ?? Number.NaN;
    return /^\d/.test(sign) ? Number(sign) : Number.NaN;
  };

  const value = sum();
  return at === signs.length && !Number.isNaN(value) ? value : undefined;
};
