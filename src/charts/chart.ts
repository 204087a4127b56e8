import type { ReactNode } from 'react';
import type { Figure } from '../model/figure.ts';
import type { KindNeeds, ResolvedFigure } from '../model/story.ts';
import type { View } from '../model/view.ts';

/**
 * The room a drawing is made for: a column beside the text or the whole page, a tablet, a phone, a slide. Each is drawn anew,
 * never scaled down; a slide has type half as large again.
 */
export type Size = 'wide' | 'medium' | 'narrow' | 'slide';

/** The drawings that a page holds of a figure: one that stands across the page has one of its own for tablets. */
export const pageSizes = ({ placement }: Figure): readonly Size[] =>
  placement === 'full' ? ['wide', 'medium', 'narrow'] : ['wide', 'narrow'];

/** A drawing's own measure in px; the page lets it shrink a little, a slide shows it as it is. */
export type Box = { width: number; height: number };

export type ChartProps<F extends Figure = Figure> = { figure: ResolvedFigure<F>; view: View; size: Size };

/** How one kind of figure is drawn, and what it needs for it. */
export type ChartKind<F extends Figure> = KindNeeds<F> & {
  boxOf: (figure: ResolvedFigure<F>, view: View, size: Size) => Box;
  /** What `{day}` and the like stand for in this view's words. */
  valuesOf: (figure: ResolvedFigure<F>, view: View) => Readonly<Record<string, string>>;
  Chart: (props: ChartProps<F>) => ReactNode;
};
