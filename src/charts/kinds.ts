import type { Figure, FigureKind, FigureOfKind } from '../model/figure.ts';
import type { ResolvedFigure } from '../model/story.ts';
import type { ChartKind } from './chart.ts';
import { slots } from './slots/slots.ts';
import { tracks } from './tracks/tracks.ts';
import { units } from './units/units.ts';

/** Every kind of figure there is. A kind that is declared and not drawn does not compile. */
export const kinds = {
  slots,
  tracks,
  units,
} as unknown as { readonly [Kind in FigureKind]: ChartKind<FigureOfKind<Kind>> };

/** The kind that draws a figure. */
export const kindOf = (figure: ResolvedFigure): ChartKind<Figure> =>
  // A figure and the kind looked up by its own name belong together, which the compiler cannot follow.
  kinds[figure.figure.kind] as ChartKind<Figure>;
