import type { CardFact, CardFacts } from '../../model/cardFact.ts';

const NONE: CardFacts = { facts: {}, sources: [] };
const read = new WeakMap<Document, CardFacts>();

/** The facts that the page carries as data, read when the first one is asked for. */
export const cardFactsIn = (page: Document): CardFacts => {
  const known = read.get(page);
  if (known !== undefined) return known;
  const text = page.getElementById('card-facts')?.textContent ?? '';
  // The build printed it from this type; JSON itself has none.
  const facts = text === '' ? NONE : (JSON.parse(text) as CardFacts);
  read.set(page, facts);
  return facts;
};

export const cardFactOf = (page: Document, factId: string): CardFact | undefined => cardFactsIn(page).facts[factId];
