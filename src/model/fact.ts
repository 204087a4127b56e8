/**
 * How firmly a value is known. "Over 10 million crates" is `moreThan`; "to exceed 500 billion" is `expected`;
 * a date of which only the latest (earliest) possible day is known is `before` (`after`) that day.
 */
export const BOUNDS = ['exactly', 'about', 'atLeast', 'moreThan', 'expected', 'before', 'after'] as const;
export type Bound = (typeof BOUNDS)[number];

/** How far a source can be trusted: A an official body or state news agency, B an established outlet or institution, C a weak host. */
export type Trust = 'A' | 'B' | 'C';

/**
 * Whose a source is: of the `party` whose claims are checked (a company, or a state with its media), of an `otherState`,
 * or `independent` of both. What each is called is the story's own text, under `whose.party` and so on.
 */
export const WHOSE = ['party', 'otherState', 'independent'] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * A public document that says something the release does not. `title` describes it where its own title is not known;
 * a document whose date is not known has none.
 */
export type Source = { publisher: string; title: string; url: string; date?: string; trust: Trust; whose: Whose };

/**
 * Where a fact comes from: the release's own words, our arithmetic, or somebody else. A derived fact has its formula as
 * written, `{transitNow} + {daysSaved}`, and its inputs by id.
 */
export type Provenance =
  | { basis: 'stated'; quote: string; paragraph: string }
  | { basis: 'derived'; formula: string; from: readonly string[]; isRounded?: true }
  | { basis: 'context'; sources: readonly Source[] };

export type Basis = Provenance['basis'];

