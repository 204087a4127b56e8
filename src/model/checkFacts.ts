import { numbersIn } from './writtenNumber.ts';
import type { Fact, Facts } from './fact.ts';
import { lineOf, type Problem } from './problem.ts';
import { idOf } from './resolveFact.ts';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const problemsOf = (fact: Fact, facts: Facts): string[] => {
  const wrong: string[] = [];
  if (fact.unit === 'date') {
    if (!ISO_DATE.test(fact.value) || Number.isNaN(Date.parse(fact.value))) {
      wrong.push(`expected an ISO date such as 2024-11-26, found "${fact.value}"`);
    }
  } else if (fact.unit === 'place') {
    const [longitude, latitude] = fact.value;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      wrong.push(`expected longitude and latitude in degrees, found ${fact.value.join(', ')}`);
    }
  } else if (fact.unit !== 'name' && !Number.isFinite(fact.value)) {
    wrong.push(`expected a number, found ${fact.value}`);
  }
  return [...wrong, ...provenanceProblemsOf(fact, facts)];
};

const provenanceProblemsOf = (fact: Fact, facts: Facts): string[] => {
  const { provenance } = fact;
  switch (provenance.basis) {
    case 'stated':
      return quoteHolds(fact, provenance.quote)
        ? []
        : [`expected the quotation to hold the value ${String(fact.value)}, found "${provenance.quote}"`];
    case 'derived':
      return provenance.from.some((input) => idOf(input, facts) === undefined)
        ? ['expected every input to be an exported fact of this file']
        : [];
    case 'context':
      return provenance.sources.length === 0
        ? ['expected at least one source']
        : provenance.sources
            .filter((source) => !URL.canParse(source.url))
            .map((source) => `expected the full address of the source, found "${source.url}"`);
  }
};

/** Whether the few quoted words contain the number. The report is in English, whatever language it is retold in. */
const quoteHolds = (fact: Fact, quote: string): boolean => {
  switch (fact.unit) {
    case 'place':
    case 'name':
      return quote !== '';
    case 'date':
      return quote.includes(fact.value.slice(0, 4)) || !/\d/.test(quote);
    default:
      return numbersIn(quote, 'en').some(({ value }) => Math.abs(value - fact.value) <= 1e-9 * Math.abs(fact.value));
  }
};

/** Every fact that cannot be what it says, with the line of `facts.ts` on which it is written. */
export const checkFacts = (facts: Facts, file: string, source: string): Problem[] =>
  Object.entries(facts).flatMap(([id, fact]) =>
    problemsOf(fact, facts).map((message) => ({
      file,
      line: lineOf(source, new RegExp(`export const ${id}\\b`)),
      message: `fact "${id}": ${message}`,
    })),
  );
