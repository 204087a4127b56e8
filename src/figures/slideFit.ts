import type { Plot } from './plot.ts';
import { SLIDE_HEIGHT, USUAL, type Fit } from './room.ts';

/** A drawing that takes so much of its slide is high enough. */
const FULL = 0.94;
/** Type grows until it is as large as the slide's measure line, and no larger. */
const GROWN = [1.22, 1.16, 1.1, 1.05] as const;
/** Bars, rows and numbers may grow further. */
const STRETCHED = [2, 1.8, 1.6, 1.45, 1.3, 1.15] as const;

/**
 * How large a figure's slides are drawn, the same in all their steps: a low drawing gets larger type, then taller rows and
 * bars, as far as all of them still fit. Where that would lay one out in another way, it stays as it is.
 */
export const slideFitOf = (plotsWith: (fit: Fit) => readonly Plot[]): Fit => {
  const usual = plotsWith(USUAL);
  if (usual.some(({ height }) => height > SLIDE_HEIGHT * FULL)) return USUAL;
  const isAlike = (plot: Plot, at: number) =>
    plot.direction === usual[at]?.direction && plot.panels.length === usual[at]?.panels.length;
  const fits = (fit: Fit) =>
    usual.every(({ height }) => height * fit.grow <= SLIDE_HEIGHT) &&
    plotsWith(fit).every((plot, at) => plot.height <= SLIDE_HEIGHT && isAlike(plot, at));
  const grow = GROWN.find((each) => fits({ ...USUAL, grow: each })) ?? 1;
  const stretch = STRETCHED.find((each) => fits({ grow, stretch: each })) ?? 1;
  return { grow, stretch };
};
