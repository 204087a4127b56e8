/** Where a figure stands on a wide page: words at the left of its chart, across the whole width, or half of it beside another. */
export const PLACEMENTS = ['split', 'full', 'half'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** One step of a figure: what the reader would have chosen to see this. Its words stand under `step.1`, `speech.1` … */
export type Step = Readonly<Record<string, string | number | boolean>>;

/** A key of words that a figure may have in its text block. Without `fallback` and not required it may be absent. */
export type WordKey = { key: string; about: string; isRequired?: true; fallback?: string };

/** A key that may be absent, or has a fallback. */
export const word = (key: string, about: string, fallback?: string): WordKey =>
  fallback === undefined ? { key, about } : { key, about, fallback };

/** A key that must have words. */
export const required = (key: string, about: string): WordKey => ({ key, about, isRequired: true });

/** Keys that must have words, and no more to say of them than that. */
export const requiredKeys = (keys: readonly string[], about = 'words'): WordKey[] =>
  keys.map((key) => required(key, about));

/**
 * A figure as an editor writes it: its kind, where it stands, its steps, and the roles of its kind, filled with ids of
 * facts. No words, no numbers. The roles are typed by the kind (src/figures) and checked when the story is resolved.
 */
export type FigureSpec = {
  readonly kind: string;
  readonly placement: Placement;
  /** The states that its slide goes through; one, as everybody sees it first, where it is left out. */
  readonly steps?: readonly Step[];
  /** Tells the steps on the page, too, as a sequence of captions that pass the chart. */
  readonly isSequence?: true;
  readonly [role: string]: unknown;
};

export type Figures = Readonly<Record<string, FigureSpec>>;