/** What the public record makes of a stated fact. */
export const VERDICTS = ['confirmed', 'anotherSubject', 'othersDiffer', 'foundNowhereElse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A verdict with the sources it rests on; its words stand in the text, under `:::check{#fact}`. `second` is a further
 * word, named by a key of the story's text (`second.overstated`). `by` are those of the sources that say the same as the claim:
 * a confirmed claim has at least one.
 */
export type Check = { verdict: Verdict; second?: string; by?: readonly Source[]; sources: readonly Source[] };

type Caution = {
  bound: Bound;
  /** The time it speaks of, in ISO form: `2024`, `2023-05-12`, `2000/2022`. */
  when?: string;
  check?: Check;
};
type Common = Caution & { provenance: Provenance };

/** A number with one of the story's units: 25 days, 427.4 billion dollars (written out: 427.4e9). */
export type CountFact = Common & { kind: 'count'; unit: string; value: number };
/** A day, month or year in ISO form: `2024-11-26`, `2023-02`, `2000`. */
export type DateFact = Common & { kind: 'date'; unit: 'date'; value: string };
/** Where something is: longitude and latitude in degrees. */
export type PlaceFact = Common & {
  kind: 'place';
  unit: 'place';
  value: readonly [longitude: number, latitude: number];
};
/** Something named, not counted: a country, a product, a project. The value is a country's ISO code or a key; the text gives it words. */
export type NameFact = Common & { kind: 'name'; unit: 'name'; value: string };

/** One thing that is known, written once. Every chart, table, note and file prints it from here. */
export type Fact = CountFact | DateFact | PlaceFact | NameFact;

/** Facts with all their values, by the names under which they are exported. */
export type Facts = Readonly<Record<string, Fact>>;

/** A fact that is worked out from others when the story is resolved: `derived('{transitNow} + {daysSaved}', 'day')`. */
export type FormulaFact = Caution & { compute: 'formula'; kind: 'count' | 'date'; unit: string; formula: string };
/** A fact rounded for prose: `rounded('cratesPerDay', 15_000, 'moreThan')`. Unit and time are those of the fact it rounds. */
export type RoundedFact = Caution & { compute: 'rounding'; of: string; value: number };

/** A fact as `facts.ts` has it: with its value, or with the way to it. */
export type WrittenFact = Fact | FormulaFact | RoundedFact;
export type WrittenFacts = Readonly<Record<string, WrittenFact>>;

type Cautions = { bound?: Bound; when?: string; check?: Check };
type Quoted = Cautions & { quote: string; paragraph: string };
type Seen = Cautions & { sources: readonly Source[] };

// What is missing here is complained of with its line when the facts are checked; no module may stumble over it.
const cautionOf = ({ bound = 'exactly', when, check }: Cautions = {}): Caution => ({
  bound,
  ...(when === undefined ? {} : { when }),
  ...(check === undefined ? {} : { check }),
});
const statedBy = ({ quote = '', paragraph = '' }: Partial<Quoted> = {}): Provenance => ({
  basis: 'stated',
  quote,
  paragraph,
});
const seenAt = ({ sources = [] }: Partial<Seen> = {}): Provenance => ({ basis: 'context', sources });

/** A number the release states. `quote` is a few of its own words: `stated(25, 'day', { quote: 'in just 25 days', paragraph: 'speed' })`. */
export const stated = (value: number, unit: string, from: Quoted): CountFact => ({
  kind: 'count',
  unit,
  value,
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** A day, month or year the release gives: `statedDate('2023-02', { quote: 'In February, 2023', paragraph: 'innovation' })`. */
export const statedDate = (value: string, from: Quoted): DateFact => ({
  kind: 'date',
  unit: 'date',
  value,
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** Something the release names without a number: a country (`'NO'`), a product (`'coffee'`). */
export const statedName = (value: string, from: Quoted): NameFact => ({
  kind: 'name',
  unit: 'name',
  value,
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** A number the release does not give, from another public source. */
export const context = (value: number, unit: string, from: Seen): CountFact => ({
  kind: 'count',
  unit,
  value,
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** A date the release does not give, from another public source; `bound: 'before'` where only the latest possible day is known. */
export const contextDate = (value: string, from: Seen): DateFact => ({
  kind: 'date',
  unit: 'date',
  value,
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** Something another public source names. */
export const contextName = (value: string, from: Seen): NameFact => ({
  kind: 'name',
  unit: 'name',
  value,
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** Where a place lies, from a public list: longitude first. */
export const contextPlace = (value: PlaceFact['value'], from: Seen): PlaceFact => ({
  kind: 'place',
  unit: 'place',
  value,
  ...cautionOf(from),
  provenance: seenAt(from),
});

/**
 * A number we compute from other facts, so that it cannot disagree with them. The formula is the derivation and what is
 * printed: facts by their names in braces, numbers, `+ - * / ^ ( )`, and `ln(x)`, `sqrt(x)`, `year(date)`,
 * `count(name, name, …)`, `checks()` and `checks(confirmed)`. Dates enter as days since 1970:
 * `derived('{reportDate} - {portOpened}', 'day')`. A formula that cannot be computed stops the build with its line.
 */
export const derived = (formula: string, unit: string, caution: Cautions = {}): FormulaFact => ({
  compute: 'formula',
  kind: 'count',
  formula,
  unit,
  ...cautionOf(caution),
});

/** A date we compute: `derivedDate('{firstArrival} - {transitFirstVoyage}')` is the first ship's departure. */
export const derivedDate = (formula: string, caution: Cautions = {}): FormulaFact => ({
  compute: 'formula',
  kind: 'date',
  formula,
  unit: 'date',
  ...cautionOf(caution),
});

/**
 * A fact's number as prose has it, "over 15,000 crates a day" for 15,267: `rounded('cratesPerDay', 15_000, 'moreThan')`.
 * The build checks that it is near, and that "over" is rounded down.
 */
export const rounded = (of: string, value: number, bound: 'about' | 'moreThan' | 'atLeast'): RoundedFact => ({
  compute: 'rounding',
  of,
  value,
  bound,
});

/** Every source that a fact or its check rests on. An import that is misspelt comes as nothing, whatever the type says. */
export const sourcesOf = (fact: WrittenFact): readonly (Source | undefined)[] => [
  ...('provenance' in fact && fact.provenance.basis === 'context' ? fact.provenance.sources : []),
  ...(fact.check?.by ?? []),
  ...(fact.check?.sources ?? []),
];

const DAY_MS = 86_400_000;

/** The day that many days after 1970 began, in ISO form. What is no day stays readable, so that it can be complained of. */
export const dateOf = (days: number): string =>
  Number.isFinite(days) && Math.abs(days) < 1e8 ? new Date(days * DAY_MS).toISOString().slice(0, 10) : String(days);

/** A fact as one number: its value, or for a date the days since 1970. Places and names have none. */
export const numberOf = (fact: Fact): number => {
  switch (fact.kind) {
    case 'date':
      return Date.parse(fact.value) / DAY_MS;
    case 'place':
    case 'name':
      return Number.NaN;
    case 'count':
      return fact.value;
  }
};
