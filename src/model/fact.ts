/** What a number counts. A `times` is a multiple ("35-fold"), a `share` a part of one. */
export const COUNT_UNITS = [
  'day',
  'week',
  'month',
  'year',
  'times',
  'share',
  'dollar',
  'parcel',
  'parcelPerDay',
  'country',
  'law',
  'flight',
  'tonne',
  'vehicle',
] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** How firmly a value is known. "Over 10 million parcels" is `moreThan`; "to exceed 500 billion" is `expected`. */
export type Bound = 'exactly' | 'about' | 'atLeast' | 'moreThan' | 'expected';

/** How far a source can be trusted: A an official body or state news agency, B an established outlet or institution, C a weak host. */
export type Trust = 'A' | 'B' | 'C';

/**
 * A public document that says something the report does not. `title` describes it where its own title is not known;
 * a document whose date is not known has none.
 */
export type Source = { publisher: string; title: string; url: string; date?: string; trust: Trust };

/** Where a fact comes from: the report's own words, our arithmetic, or somebody else. */
export type Provenance =
  | { basis: 'stated'; quote: string; paragraph: string }
  | { basis: 'derived'; from: readonly Fact[]; formula: string }
  | { basis: 'context'; sources: readonly Source[] };

export type Basis = Provenance['basis'];

/** What the public record makes of a stated fact: the claim check's verdict. */
export type Verdict = 'confirmed' | 'subjectDiffers' | 'disputed' | 'notFound';

/** A verdict with the sources it rests on; its words stand in the text, under `:::check{#fact}`. */
export type Check = { verdict: Verdict; sources: readonly Source[] };

type Common = {
  provenance: Provenance;
  bound: Bound;
  /** The time it speaks of, in ISO form: `2024`, `2023-05-12`, `2000/2022`. */
  when?: string;
  check?: Check;
};

/** A number with its unit: 25 days, 427.4 billion dollars (written out: 427.4e9). */
export type CountFact = Common & { unit: CountUnit; value: number };
/** A day, month or year in ISO form: `2024-11-26`, `2023-02`, `2000`. */
export type DateFact = Common & { unit: 'date'; value: string };
/** Where something is: longitude and latitude in degrees. */
export type PlaceFact = Common & { unit: 'place'; value: readonly [longitude: number, latitude: number] };
/** Something named, not counted: a signatory, a product, a project. The value is a country's ISO code or a key; the text gives it words. */
export type NameFact = Common & { unit: 'name'; value: string };

/** One thing that is known, written once. Every chart, table, note and file prints it from here. */
export type Fact = CountFact | DateFact | PlaceFact | NameFact;

export type Facts = Readonly<Record<string, Fact>>;

type Caution = { bound?: Bound; when?: string; check?: Check };
type Quoted = Caution & { quote: string; paragraph: string };
type Seen = Caution & { sources: readonly Source[] };

const cautionOf = ({ bound = 'exactly', when, check }: Caution) => ({
  bound,
  ...(when === undefined ? {} : { when }),
  ...(check === undefined ? {} : { check }),
});
const statedBy = ({ quote, paragraph }: Quoted): Provenance => ({ basis: 'stated', quote, paragraph });
const seenAt = ({ sources }: Seen): Provenance => ({ basis: 'context', sources });

/** A number the report states. `quote` is a few of its own words: `stated(25, 'day', { quote: 'in just 25 days', paragraph: 'speed' })`. */
export const stated = (value: number, unit: CountUnit, from: Quoted): CountFact => ({
  value,
  unit,
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** A day, month or year the report gives: `statedDate('2023-02', { quote: 'In February, 2023', paragraph: 'innovation' })`. */
export const statedDate = (value: string, from: Quoted): DateFact => ({
  value,
  unit: 'date',
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** Something the report names without a number: a signatory (`'CL'`), a product (`'coffee'`). */
export const statedName = (value: string, from: Quoted): NameFact => ({
  value,
  unit: 'name',
  ...cautionOf(from),
  provenance: statedBy(from),
});

/** A number the report does not give, from another public source. */
export const context = (value: number, unit: CountUnit, from: Seen): CountFact => ({
  value,
  unit,
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** A date the report does not give, from another public source. */
export const contextDate = (value: string, from: Seen): DateFact => ({
  value,
  unit: 'date',
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** Something another public source names. */
export const contextName = (value: string, from: Seen): NameFact => ({
  value,
  unit: 'name',
  ...cautionOf(from),
  provenance: seenAt(from),
});

/** Where a place lies, from a public list: longitude first. */
export const contextPlace = (value: PlaceFact['value'], from: Seen): PlaceFact => ({
  value,
  unit: 'place',
  ...cautionOf(from),
  provenance: seenAt(from),
});

type Derivation = { formula: string; bound?: Bound; when?: string };
type Inputs = readonly [Fact, ...Fact[]];

/**
 * A number we compute from other facts, so that it cannot disagree with them. Dates enter as days since 1970.
 * `formula` is printed with the inputs' numbers for `{0}`, `{1}` …: `derived([now, saved], 'day', (n, s) => n + s, { formula: '{0} + {1}' })`.
 */
export const derived = (
  from: Inputs,
  unit: CountUnit,
  compute: (...inputs: number[]) => number,
  { formula, ...caution }: Derivation,
): CountFact => ({
  value: compute(...from.map(numberOf)),
  unit,
  ...cautionOf(caution),
  provenance: { basis: 'derived', from, formula },
});

/** A date we compute: the first ship's departure is its arrival less its days at sea. */
export const derivedDate = (
  from: Inputs,
  compute: (...inputs: number[]) => number,
  { formula, ...caution }: Derivation,
): DateFact => ({
  value: dateOf(compute(...from.map(numberOf))),
  unit: 'date',
  ...cautionOf(caution),
  provenance: { basis: 'derived', from, formula },
});

const DAY_MS = 86_400_000;

/** What is no day stays readable, so that the check of facts can complain of it with its line. */
const dateOf = (days: number): string =>
  Number.isFinite(days) ? new Date(days * DAY_MS).toISOString().slice(0, 10) : String(days);

/** A fact as one number: its value, or for a date the days since 1970. Places and names have none. */
export const numberOf = (fact: Fact): number => {
  switch (fact.unit) {
    case 'date':
      return Date.parse(fact.value) / DAY_MS;
    case 'place':
    case 'name':
      return Number.NaN;
    default:
      return fact.value;
  }
};
