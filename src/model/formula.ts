/** A formula as a tree: what `parseFormula` makes of `({a} - {b}) / {a}`. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'fact'; id: string }
  | { kind: 'sign'; sign: Sign; left: Formula; right: Formula }
  | { kind: 'call'; name: 'ln' | 'sqrt' | 'year'; of: Formula }
  | { kind: 'count'; names: readonly string[] }
  | { kind: 'checks'; verdict: string | undefined };

type Sign = '+' | '-' | '*' | '/' | '^';

const TOKEN = /\s*(\{\w+\}|\d[\d_]*(?:\.\d+)?|[A-Za-z]+|[(),+\-−*×/÷^])/y;
const PLAIN: Readonly<Record<string, string>> = { '−': '-', '×': '*', '÷': '/' };

/** The signs of a formula, or nothing where it has one that is not known. */
const tokensOf = (formula: string): string[] | undefined => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) return undefined;
    // "- 23 days" is read by people; for the arithmetic a day is one.
    if (token !== 'days') tokens.push(PLAIN[token] ?? token);
  }
  return tokens;
};

/** Thrown within this file alone, where a formula cannot be read. */
class Unreadable extends Error {}

/** Reads a formula; nothing is returned for one that cannot be read: `{a} plus {b}`, `({a}`, an empty one. */
export const parseFormula = (formula: string): Formula | undefined => {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  let at = 0;
  const take = (...wanted: string[]): string | undefined => {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    at += 1;
    return token;
  };
  const expect = (token: string) => {
    if (take(token) === undefined) throw new Unreadable();
  };

  const sum = (): Formula => {
    let left = product();
    for (let sign = take('+', '-'); sign === '+' || sign === '-'; sign = take('+', '-')) {
      left = { kind: 'sign', sign, left, right: product() };
    }
    return left;
  };
  const product = (): Formula => {
    let left = power();
    for (let sign = take('*', '/'); sign === '*' || sign === '/'; sign = take('*', '/')) {
      left = { kind: 'sign', sign, left, right: power() };
    }
    return left;
  };
  const power = (): Formula => {
    const left = single();
    return take('^') === undefined ? left : { kind: 'sign', sign: '^', left, right: power() };
  };
  const inBrackets = (): Formula => {
    expect('(');
    const value = sum();
    expect(')');
    return value;
  };
  const next = (): string => {
    const token = tokens[at] ?? '';
    at += 1;
    return token;
  };
  const factId = (token: string): string | undefined => /^\{(\w+)\}$/.exec(token)?.[1];
  const names = (): string[] => {
    expect('(');
    const found: string[] = [];
    do {
      const id = factId(next());
      if (id === undefined) throw new Unreadable();
      found.push(id);
    } while (take(',') !== undefined);
    expect(')');
    return found;
  };
  const verdict = (): string | undefined => {
    expect('(');
    if (take(')') !== undefined) return undefined;
    const word = next();
    expect(')');
    return word;
  };
  const single = (): Formula => {
    if (tokens[at] === '(') return inBrackets();
    const token = next();
    const id = factId(token);
    if (id !== undefined) return { kind: 'fact', id };
    switch (token) {
      case 'ln':
      case 'sqrt':
      case 'year':
        return { kind: 'call', name: token, of: inBrackets() };
      case 'count':
        return { kind: 'count', names: names() };
      case 'checks':
        return { kind: 'checks', verdict: verdict() };
      default:
        if (!/^\d/.test(token)) throw new Unreadable();
        return { kind: 'number', value: Number(token.replaceAll('_', '')) };
    }
  };

  try {
    const read = sum();
    return at === tokens.length ? read : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
};

/** The facts that a formula speaks of, in order, each once. */
export const inputsOf = (formula: Formula): string[] => {
  const found = (part: Formula): string[] => {
    switch (part.kind) {
      case 'fact':
        return [part.id];
      case 'sign':
        return [...found(part.left), ...found(part.right)];
      case 'call':
        return found(part.of);
      case 'count':
        return [...part.names];
      case 'number':
      case 'checks':
        return [];
    }
  };
  return [...new Set(found(formula))];
};

/** What a formula is computed with. */
export type Inputs = {
  /** A fact as a number; a date as days since 1970. */
  numberOf: (id: string) => number;
  /** How many claims were checked, or came to a verdict. */
  checks: (verdict: string | undefined) => number;
};

const yearOf = (days: number): number =>
  Number.isFinite(days) ? new Date(days * 86_400_000).getUTCFullYear() : Number.NaN;
const CALLS = { ln: Math.log, sqrt: Math.sqrt, year: yearOf } as const;

/** What a formula comes to: that of `{a} + {b}` with 25 and 10 to 35. */
export const formulaValue = (formula: Formula, inputs: Inputs): number => {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'fact':
      return inputs.numberOf(formula.id);
    case 'count':
      return formula.names.length;
    case 'checks':
      return inputs.checks(formula.verdict);
    case 'call':
      return CALLS[formula.name](formulaValue(formula.of, inputs));
    case 'sign':
      return signValue(formula.sign, formulaValue(formula.left, inputs), formulaValue(formula.right, inputs));
  }
};

const signValue = (sign: Sign, left: number, right: number): number => {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
};
