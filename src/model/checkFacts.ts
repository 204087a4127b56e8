import type { Locale } from '../i18n/locales.ts';
import { isCalendarDate, isTime, whyNoDate } from './checkDates.ts';
import { cautionAround, NUMBER_CAUTIONS } from './caution.ts';
import { dateIn, isSameDate } from './writtenDate.ts';
import { hasDigits, numbersIn } from './writtenNumber.ts';
import { NO_SOURCE, sourceProblems } from './checkSource.ts';
import { sourcesOf, type Check, type Fact, type Facts, type Source } from './fact.ts';
import { factLine, type Problem } from './problem.ts';
import { missingSource, sourceLine } from './sourcePlace.ts';

/** A quotation proves a number; more of the release than that is not to be copied. */
const MOST_QUOTED_WORDS = 12;

const problemsOf = (fact: Fact, locale: Locale): string[] => {
  const wrong: string[] = [];
  // What cannot be worked out was complained of by evaluateFacts.ts.
  const isDerived = fact.provenance.basis === 'derived';
  if (isDerived) {
    // Its value is none that anybody wrote.
  } else if (fact.kind === 'date') {
    if (!isCalendarDate(fact.value)) {
      wrong.push(`expected an ISO date such as 2024-11-26, found "${fact.value}"${whyNoDate(fact.value)}`);
    }
  } else if (fact.kind === 'place') {
    const [longitude, latitude] = fact.value;
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      wrong.push(`expected longitude and latitude in degrees, found ${fact.value.join(', ')}`);
    }
  } else if (fact.kind !== 'name' && !Number.isFinite(fact.value)) {
    wrong.push(`expected a number, found ${fact.value}`);
  }
  if (fact.when !== undefined && !isTime(fact.when)) {
    wrong.push(whenProblem(fact.when));
  }
  if (fact.kind !== 'date' && (fact.bound === 'before' || fact.bound === 'after')) {
    wrong.push(`expected the bound "${fact.bound}" on a date, found it on a "${fact.unit}"`);
  }
  return [
    ...wrong,
    ...(sourcesOf(fact).every(isThere) ? [] : [NO_SOURCE]),
    ...provenanceProblemsOf(fact, locale),
    ...(fact.check === undefined ? [] : checkProblemsOf(fact.check)),
  ];
};

const whenProblem = (when: unknown): string =>
  typeof when === 'number'
    ? `when: expected '${when}' in quotes, found the number ${when}`
    : `expected "when" to be a date or a span such as 2023-02/2024-11-26, found "${String(when)}"`;

/** Whoever calls a claim confirmed says by whom. */
const checkProblemsOf = ({ verdict, by = [] }: Partial<Check>): string[] =>
  verdict === 'confirmed' && by.length === 0
    ? ['expected a confirmed claim to name who confirms it: "by: [sources.…]"']
    : [];

const provenanceProblemsOf = (fact: Fact, locale: Locale): string[] => {
  const { provenance } = fact;
  switch (provenance.basis) {
    case 'stated':
      return quoteProblemsOf(fact, provenance.quote, locale);
    case 'derived':
      return [];
    case 'context':
      return provenance.sources.length === 0 ? ['expected at least one source'] : [];
  }
};

const quoteProblemsOf = (fact: Fact, quote: string, locale: Locale): string[] => {
  if (quote.trim() === '') return ['expected a quotation, a few words of the release'];
  const words = quote.trim().split(/\s+/).length;
  if (words > MOST_QUOTED_WORDS)
    return [`expected a quotation of at most ${MOST_QUOTED_WORDS} words, found ${words}: "${quote}"`];
  // A date that is none was complained of.
  if (fact.kind === 'date' && !isCalendarDate(fact.value)) return [];
  return quoteHolds(fact, quote, locale)
    ? quoteCautionProblem(fact, quote, locale)
    : [
        percentProblem(fact, quote, locale) ??
          `expected the quotation to contain the value ${String(fact.value)}, found "${quote}"`,
      ];
};

