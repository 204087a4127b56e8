import type { Marked } from '../figures/datum.ts';
import type * as plots from '../figures/plot.ts';
import type * as shapes from '../figures/shapes.ts';

// What a drawing takes of a plot: of each datum its fact and whose it is. A browser is sent no more.

export type Plot = plots.Plot<Marked>;
export type Panel = plots.Panel<Marked>;
export type Layer = plots.Layer<Marked>;
export type AreaMark = plots.AreaMark<Marked>;
export type BarMark = plots.BarMark<Marked>;
export type DotMark = plots.DotMark<Marked>;
export type IntervalMark = plots.IntervalMark<Marked>;
export type Shape = shapes.Shape<Marked>;
export type { Axis, Frame, Label } from '../figures/plot.ts';
