import type { CardFact, CardFacts } from '../../model/cardFact.ts';

const NONE: CardFacts = { facts: {}, sources: [] };
const read = new WeakMap<Document, CardFacts>();

/**
 * Brings the facts of a page's cards from the file that the page names. A document that stands alone has them in itself.
 * Rejects where they cannot be had; the next call tries again.
 */
export const loadCardFacts = async (page: Document): Promise<void> => {
  const address = page.getElementById('card-facts')?.dataset['file'];
  if (address === undefined || read.has(page)) return;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The build printed it from this type; JSON itself has none.
  read.set(page, (await response.json()) as CardFacts);
};

/** The facts that cards speak of: those of the page's file once it is there, or else those in the document. */
export const cardFactsIn = (page: Document): CardFacts => {
  const known = read.get(page);
  if (known !== undefined) return known;
  const text = page.getElementById('card-facts')?.textContent ?? '';
  if (text === '') return NONE;
  // As above.
  const facts = JSON.parse(text) as CardFacts;
  read.set(page, facts);
  return facts;
};

export const cardFactOf = (page: Document, factId: string): CardFact | undefined => cardFactsIn(page).facts[factId];
