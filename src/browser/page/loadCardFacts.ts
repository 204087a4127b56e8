import type { CardFacts } from '../../model/cardFact.ts';
import { keepCardFacts } from '../reading/cardFacts.ts';
import { fetchFile } from '../reading/fetchFile.ts';

let isThere = false;

/**
 * Brings the facts of a page's cards from the file that the page names. A document that stands alone has them in itself.
 * Rejects where they cannot be had; the next call tries again.
 */
export const loadCardFacts = async (page: Document): Promise<void> => {
  const address = page.getElementById('card-facts')?.dataset['file'];
  if (address === undefined || isThere) return;
  const response = await fetchFile(address);
  // The build printed it from this type; JSON itself has none.
  keepCardFacts(page, (await response.json()) as CardFacts);
  isThere = true;
};
