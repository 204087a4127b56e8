import type { Locale } from '../i18n/locales.ts';
import type { AmountParts } from './amount.ts';
import type { Basis, Bound, Source, Verdict, WrittenFacts } from './fact.ts';
import type { FigureSpec, Figures, Placement, WordKey } from './figure.ts';
import type { Ground, Land, StoryMap } from './map.ts';
import type { Told } from './told.ts';
import type { Units } from './unit.ts';
import type { Control, Shown, View } from './view.ts';

type DatedSource = Source & { date: string };

/** One release, laid out: its facts, its figures and its text in one or more languages. */
export type Story = {
  slug: string;
  /** What the files of the whole story are called: `a-year-at-the-harbour.pptx`. */
  fileName: string;
  /** The source document, where it can be read, and in which language its words are quoted, if not in English. */
  original: DatedSource & { locale?: Locale };
  /** The day on which the sources were last read, in ISO form; words print it as `{checkedOn}`. */
  checkedOn: string;
  /** What it counts in; what they are called stands in the text, under `:::units`. */
  units: Units;
  facts: WrittenFacts;
  figures: Figures;
  /** The files as written, so that a mistake can be named with its line. */
  files: { facts: string; figures: string; sources?: string };
  text: Readonly<Partial<Record<Locale, string>>>;
  /** The shorter way, for a speaker who is late: the slides and steps that stay, as a talk’s address has them: `title,crates.1`. */
  shorterTalk?: string;
  /** A story of places has a map, and its land as `npm run geography` drew it; another does without both. */
  map?: StoryMap;
  land?: Land;
  /** Its page lists the other reports of the site, so that a reader at the root finds them. */
  listsReports?: true;
};

/** Another report of the site, as a list names it: in this language where it has it, or else in its own. */
export type OtherReport = { title: string; about: string; href: string; locale: Locale };

/** A figure as its kind reads it: plain JSON to draw from, and what its text and its controls may be. */
export type ReadFigure = {
  /** Roles filled with facts: what the kind draws from. Its type is the kind's own. */
  values: unknown;
  /** Every fact it draws or prints, in reading order. */
  facts: readonly string[];
  controls: readonly Control[];
  words: readonly WordKey[];
  /** The story's map, if the kind draws on it. */
  map?: Ground;
};

/** What the model asks of the kinds of figures; how they draw is no business of the model. */
export type FigureKinds = {
  /** Reads a figure's roles; what is wrong with them is complained of and leaves nothing to draw. */
  read: (
    spec: FigureSpec,
    facts: ResolvedFacts,
    complain: (message: string, role: string) => void,
    map: Ground | undefined,
  ) => ReadFigure | undefined;
  /** The facts that have a mark in this view, in the order in which they are drawn. */
  marksOf: (figure: ResolvedFigure, view: View) => readonly string[];
};

/** A fact in one language, as charts and tables print it. */
export type ResolvedFact = {
  id: string;
  /** What it is the number of: "Days at sea by the new port". */
  label: string;
  /** What it is called beside a mark, where the label is too long: "The Port Office, Asterhaven". The label where the text has no other. */
  short: string;
  basis: Basis;
  unit: string;
  value: number | string | readonly [number, number];
  bound: Bound;
  when?: string;
  /** The time it speaks of, in words: "2000–2022". */
  whenText?: string;
  /** It rests on weak sources alone: charts cross it out lightly. */
  weak?: true;
  /** Its unit is written as a percent: 0.4 as “40%”, on axes too. */
  percent?: true;
  /** It is worked out from others' numbers alone. */
  others?: true;
  /** The number as a chart sets it: digits "427.4", scale "billion", unit "US dollars". */
  parts: AmountParts;
  /** "25" */
  number: string;
  /** "25 days" */
  amount: string;
  /** "over 10 million crates" */
  bounded: string;
};

export type ResolvedFacts = Readonly<Record<string, ResolvedFact>>;

export type ResolvedSource = Source & { dateText: string; trustText: string; whoseText: string };

/** Everything about where a fact comes from, in one language: what its card, its row and its file say. */
export type Pedigree = ResolvedFact & {
  /** Who says so, in words: the source by what it is called, our arithmetic with its formula, or the publishers. */
  who: string;
  /** What a table calls the unit: "days", "share", "date". */
  unitName: string;
  /** The figure that draws it; facts no figure draws lead to the list of all numbers. */
  figureId?: string;
  /** Where it can be seen, if anywhere. */
  shown?: Shown;
  quote?: string;
  paragraph?: string;
  formula?: string;
  inputs?: readonly string[];
  sources: readonly ResolvedSource[];
  check?: ResolvedCheck;
};

