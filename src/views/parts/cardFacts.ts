import type { CardFact, CardFacts, CardSource } from '../../model/cardFact.ts';
import type { Pedigree, ResolvedSource, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { sentence } from './sentence.ts';
import { addressOf } from './shownAddress.ts';

/** What the cards of some facts say, as data: each source once, and facts that others are worked out from by their id. */
export const cardFactsOf = (facts: readonly Pedigree[]): CardFacts => {
  const sources = new Map<string, { at: number; source: CardSource }>();
  const placeOf = (source: ResolvedSource): number => {
    const key = `${source.url} ${source.title}`;
    const known = sources.get(key);
    if (known !== undefined) return known.at;
    const { publisher, dateText, title, url, trust } = source;
    const at = sources.size;
    sources.set(key, { at, source: { publisher, date: dateText, title, url, trust } });
    return at;
  };
  const told = Object.fromEntries(facts.map((fact) => [fact.id, cardFactOf(fact, placeOf)]));
  return { facts: told, sources: Array.from(sources.values(), ({ source }) => source) };
};

/**
 * The facts that a reader can point at on the page: those of its text, its figures and its claims, and what these are
 * worked out from. All others stand in the list of all numbers.
 */
export const factsOnPage = ({ facts, figures, checks, sections }: ResolvedStory): Pedigree[] => {
  const inText = sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.kind === 'text'
        ? row.paragraphs.flat().flatMap((inline) => (inline.kind === 'number' ? [inline.factId] : []))
        : [],
    ),
  );
  const inWords = [...figures, ...checks].flatMap(({ told }) =>
    Object.values(told ?? {}).flatMap((runs) => runs.map(([factId]) => factId)),
  );
  const shown = [
    ...inText,
    ...inWords,
    ...figures.flatMap((figure) => figure.facts),
    ...checks.map(({ factId }) => factId),
  ];
  const withInputs = shown.flatMap((id) => [id, ...(facts[id]?.inputs ?? [])]);
  const ids = new Set(withInputs.flatMap((id) => [id, ...(facts[id]?.shown?.by ?? [])]));
  return Object.values(facts).filter(({ id }) => ids.has(id));
};

const cardFactOf = (fact: Pedigree, placeOf: (source: ResolvedSource) => number): CardFact => {
  const { basis, quote, paragraph, formula, inputs, weak, sources, shown, check } = fact;
  return {
    label: rowLabel(fact),
    ...(fact.unit === 'name' ? {} : { amount: fact.bounded }),
    basis,
    ...(basis === 'stated' && { quote, paragraph }),
    ...(basis === 'derived' && { formula, inputs, ...(weak && { weak }) }),
    ...(sources.length > 0 && { sources: sources.map(placeOf) }),
    ...(shown !== undefined && {
      shown: shown.in.map(addressOf),
      ...(shown.by.length > 0 && { by: shown.by }),
    }),
    ...(check !== undefined && {
      check: {
        id: check.id,
        verdict: check.verdict,
        ...(check.second !== undefined && { second: check.second }),
        record: sentence(check.record),
      },
    }),
  };
};
