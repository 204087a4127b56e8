import type { ResolvedFigure } from '../model/story.ts';
import { valuesOf, type Control, type View } from '../model/view.ts';
import type { Marked } from './datum.ts';
import { plotOf } from './kinds.ts';
import type { Plot } from './plot.ts';
import { plotKey } from './plotKey.ts';
import { drawnSizes } from './room.ts';

/** All plots of a figure, by `plotKey`: what a browser draws from. It has no kinds, and works nothing out. */
export type FigurePlots = Readonly<Record<string, Plot<Marked>>>;

/** Every view that a reader or a slide can come to. */
export const viewsOf = (controls: readonly Control[]): View[] =>
  controls.reduce<View[]>(
    (views, control) => views.flatMap((view) => valuesOf(control).map((value) => ({ ...view, [control.id]: value }))),
    [{}],
  );

/** Works out every plot of a figure. */
export const figurePlots = (figure: ResolvedFigure): FigurePlots =>
  Object.fromEntries(
    viewsOf(figure.controls).flatMap((view) =>
      drawnSizes(figure.placement).map(
        (size) => [plotKey(figure.controls, view, size), plotOf(figure, view, size)] as const,
      ),
    ),
  );

/** Nine digits are as fine as any drawing needs, and a date in days still has its hour. */
const DIGITS = 9;

/** The plots as a file: of each datum only what a drawing takes. The same plots give the same letters. */
export const printPlots = (plots: FigurePlots): string =>
  JSON.stringify(plots, (key, value: unknown) => {
    if (key === 'datum') return marked(value);
    return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  });

const marked = (datum: unknown): Marked | undefined => {
  if (typeof datum !== 'object' || datum === null || !('fact' in datum) || !('basis' in datum)) return undefined;
  // A datum of a plot, which JSON.stringify hands on without its type.
  const { fact, basis } = datum as Marked;
  return { fact, basis };
};
