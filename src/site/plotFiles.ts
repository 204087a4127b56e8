import { formats } from '../exports/formats.ts';
import { figurePlots, printPlots } from '../figures/figurePlots.ts';
import { shownOf } from '../model/shownOf.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { cardFactsOf } from '../views/parts/cardFacts.ts';
import type { PlotSource } from '../views/parts/plotSource.ts';
import type { BuiltFile } from './writeFiles.ts';

/** What live charts and pictures draw from, a file for each figure of a story in one language. */
export const plotFiles = (story: ResolvedStory, base: string): BuiltFile[] =>
  story.figures.map((figure) => ({
    path: base + formats.plots.path(story, figure.id),
    content: drawnFrom(figure),
  }));

/** A figure as a browser has it, and all its plots. */
const drawnFrom = (figure: ResolvedFigure): string =>
  `{"figure":${JSON.stringify(shownOf(figure))},"plots":${printPlots(figurePlots(figure))}}`;

/** What cards say, in a file beside the pages: on the page of all numbers every fact has one. */
export const cardsFile = (story: ResolvedStory, base: string): BuiltFile => ({
  path: base + formats.cards.path(story),
  content: JSON.stringify(cardFactsOf(Object.values(story.facts))),
});

/** Where a document has a figure's plots: in their file, or, where it stands alone, in itself. */
export const plotSourceOf = (figure: ResolvedFigure, root: string | undefined): PlotSource =>
  root === undefined ? { json: drawnFrom(figure) } : { address: root + formats.plots.path(figure, figure.id) };