const isSameNumber = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** 3.8 in place of 0.038: the number as the release prints it before its percent sign. */
const percentProblem = (fact: Fact, quote: string, locale: Locale): string | undefined => {
  if (fact.kind !== 'count' || fact.value === 0) return undefined;
  const share = Number((fact.value / 100).toPrecision(12));
  const isPrinted = numbersIn(quote, locale).some(({ value }) => isSameNumber(value, share));
  const percent = Number((fact.value * 100).toPrecision(12));
  return isPrinted ? `${fact.value} is ${percent}%; a share of ${fact.value}% is written ${share}` : undefined;
};

/** Whether the few quoted words contain the number, or every part of a date that they give. The release is quoted in its own language. */
const quoteHolds = (fact: Fact, quote: string, locale: Locale): boolean => {
  switch (fact.kind) {
    case 'place':
    case 'name':
      return true;
    case 'date': {
      const written = dateIn(quote, locale);
      // A span of years is no date, and holds both.
      return written === undefined
        ? !hasDigits(quote) || quote.includes(fact.value.slice(0, 4))
        : isSameDate(written, fact.value);
    }
    case 'count':
      return numbersIn(quote, locale).some(({ value }) => isSameNumber(value, fact.value));
  }
};

/** The caution that the release puts before its number is the fact's: "exceeding 20,000" is no exact number. */
const quoteCautionProblem = (fact: Fact, quote: string, locale: Locale): string[] => {
  if (fact.kind !== 'count' || fact.bound !== 'exactly') return [];
  const written = numbersIn(quote, locale).find(({ value }) => isSameNumber(value, fact.value));
  const said =
    written &&
    cautionAround(quote.slice(0, written.at), quote.slice(written.at + written.text.length), locale, NUMBER_CAUTIONS);
  return said === undefined
    ? []
    : [`the quotation says "${said.words}", but the fact is exact; expected a bound such as "moreThan"`];
};

type Files = { folder: string; facts: string; sources?: string };

/** Every fact that cannot be what it says, with the line of `facts.ts` on which it is written, or that of its source. */
export const checkFacts = (facts: Facts, files: Files, locale: Locale): Problem[] => [
  ...Object.entries(facts).flatMap(([id, fact]) =>
    problemsOf(fact, locale).map((message) => ({
      ...atFact(files, id),
      message: `fact "${id}": ${message === NO_SOURCE ? (missingSource(files, id) ?? message) : message}`,
    })),
  ),
  ...wrongSources(facts, files),
];

const atFact = ({ folder, facts }: Files, id: string): Pick<Problem, 'file' | 'line'> => ({
  file: `${folder}/facts.ts`,
  line: factLine(facts, id),
});

/** An import that is misspelt comes as nothing, and is another mistake in each fact. */
const isThere = (source: Source | undefined): source is Source => source !== undefined;

/** A source is wrong once, however many facts rest on it: it is told where it stands, or at the first of them. */
const wrongSources = (facts: Facts, files: Files): Problem[] => {
  const wrong = new Map<string, { url: string; field: string; ids: Set<string> }>();
  for (const [id, fact] of Object.entries(facts))
    for (const source of sourcesOf(fact).filter(isThere))
      for (const { field, message } of sourceProblems(source)) {
        const found = wrong.get(message) ?? { url: source.url, field, ids: new Set() };
        wrong.set(message, { ...found, ids: found.ids.add(id) });
      }
  return [...wrong].map(([message, { url, field, ids }]) => {
    const [first = ''] = ids;
    const line = sourceLine(files.sources, url, field);
    const used = ids.size > 1 ? `; used by ${ids.size} facts` : '';
    return line === undefined
      ? { ...atFact(files, first), message: `fact "${first}": ${message}${used}` }
      : { file: `${files.folder}/sources.ts`, line, message: `${message}${used}` };
  });
};
