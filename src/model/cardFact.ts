import type { Basis, Trust, Verdict } from './fact.ts';

/** A document that is quoted, as a card names it: `{ publisher: 'Port Office', date: '18 December 2024', … }`. */
export type CardSource = { publisher: string; date: string; title: string; url: string; trust: Trust };

/** What the claim check found of a fact: its line's id (`claim-25-days`), the verdict with its further word, and the record. */
export type CardCheck = { id: string; verdict: Verdict; second?: string; record: string };

/** What a card says of a fact. A page carries one for each of its facts as data, so that no list has to stand on it. */
export type CardFact = {
  /** "Days at sea by the new port" */
  label: string;
  /** "over 10 million crates"; a name has none. */
  amount?: string;
  basis: Basis;
  /** The source's own words, and where they stand. */
  quote?: string;
  paragraph?: string;
  /** "25 + 10", and the facts it is worked out from. */
  formula?: string;
  inputs?: readonly string[];
  weak?: true;
  /** Places in the page's list of sources. */
  sources?: readonly number[];
  /** Where it can be seen: `shipping-time?others=on`; and by which marks, if it has none of its own. */
  shown?: readonly string[];
  by?: readonly string[];
  check?: CardCheck;
};

/** Every fact that a card may speak of, by its id; sources stand once. */
export type CardFacts = { facts: Readonly<Record<string, CardFact>>; sources: readonly CardSource[] };
