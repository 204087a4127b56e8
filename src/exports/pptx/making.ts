import type { Datum } from '../../figures/datum.ts';
import type { DotMark, Frame, IntervalMark, Panel, Plot } from '../../figures/plot.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Canvas, Move, PlacedText } from './canvas.ts';
import type { ChartPoint, LineSeries, NativeChart, Sign } from './nativeChart.ts';
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
  texts?: readonly PlacedText[];
  /** Whether the chart says itself what stands there. */
  hides?: (point: Point & { text?: string }) => boolean;
  /** Takes what stands there to the chart's own scale. */
  move?: Move;
};

/** The marks of a panel by what they are. */
export const marksIn = ({ layers }: Panel) => ({
  areas: layers.flatMap((layer) => (layer.mark === 'area' ? layer.marks : [])),
  bars: layers.flatMap((layer) => (layer.mark === 'bar' ? layer.marks : [])),
  intervals: layers.flatMap((layer) => (layer.mark === 'interval' ? layer.marks : [])),
  lines: layers.flatMap((layer) => (layer.mark === 'line' ? [layer] : [])),
  dots: layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks : [])),
});

type ValuedLine = IntervalMark & { datum: Datum };

/** Lines that are a value of their own: a threshold, a level. */
export const valuedLinesOf = (panel: Panel): ValuedLine[] =>
  marksIn(panel).intervals.flatMap((mark) => (mark.datum === undefined ? [] : [{ ...mark, datum: mark.datum }]));

/** A mark's value as a point of a chart. */
export const pointOf = (
  { datum, as }: { datum: Datum; as: ChartPoint['as'] },
  label: ChartPoint['label'],
  { basisOf }: Making,
): ChartPoint => ({ value: datum.value, as, name: datum.name, basis: basisOf(datum), label });

/** A level as a line of its own over the times that it spans. */
export const levelSeries = (
  { datum, from, to, as }: ValuedLine,
  times: readonly number[],
  slack: number,
): LineSeries => ({
  name: datum.name,
  sign: 'none',
  size: 2,
  line: as,
  points: times.map((time) => ({
    value: time >= from.x - slack && time <= to.x + slack ? datum.value : undefined,
    as,
  })),
});

export const signOf = (shape: DotMark['shape']): Sign => (shape === 'disc' ? 'circle' : shape);

/** Things that share a key, in the order in which the keys come first. */
export const groupedBy = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): [Thing, ...Thing[]][] => {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
};

/** All values of some series. */
export const valuesOf = (series: readonly { points: readonly ChartPoint[] }[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

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

/** Whether a point lies in a frame, or at most so many px beside it. */
export const isIn = ({ x, y, width, height }: Frame, point: Point, air = 0): boolean =>
  point.x >= x - air && point.x <= x + width + air && point.y >= y - air && point.y <= y + height + air;

/** Type size of a panel's ticks, in px of the drawing. */
export const tickSize = ({ x, y }: Panel): number => x.size ?? y.size ?? 20;
