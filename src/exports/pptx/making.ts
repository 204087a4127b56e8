import type { Datum } from '../../figures/datum.ts';
import type { Frame, Panel, Plot } from '../../figures/plot.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Canvas, Move, PlacedText } from './canvas.ts';
import type { NativeChart } from './nativeChart.ts';
import type { Area, Point } from './area.ts';
import type { ShapePiece } from './slide.ts';

/** px under a panel for its ticks, and over its highest mark for a label. */
export const FOOT = 44;
export const HEAD = 30;

/** What a chart is made from, beside its panel. */
export type Making = {
  plot: Plot;
  canvas: Canvas;
  locale: Locale;
  /** What the chart is called in its sheet. */
  name: string;
  /** Who says a number, in the language's words. */
  basisOf: (datum: Datum) => string;
  /** The largest value of charts that stand side by side: each has it unseen, so that all keep to one scale. */
  most?: number | undefined;
  scaleWord: string;
  /** What the sheet calls a line between two dots. */
  lineWord: string;
  /** Values that the drawing's own shapes stand at, the ends of a bracket: where they are, in px. */
  ends: readonly { datum: Datum; at: Point }[];
  /** The drawing's own words, which may name a mark. */
  texts: readonly PlacedText[];
};

/** A native chart, where it stands in px, and what becomes of the drawing's own shapes and words there. */
export type Made = {
  chart: NativeChart;
  frame: Frame;
  /** What stands under the chart and follows its scale. */
  shapes?: readonly ShapePiece[];
  /** Labels that say no value: names beside a dot. */
  texts: readonly PlacedText[];
  /** Whether the chart says itself what stands there. */
  hides: (point: Point & { text?: string }) => boolean;
  move: Move;
};

export const NOTHING_HIDDEN = (): boolean => false;
export const UNMOVED: Move = (point) => point;

/** The panel's frame as shares of the chart's. */
export const innerOf = ({ x, y, width, height }: Frame, chart: Frame): Area => ({
  x: (x - chart.x) / chart.width,
  y: (y - chart.y) / chart.height,
  w: width / chart.width,
  h: height / chart.height,
});

/** A frame with room around it, inside the plot. */
export const around = (
  { x, y, width, height }: Frame,
  by: { left?: number; right?: number; top?: number; bottom?: number },
  plot: Plot,
): Frame => {
  const left = Math.max(0, x - (by.left ?? 0));
  const top = Math.max(0, y - (by.top ?? 0));
  const right = Math.min(plot.width, x + width + (by.right ?? 0));
  const bottom = y + height + (by.bottom ?? 0);
  return { x: left, y: top, width: right - left, height: bottom - top };
};

export const isIn = ({ x, y, width, height }: Frame, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** Type size of a panel's ticks, in px of the drawing. */
export const tickSize = ({ x, y }: Panel): number => x.size ?? y.size ?? 20;
