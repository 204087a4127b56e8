import { isCalendarDate, isTime } from './checkDates.ts';
import { numbersIn } from './writtenNumber.ts';
import type { Check, Fact, Facts, Source } from './fact.ts';
import { lineOf, type Problem } from './problem.ts';

/** A quotation proves a number; more of the release than that is not to be copied. */
const MOST_QUOTED_WORDS = 12;

const problemsOf = (fact: Fact): string[] => {
  const wrong: string[] = [];
  // What cannot be worked out was complained of by evaluateFacts.ts.
  if (fact.provenance.basis === 'derived') return wrong;
  if (fact.kind === 'date') {
    if (!isCalendarDate(fact.value)) wrong.push(`expected an ISO date such as 2024-11-26, found "${fact.value}"`);
  } else if (fact.kind === 'place') {
    const [longitude, latitude] = fact.value;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      wrong.push(`expected longitude and latitude in degrees, found ${fact.value.join(', ')}`);
    }
  } else if (fact.kind !== 'name' && !Number.isFinite(fact.value)) {
    wrong.push(`expected a number, found ${fact.value}`);
  }
  if (fact.when !== undefined && !isTime(fact.when)) {
    wrong.push(`expected "when" to be a date or a span such as 2023-02/2024-11-26, found "${fact.when}"`);
  }
  if (fact.kind !== 'date' && (fact.bound === 'before' || fact.bound === 'after')) {
    wrong.push(`expected the bound "${fact.bound}" on a date, found it on a "${fact.unit}"`);
  }
  return [...wrong, ...provenanceProblemsOf(fact), ...(fact.check === undefined ? [] : checkProblemsOf(fact.check))];
};

const sourceProblemsOf = ({ publisher, title, url, date }: Source): string[] => [
  ...(publisher.trim() === '' ? [`expected the source to name its publisher: ${url}`] : []),
  ...(title.trim() === '' ? [`expected the source to have a title: ${url}`] : []),
  ...(URL.canParse(url) && /^https?:/.test(url) ? [] : [`expected the full address of the source, found "${url}"`]),
  ...(date === undefined || isCalendarDate(date)
    ? []
    : [`expected an ISO date for the source ${url}, or none, found "${date}"`]),
];

/** Whoever calls a claim confirmed says by whom. */
const checkProblemsOf = ({ verdict, by = [], sources }: Check): string[] => [
  ...(verdict === 'confirmed' && by.length === 0
    ? ['expected a confirmed claim to name by whom: "by: [sources.…]"']
    : []),
  ...[...by, ...sources].flatMap(sourceProblemsOf),
];

const provenanceProblemsOf = (fact: Fact): string[] => {
  const { provenance } = fact;
  switch (provenance.basis) {
    case 'stated':
      return quoteProblemsOf(fact, provenance.quote);
    case 'derived':
      return [];
    case 'context':
      return provenance.sources.length === 0
        ? ['expected at least one source']
        : provenance.sources.flatMap(sourceProblemsOf);
  }
};

const quoteProblemsOf = (fact: Fact, quote: string): string[] => {
  if (quote.trim() === '') return ['expected a quotation, a few words of the release'];
  const words = quote.trim().split(/\s+/).length;
  if (words > MOST_QUOTED_WORDS)
    return [`expected a quotation of at most ${MOST_QUOTED_WORDS} words, found ${words}: "${quote}"`];
  return quoteHolds(fact, quote)
    ? []
    : [`expected the quotation to hold the value ${String(fact.value)}, found "${quote}"`];
};

/** Whether the few quoted words contain the number. The release is in English, whatever language it is retold in. */
const quoteHolds = (fact: Fact, quote: string): boolean => {
  switch (fact.kind) {
    case 'place':
    case 'name':
      return true;
    case 'date':
      return quote.includes(fact.value.slice(0, 4)) || !/\d/.test(quote);
    case 'count':
      return numbersIn(quote, 'en').some(({ value }) => Math.abs(value - fact.value) <= 1e-9 * Math.abs(fact.value));
  }
};

/** Every fact that cannot be what it says, with the line of `facts.ts` on which it is written. */
export const checkFacts = (facts: Facts, file: string, source: string): Problem[] =>
  Object.entries(facts).flatMap(([id, fact]) =>
    problemsOf(fact).map((message) => ({
      file,
      line: lineOf(source, new RegExp(`export const ${id}\\b`)),
      message: `fact "${id}": ${message}`,
    })),
  );
