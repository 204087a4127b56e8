import type { Locale } from '../i18n/locales.ts';
import type { WordKey } from '../model/figure.ts';
import type { Ground } from '../model/map.ts';
import type { Control, View } from '../model/view.ts';
import type { Fields, ValuesOf } from './fields.ts';
import type { Plot } from './plot.ts';
import type { Room } from './room.ts';

export type { WordKey };

/** The figure's words for one view, all numbers filled in. Keys that the kind does not declare are a mistake of the kind and throw. */
export type Words = {
  /** A required word, or one with a fallback. */
  of: (key: string) => string;
  /** A word that may be absent. */
  maybe: (key: string) => string | undefined;
};

export type PlotInput<S extends Fields = Fields> = {
  values: ValuesOf<S>;
  words: Words;
  view: View;
  room: Room;
  locale: Locale;
  /** The story's map, for kinds that draw on it. */
  map?: Ground;
};

/**
 * A kind of figure: its roles, its words, its controls, and a pure function from values and view to a plot.
 * It knows no story, no React, no Recharts. Registered in kinds.ts; docs/kinds.md is written from it.
 */
export type Kind<S extends Fields = Fields> = {
  /** What it is for, in one line of plain words. */
  about: string;
  fields: S;
  /** Every key of words that it prints beside those that all figures have; they may depend on the rows. */
  words: (values: ValuesOf<S>) => readonly WordKey[];
  /** At most two, each of which answers a question. */
  controls: (values: ValuesOf<S>) => readonly Control[];
  /** What cannot be drawn well, each in words an editor can act on: "expected at most 24 rows, found 40". */
  problems?: (values: ValuesOf<S>, map?: Ground) => readonly string[];
  /** It draws on the story's map: a figure of this kind takes the map with it. */
  usesMap?: true;
  plot: (input: PlotInput<S>) => Plot;
};

/** Keeps the types of the roles while a kind is written. */
export const defineKind = <const S extends Fields>(kind: Kind<S>): Kind<S> => kind;
