import type { CardFact, CardFacts } from '../../model/cardFact.ts';

const NONE: CardFacts = { facts: {}, sources: [] };
const read = new WeakMap<Document, CardFacts>();

/** Hands over the facts of a page that has them in a file beside it. */
export const keepCardFacts = (page: Document, facts: CardFacts): void => void read.set(page, facts);

/** The facts that cards speak of: those that were handed over, or else those in the document itself. */
export const cardFactsIn = (page: Document): CardFacts => {
  const known = read.get(page);
  if (known !== undefined) return known;
  const text = page.getElementById('card-facts')?.textContent ?? '';
  if (text === '') return NONE;
  // The build printed it from this type; JSON itself has none.
  const facts = JSON.parse(text) as CardFacts;
  read.set(page, facts);
  return facts;
};

export const cardFactOf = (page: Document, factId: string): CardFact | undefined => cardFactsIn(page).facts[factId];
