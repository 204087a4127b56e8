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
  /** Where it stands along y, in a chart of dots; `value` runs along x there. */
  level?: number;
  as: ChartClass;
  label?: ValueLabel | undefined;
  /** The sign of a dot, `size` points wide; without one only the line through it is drawn. */
  sign?: 'circle' | 'square' | 'diamond' | 'triangle';
  size?: number;
  /** What the sheet says of it: its name, and who says so. */
  name?: string;
  basis?: string;
};

export type ChartSeries = {
  name: string;
  points: readonly ChartPoint[];
  /** Draws the way from value to value; an open one ends in an arrow. */
  line?: ChartClass | undefined;
  isOpen?: boolean | undefined;
};

/** How a chart's values are measured. No end is fixed but the low one: an edited value is never cut. */
export type ValueAxis = {
  low?: number | undefined;
  isLog?: boolean;
  /** How its numbers are printed: `#,##0,,,`. */
  format: string;
  step?: number;
  isHidden?: boolean;
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
  /** Days since 1970 of each category, where times are uneven. */
  days?: readonly number[] | undefined;
  /** One category in so many is named; none where it is left out. */
  every?: number;
  isStacked?: boolean;
  bars: readonly ChartSeries[];
  lines: readonly ChartSeries[];
  hasStems?: boolean;
  /** The bar's share of its category's room. */
  thickness?: number;
};

/** A chart that PowerPoint draws itself, from a workbook that opens with "Edit data". `levels` is the height of its rows. */
export type NativeChart = CategoryChart | (Common & { kind: 'dots'; series: readonly ChartSeries[]; levels: number });

/** All series of a chart, in the order of its sheet. */
export const seriesOf = (chart: NativeChart): readonly ChartSeries[] =>
  chart.kind === 'dots' ? chart.series : [...chart.bars, ...chart.lines];
