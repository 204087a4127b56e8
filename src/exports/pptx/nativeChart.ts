import type { Frame } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';

/** What stands beside a value. `format` prints the value and others like it, so that an edited one is printed as well. */
export type ValueLabel = {
  text: string;
  format?: string | undefined;
  at: 'outEnd' | 'l' | 'r' | 't' | 'b';
  /** In points. */
  size: number;
  as: readonly ChartClass[];
};

/** One number of a chart. Without a value it stays a gap: never a zero. */
export type ChartPoint = {
  value: number | undefined;
  /** Where it stands on the other axis, in a chart of dots: its time, or the level of its row. */
  place?: number;
  as: ChartClass;
  label?: ValueLabel | undefined;
  /** The sign of a dot, `size` points wide; without one only the line through it is drawn. */
  sign?: 'circle' | 'square' | 'diamond' | 'triangle';
  size?: number;
  /** What the sheet says of it: its name, and who says so. */
  name?: string;
  basis?: string;
};

/** Nothing where a value could be. */
export const GAP: ChartPoint = { value: undefined, as: 'dot-stated' };

export type ChartSeries = {
  name: string;
  points: readonly ChartPoint[];
  /** Draws the way from value to value; an open one ends in an arrow. */
  line?: ChartClass | undefined;
  isOpen?: boolean | undefined;
  /** A fine line leads from the foot of the chart to each of its dots. */
  hasStems?: boolean;
};

/** How a chart's values are measured. No end is fixed but the low one: an edited value is never cut. */
export type ValueAxis = {
  low?: number | undefined;
  isLog?: boolean;
  /** How its numbers are printed: `#,##0,,,`. */
  format: string;
  step?: number;
  isHidden?: boolean | undefined;
  hasGrid?: boolean;
};

type Common = {
  value: ValueAxis;
  /** Type size of ticks, in points. */
  size: number;
  /** Where the plot stands in the chart's area, as shares of it; PowerPoint finds a place where it is left out. */
  inner?: Frame | undefined;
};

/** Bars and lines by the names of their places or times. */
export type CategoryChart = Common & {
  kind: 'categories';
  /** `rows`: bars lie; `columns`: they stand, and lines may cross them. */
  direction: 'rows' | 'columns';
  categories: readonly string[];
  /** Type size of their names, in points. */
  nameSize: number;
  grouping: 'clustered' | 'stacked' | 'percentStacked';
  bars: readonly ChartSeries[];
  lines: readonly ChartSeries[];
};

/** Dots and lines by two numbers: a value along x or y, and a place on the other axis, which keeps both of its ends and has no words. */
export type DotChart = Common & {
  kind: 'dots';
  values: 'x' | 'y';
  places: readonly [low: number, high: number];
  series: readonly ChartSeries[];
};

/** A chart that PowerPoint draws itself, from a workbook that opens with "Edit data". */
export type NativeChart = CategoryChart | DotChart;

/** All series of a chart, in the order of its sheet. */
export const seriesOf = (chart: NativeChart): readonly ChartSeries[] =>
  chart.kind === 'dots' ? chart.series : [...chart.bars, ...chart.lines];
