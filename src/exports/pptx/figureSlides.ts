import { uiWords } from '../../i18n/uiWords.ts';
import type { FigureKind, FigureOfKind } from '../../model/figure.ts';
import type { Pedigree, ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { mapPieces } from './figures/mapPieces.ts';
import { multiplesPieces } from './figures/multiplesPieces.ts';
import { slotsPieces } from './figures/slotsPieces.ts';
import { thresholdPieces } from './figures/thresholdPieces.ts';
import { timelinePieces } from './figures/timelinePieces.ts';
import { tracksPieces } from './figures/tracksPieces.ts';
import { unitsPieces } from './figures/unitsPieces.ts';
import type { View } from '../../model/view.ts';
import type { Shown } from './shown.ts';
import type { FileSlide, Picture, Piece } from './slide.ts';

/** The steps of the talk that one slide of the file stands for, from one on, and what it shows; a table of what was drawn before has none. */
export type Draft = {
  steps: readonly number[];
  pieces: readonly Piece[];
  /** The headline, where it is not that of the first step. */
  headline?: string;
  /** What is measured, where it is not what the figure measures on the page. */
  measure?: string;
};

/** How each kind becomes something that PowerPoint can edit: a chart where it is bars, lines, dots or shares, else a table. */
const drafts = {
  map: mapPieces,
  multiples: multiplesPieces,
  slots: slotsPieces,
  threshold: thresholdPieces,
  timeline: timelinePieces,
  tracks: tracksPieces,
  units: unitsPieces,
} satisfies { [Kind in FigureKind]: (shown: Shown<FigureOfKind<Kind>>) => readonly Draft[] };

const draftsOf = (shown: Shown): readonly Draft[] =>
  // One cast: a figure and the drafts looked up by its own kind belong together, which the compiler cannot follow.
  (drafts[shown.figure.figure.kind] as (shown: Shown) => readonly Draft[])(shown);

const sourceLines = (facts: readonly Pedigree[], story: ResolvedStory): string[] => {
  const sources = [story.original, ...facts.flatMap((fact) => fact.sources)];
  return [
    ...new Set(sources.map(({ publisher, title, dateText, url }) => `${publisher}: ${title}, ${dateText}. ${url}`)),
  ];
};

/** What the presenter finds under the slide: what to say, what to be careful about, who says so. */
const notesOf = (figure: ResolvedFigure, steps: readonly number[], story: ResolvedStory): string[] => {
  const facts = Object.keys(figure.facts).flatMap((id) => story.facts[id] ?? []);
  const ui = uiWords(figure.locale);
  return [
    ...steps.map((step) => figure.words[`speech.${step}`] ?? ''),
    '',
    `${ui.figure.notes}: ${ui.verdicts[figure.verdict]}`,
    ...Object.entries(figure.words).flatMap(([key, note]) => (key.startsWith('note.') ? [note] : [])),
    '',
    `${ui.slideFile.sources}:`,
    ...sourceLines(facts, story),
  ];
};

/** A figure as slides: the finding first, under the figure's headline, then what a later step adds, under that step's. */
export const figureSlides = (
  figure: ResolvedFigure,
  story: ResolvedStory,
  drawn: (view?: View) => Picture,
): FileSlide[] => {
  const { words } = figure;
  return draftsOf({ figure, facts: story.facts, drawn }).map(({ steps, pieces, headline, measure }) => {
    const [first] = steps;
    const isFirst = first === 1;
    return {
      layout: 'figure',
      headline: headline ?? (isFirst ? words['title'] : words[`step.${first}`]) ?? '',
      measure: measure ?? (isFirst ? undefined : words['measure.others']) ?? words['measure'] ?? '',
      source: words['source'] ?? '',
      notes: notesOf(figure, steps, story),
      pieces,
    };
  });
};
