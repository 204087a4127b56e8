import { WHOSE } from './fact.ts';
import { slugOf } from './slug.ts';
import type { Block } from './block.ts';

/** What the page itself calls its parts; a section or figure of the same name could not be led to. */
const PAGE_IDS: readonly string[] = [
  'all-numbers',
  'all-numbers-title',
  'card-facts',
  'checked',
  'claim-check',
  'console',
  'deck',
  'files',
  'finder',
  'found',
  'reading-words',
  'reports',
  'slides-packed',
  'sources',
  'sources-title',
  'take-away',
  'text',
  'theme',
  'theme-choice',
  'title',
  // A browser's own name for the beginning of a page.
  'top',
  ...WHOSE.map((whose) => `whose-${whose}`),
];

/** Beginnings that rows and parts of pages and slides have: `fact-transitNow`, `claim-25-days`. */
const PAGE_PREFIXES: readonly string[] = [
  'answer-',
  'claim-',
  'console-',
  'deck-',
  'fact-',
  'finder-',
  'geo-',
  'score-',
];

/** Whether an address within the page is kept for the page itself. */
export const isPageId = (id: string): boolean =>
  PAGE_IDS.includes(id) || PAGE_PREFIXES.some((prefix) => id.startsWith(prefix));

type Known = { figures: readonly string[]; facts: readonly string[] };

/** Sections whose address is a figure's, a fact's or the page's own, with the heading's line. */
export const addressProblems = (
  blocks: readonly Block[],
  { figures, facts }: Known,
): { line: number; message: string }[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const { id, line } = block;
    const owner = figures.includes(id)
      ? 'a figure'
      : facts.includes(id)
        ? 'a fact'
        : isPageId(id)
          ? 'a part of every page'
          : undefined;
    const other = slugOf(block.text);
    const example = other === undefined || other === id || isPageId(other) ? '' : `, such as "${other}"`;
    return owner === undefined
      ? []
      : [{ line, message: `the address "${id}" is that of ${owner}; expected another one for the heading${example}` }];
  });