/** One line of the claim check. */
export type ResolvedCheck = {
  factId: string;
  /** Its place on the page, `claim-25-days`: from its name, without what an address cannot hold. */
  id: string;
  /** What the score calls it: "25 days". */
  name: string;
  verdict: Verdict;
  /** A further word in this language: "overstated". */
  second?: string;
  /** The release's own few words. */
  claim: string;
  /** What the record says, in few words. */
  record: string;
  /** Who says so, in few words: for a confirmed claim, by whom it is confirmed. */
  by: string;
  /** What stands for the release, against it, and how we come to the verdict: told when a reader opens the line. */
  for?: string;
  against?: string;
  ours?: string;
  /** The facts that these words speak of. */
  told?: Readonly<Record<string, Told>>;
  /** Sources that say the same as the claim, each among `sources`. */
  confirmedBy: readonly ResolvedSource[];
  sources: readonly ResolvedSource[];
};

/** A claim that is told as the release's and was not checked, and why. */
export type UncheckedClaim = { factId: string; claim: string; reason: string };

export type FigureWords = Readonly<Record<string, string>>;

/** A note below a figure. One on a checked claim, `note.transitNow`, begins with the claim's name and verdict. */
export type FigureNote = {
  key: string;
  text: string;
  claim?: Pick<ResolvedCheck, 'id' | 'factId' | 'name' | 'verdict' | 'second'>;
};

/** A figure in one language: plain JSON, and all that any way of showing it needs. */
export type ResolvedFigure = {
  id: string;
  /** Its place among the story's figures, from one: "Figure 2". */
  number: number;
  locale: Locale;
  /** Its language's folder within the story: `es/`, or none for the story's own. */
  language: string;
  kind: string;
  placement: Placement;
  isSequence: boolean;
  steps: readonly [View, ...View[]];
  /** What its kind draws from; only src/figures knows its type. */
  values: unknown;
  /** The story's map, where it is drawn on it. */
  map?: Ground;
  /** Every fact it draws or prints, in reading order. */
  facts: readonly string[];
  words: FigureWords;
  notes: readonly FigureNote[];
  /** The facts that headline, measure, notes and source speak of, by the key of the words. */
  told?: Readonly<Record<string, Told>>;
  controls: readonly Control[];
};

/** A figure as a browser has it: its plots are worked out, so that it needs neither roles nor map. */
export type ShownFigure = Omit<ResolvedFigure, 'language' | 'values' | 'map' | 'facts'>;

export type ResolvedInline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'number'; text: string; factId: string; basis: Basis; href: string }
  | { kind: 'link'; text: string; href: string };

export type ResolvedParagraph = readonly ResolvedInline[];

/** What stands below each other in a section: text, a figure, or two small figures side by side. */
export type Row =
  | { kind: 'text'; paragraphs: readonly ResolvedParagraph[] }
  | { kind: 'figure'; figure: ResolvedFigure }
  | { kind: 'halves'; figures: readonly ResolvedFigure[] };

export type Section = { id: string; title: string; rows: readonly Row[] };

/** A story in one language, all references resolved: the one thing that page, deck, embed and files start from. */
export type ResolvedStory = {
  slug: string;
  fileName: string;
  locale: Locale;
  /** The language's folder within the story: `es/`, or none for the story's own. */
  language: string;
  /** All that there are, its own first. */
  locales: readonly Locale[];
  original: ResolvedSource & DatedSource;
  /** What its text calls the source: "the release", "the yearbook". */
  called: string;
  /** The day on which the sources were last read, in ISO form. */
  checkedOn: string;
  words: FigureWords;
  sections: readonly Section[];
  /** The figures in the order of the text. */
  figures: readonly ResolvedFigure[];
  facts: Readonly<Record<string, Pedigree>>;
  checks: readonly ResolvedCheck[];
  unchecked: readonly UncheckedClaim[];
  /** The slides and steps that stay when a speaker is late; all of them where a story says nothing. */
  shorterTalk?: string;
  map?: StoryMap;
  land?: Land;
};
