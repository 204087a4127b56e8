import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Area } from './area.ts';

/** What stands beside a value. `format` prints the value and others like it, so that an edited one is printed as well. */
export type ValueLabel = {
  text: string;
  format?: string | undefined;
  at: 'outEnd' | 'ctr' | 'l' | 'r' | 't' | 'b';
  /** In points. */
  size: number;
  as: readonly ChartClass[];
};

/** One number of a chart. Without a value it stays a gap: never a zero. */
export type ChartPoint = {
  value: number | undefined;
  as: ChartClass;
  label?: ValueLabel | undefined;
  /** What the sheet says of it: its name, and who says so. */
  name?: string;
  basis?: string;
};

/** The sign of a dot; `none` where only its line is drawn. */
export type Sign = 'circle' | 'square' | 'diamond' | 'triangle' | 'none';

export type BarSeries = { name: string; points: readonly ChartPoint[] };
/** `line` draws the way from value to value; `size` of its dots is in points. */
export type LineSeries = {
  name: string;
  points: readonly ChartPoint[];
  line?: ChartClass | undefined;
  sign: Sign;
  size: number;
};
/** Dots or strokes on two axes of numbers: `value` along x, `level` along y. */
export type DotSeries = {
  name: string;
  points: readonly (ChartPoint & { level: number })[];
  sign: Sign;
  size: number;
  line?: ChartClass | undefined;
  isOpen?: boolean;
};

/** How a chart's values are measured. No end is fixed but the low one: an edited value is never cut. */
export type ValueAxis = {
  low?: number;
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
  inner?: Area | undefined;
};

/** Bars and lines by the names of their places or times. */
export type CategoryChart = Common & {
  kind: 'categories';
  /** `rows`: bars lie; `columns`: they stand, and lines may cross them. */
  direction: 'rows' | 'columns';
  categories: readonly string[];
  /** Days since 1970 of each category, where times are uneven. */
  days?: readonly number[] | undefined;
  /** One category in so many is named. */
  every: number;
  isUnnamed: boolean;
  isStacked: boolean;
  bars: readonly BarSeries[];
  lines: readonly LineSeries[];
  hasStems: boolean;
  /** The bar's share of its category's room. */
  thickness: number;
};

/** A chart that PowerPoint draws itself, from a workbook that opens with "Edit data". */
export type NativeChart = CategoryChart | (Common & { kind: 'dots'; series: readonly DotSeries[]; levels: number });

const PLAIN = {
  every: 1,
  isUnnamed: false,
  isStacked: false,
  bars: [],
  lines: [],
  hasStems: false,
  thickness: 1,
} as const;

/** Such a chart, with all categories named, bars as broad as they can be, and nothing else that is not said. */
export const categoryChart = (
  own: Omit<CategoryChart, 'kind' | keyof typeof PLAIN> & Partial<CategoryChart>,
): CategoryChart => ({ ...PLAIN, ...own, kind: 'categories' });
