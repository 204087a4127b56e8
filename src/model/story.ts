import type { Locale } from '../i18n/locales.ts';
import type { Basis, Bound, Source, Verdict, WrittenFacts } from './fact.ts';
import type { Figure, FigureKind, FigureOfKind, Figures } from './figure.ts';
import type { NumberParts } from './format.ts';
import type { Told } from './told.ts';
import type { Units } from './unit.ts';
import type { Control, Shown, View } from './view.ts';

type DatedSource = Source & { date: string };

/** One release, laid out: its facts, its figures and its text in one or more languages. */
export type Story = {
  slug: string;
  /** What the files of the whole story are called: `from-china-to-peru.pptx`. */
  fileName: string;
  /** The source document, where it can be read, and in which language its words are quoted, if not in English. */
  original: DatedSource & { locale?: Locale };
  /** What it counts in; what they are called stands in the text, under `:::units`. */
  units: Units;
  /** The day on which the sources were last read, in ISO form; words print it as `{checkedOn}`. */
  checkedOn: string;
  facts: WrittenFacts;
  figures: Figures;
  /** The files as written, so that a mistake can be named with its line. */
  files: { facts: string; figures: string };
  text: Readonly<Partial<Record<Locale, string>>>;
};

/** What a kind of figure asks of a story; how it draws is no business of the model. */
export type KindNeeds<F extends Figure> = {
  /** Every fact it draws or prints, the release's own first, then the context layer, in reading order. */
  factsOf: (figure: F) => readonly string[];
  /** Which of them it can draw only in one unit, since they share a scale: `{ unit: 'day', facts: ['transitNow'] }`. */
  unitsOf: (figure: F) => readonly SharedUnit[];
  controlsOf: (figure: F, facts: ResolvedFacts) => readonly Control[];
  /** The facts that have a mark in this view. A test holds the drawing to it. */
  marksOf: (figure: F, view: View) => readonly string[];
  /** Keys of the words it prints beyond those every figure has. */
  wordsOf: (figure: F) => readonly string[];
  /** Names that its words may use beside facts, filled in when a view is drawn: `day` on the voyage. */
  values: readonly string[];
};

/** Facts of one unit; `count` is any number, the same for all of them: dollars, or parcels. */
export type SharedUnit = { unit: string; facts: readonly string[] };

export type KindsNeeds = { readonly [Kind in FigureKind]: KindNeeds<FigureOfKind<Kind>> };

/** A fact in one language, as charts and tables print it. */
export type ResolvedFact = {
  id: string;
  /** What it is the number of: "Days at sea by the new port". */
  label: string;
  /** What it is called beside a mark, where the label is too long: "Xinhua, China". The label where the text has no other. */
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
  /** The number as a chart sets it: digits "427.4", scale "billion", unit "US dollars". */
  parts: NumberParts;
  /** "25" */
  number: string;
  /** "25 days" */
  amount: string;
  /** "over 10 million parcels" */
  bounded: string;
};

export type ResolvedFacts = Readonly<Record<string, ResolvedFact>>;

export type ResolvedSource = Source & { dateText: string; trustText: string; whoseText: string };

/** Everything about where a fact comes from, in one language: what its card, its row and its file say. */
export type Pedigree = ResolvedFact & {
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

/** A figure in one language: plain JSON, and all that any way of showing it needs. */
export type ResolvedFigure<F extends Figure = Figure> = {
  id: string;
  locale: Locale;
  figure: F;
  facts: ResolvedFacts;
  words: FigureWords;
  /** The facts that headline, measure, notes and source speak of, by the key of the words. */
  told?: Readonly<Record<string, Told>>;
  controls: readonly Control[];
  verdict: Verdict;
};

export type ResolvedInline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'number'; text: string; factId: string; basis: Basis; href: string }
  | { kind: 'link'; text: string; href: string };

export type ResolvedParagraph = readonly ResolvedInline[];

/** What stands side by side, or across the page. */
export type Row =
  | { kind: 'text'; paragraphs: readonly ResolvedParagraph[] }
  | {
      kind: 'beside';
      before: readonly ResolvedParagraph[];
      figure: ResolvedFigure;
      after: readonly ResolvedParagraph[];
    }
  | { kind: 'across'; figure: ResolvedFigure };

export type Section = { id: string; title: string; rows: readonly Row[] };

/** A story in one language, all references resolved: the one thing that page, deck, embed and files start from. */
export type ResolvedStory = {
  slug: string;
  fileName: string;
  locale: Locale;
  locales: readonly Locale[];
  original: ResolvedSource & DatedSource;
  /** The day on which the sources were last read, in ISO form. */
  checkedOn: string;
  words: FigureWords;
  sections: readonly Section[];
  /** The figures in the order of the text. */
  figures: readonly ResolvedFigure[];
  facts: Readonly<Record<string, Pedigree>>;
  checks: readonly ResolvedCheck[];
  unchecked: readonly UncheckedClaim[];
};
