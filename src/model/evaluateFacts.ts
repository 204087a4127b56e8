import { expectedOneOf } from './nearest.ts';
import {
  dateOf,
  numberOf,
  VERDICTS,
  type Fact,
  type Facts,
  type FormulaFact,
  type RoundedFact,
  type WrittenFact,
  type WrittenFacts,
} from './fact.ts';
import { formulaValue, inputsOf, parseFormula } from './formula.ts';
import { formulaUnitProblem } from './formulaUnit.ts';
import { factLine, type Problem } from './problem.ts';
import type { Units } from './unit.ts';

/** Facts with their values, and what could not be worked out. */
export type Evaluated = { facts: Facts; problems: readonly Problem[] };

/** A rounding in prose may be this far from what it rounds: "more than a quarter" for 28.6 %. */
const FARTHEST_BELOW = 0.15;
const FARTHEST_ABOUT = 0.05;

const roundingProblem = (exact: number, { value, bound }: RoundedFact, of: Fact): string | undefined => {
  const isFar = (share: number) => Math.abs(exact - value) > share * Math.abs(exact);
  if (bound === 'about')
    return isFar(FARTHEST_ABOUT) ? `expected a number near ${exact}, found about ${value}` : undefined;
  const holds = bound === 'atLeast' || of.bound === 'moreThan' ? value <= exact : value < exact;
  if (!holds) return `expected "${bound}" to be rounded down from ${exact}, found ${value}`;
  return isFar(FARTHEST_BELOW) ? `expected a number near ${exact}, found ${bound} ${value}` : undefined;
};

const caution = ({ bound, when, check }: FormulaFact | RoundedFact) => ({
  bound,
  ...(when === undefined ? {} : { when }),
  ...(check === undefined ? {} : { check }),
});

/** As they are written: a module lists its exports by the alphabet, and tables and the claim check want them in order. */
const inReadingOrder = (ids: readonly string[], source: string): string[] => {
  const places = new Map(ids.map((id) => [id, factLine(source, id)]));
  return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
};

/** How many facts carry a check, or one with this verdict. */
const checksAmong = (facts: readonly WrittenFact[], verdict: string | undefined): number =>
  facts.filter(({ check }) => check !== undefined && (verdict === undefined || check.verdict === verdict)).length;

/**
 * Works out every derived and every rounded fact, each once, in whatever order they are written. A mistake is named with
 * the line of `facts.ts`: an unknown fact, a circle, a formula that cannot be read, units that do not fit.
 */
export const evaluateFacts = (
  written: WrittenFacts,
  { units, file = 'facts.ts', source = '' }: { units: Units; file?: string; source?: string },
): Evaluated => {
  const problems: Problem[] = [];
  const done = new Map<string, Fact>();
  const open: string[] = [];
  const complain = (id: string, message: string) =>
    problems.push({
      file,
      line: factLine(source, id),
      message: `fact "${id}": ${message}`,
    });

  const known = (id: string, by: string): Fact | undefined => {
    if (!Object.hasOwn(written, id)) {
      complain(by, `no fact is called "${id}"; ${expectedOneOf(id, Object.keys(written))}`);
      return undefined;
    }
    if (open.includes(id)) {
      complain(by, `expected a formula without a circle, found ${[...open.slice(open.indexOf(id)), id].join(' → ')}`);
      return undefined;
    }
    return evaluate(id);
  };

  const evaluate = (id: string): Fact | undefined => {
    const before = done.get(id);
    const fact = written[id];
    if (before !== undefined || fact === undefined) return before;
    if (!('compute' in fact)) {
      done.set(id, fact);
      return fact;
    }
    open.push(id);
    const value = fact.compute === 'formula' ? computed(id, fact) : roundedFact(id, fact);
    open.pop();
    done.set(id, value);
    return value;
  };

  /** What cannot be worked out is no number, so that nothing that follows from it is printed. */
  const broken = (fact: FormulaFact | RoundedFact, formula: string, from: readonly string[]): Fact => ({
    kind: 'count',
    unit: '',
    value: Number.NaN,
    ...caution(fact),
    provenance: { basis: 'derived', formula, from },
  });

  const roundedFact = (id: string, fact: RoundedFact): Fact => {
    const formula = `{${fact.of}}`;
    const of = known(fact.of, id);
    if (of === undefined) return broken(fact, formula, []);
    if (of.kind !== 'count') {
      complain(id, `expected a number to round, found "${fact.of}", a ${of.kind}`);
      return broken(fact, formula, [fact.of]);
    }
    const problem = Number.isNaN(of.value) ? undefined : roundingProblem(of.value, fact, of);
    if (problem !== undefined) complain(id, problem);
    return {
      kind: 'count',
      unit: of.unit,
      value: fact.value,
      ...(of.when === undefined ? {} : { when: of.when }),
      ...caution(fact),
      provenance: { basis: 'derived', formula, from: [fact.of], isRounded: true },
    };
  };

  const computed = (id: string, fact: FormulaFact): Fact => {
    const { formula: text, unit } = fact;
    const formula = parseFormula(text);
    if (formula === undefined) {
      complain(id, `expected a formula such as "({first} - {second}) / {first}", found "${text}"`);
      return broken(fact, text, []);
    }
    const from = inputsOf(formula);
    const inputs = new Map(
      from.flatMap((input) => {
        const found = known(input, id);
        return found === undefined ? [] : [[input, found] as const];
      }),
    );
    if (inputs.size < from.length) return broken(fact, text, [...inputs.keys()]);
    const unitProblem = formulaUnitProblem(formula, unit, {
      unitOf: (input) => inputs.get(input)?.unit ?? 'name',
      units,
    });
    if (unitProblem !== undefined) complain(id, unitProblem);
    const value = formulaValue(formula, {
      numberOf: (input) => {
        const found = inputs.get(input);
        return found === undefined ? Number.NaN : numberOf(found);
      },
      checks: (verdict) => {
        if (verdict !== undefined && !VERDICTS.some((one) => one === verdict))
          complain(id, `no verdict is called "${verdict}"; expected ${VERDICTS.join(', ')}`);
        return checksAmong(Object.values(written), verdict);
      },
    });
    const isOwnFault = [...inputs.values()].every((input) => input.kind === 'name' || !Number.isNaN(numberOf(input)));
    if (!Number.isFinite(value) && isOwnFault) complain(id, `expected a number, found "${text}" = ${value}`);
    const rest = { ...caution(fact), provenance: { basis: 'derived', formula: text, from } as const };
    return fact.kind === 'date'
      ? { kind: 'date', unit: 'date', value: dateOf(value), ...rest }
      : { kind: 'count', unit, value, ...rest };
  };

  for (const id of Object.keys(written)) evaluate(id);
  const facts = inReadingOrder(Object.keys(written), source).flatMap((id) => {
    const fact = done.get(id);
    return fact === undefined ? [] : [[id, fact] as const];
  });
  return { facts: Object.fromEntries(facts), problems };
};
