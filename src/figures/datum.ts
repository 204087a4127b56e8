import type { Basis, Bound } from '../model/fact.ts';
import type { AmountParts } from '../model/amount.ts';

/** A day, month or year as days since 1970: `from` its first moment, `to` the moment after its last. */
export type Span = { from: number; to: number; text: string };

/**
 * A fact as a kind of figure gets it: its value and its words, not an id to look up. A role that expects a number has
 * `value`; a date has it as days since 1970, at its first moment.
 */
export type Datum = {
  fact: string;
  value: number;
  /** What it is the number of: "Days at sea, by the port". */
  name: string;
  /** The same where room is short: "The Port Office, Asterhaven". */
  short: string;
  /** "over 10 million people" */
  text: string;
  /** Digits, scale word and unit apart: "427.4", "billion", "US dollars". */
  parts: AmountParts;
  unit: string;
  /** Written as a percent: 0.4 is “40%”. */
  isPercent: boolean;
  basis: Basis;
  bound: Bound;
  isWeak: boolean;
  /** Worked out from others' numbers alone: it is theirs in colour, and dashed. */
  isOthers: boolean;
  /** The time it speaks of; a date's own day, month or year. */
  when?: Span;
  /** Where it lies, longitude first. */
  place?: readonly [longitude: number, latitude: number];
};

/** What drawing a datum takes: its mark's fact, and whose it is. */
export type Marked = Pick<Datum, 'fact' | 'basis'>;
