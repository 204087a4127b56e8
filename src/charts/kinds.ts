import type { Figure, FigureKind, FigureOfKind } from '../model/figure.ts';
import type { ResolvedFigure } from '../model/story.ts';
import type { ChartKind } from './chart.ts';
import { map } from './map/map.ts';
import { multiples } from './multiples/multiples.ts';
import { slots } from './slots/slots.ts';
import { timeline } from './timeline/timeline.ts';
import { threshold } from './threshold/threshold.ts';
import { tracks } from './tracks/tracks.ts';
import { units } from './units/units.ts';

/** Every kind of figure there is. A kind that is declared and not drawn does not compile. */
export const kinds = {
  map,
  multiples,
  slots,
  threshold,
  timeline,
  tracks,
  units,
} satisfies { readonly [Kind in FigureKind]: ChartKind<FigureOfKind<Kind>> };

/** The kind that draws a figure. */
export const kindOf = (figure: ResolvedFigure): ChartKind<Figure> =>
  // A figure and the kind looked up by its own name belong together, which the compiler cannot follow.
  kinds[figure.figure.kind] as ChartKind<Figure>;
