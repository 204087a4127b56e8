import type { Datum } from '../../figures/datum.ts';
import { dataOfLayer } from '../../figures/factsIn.ts';
import { given } from '../../figures/given.ts';
import type { AreaMark, Frame, Panel, Plot } from '../../figures/plot.ts';
import { positionOn } from '../../figures/scale.ts';
import type { Shape } from '../../figures/shapes.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { UiWords } from '../../i18n/uiWords.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Canvas, Move, PlacedText } from './canvas.ts';
import type { ChartPoint, ChartSeries, NativeChart } from './nativeChart.ts';
import type { Point } from './slide.ts';

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
  /** The largest value of charts that stand side by side, with what the sheet calls it: each has it unseen, so that all keep to one scale. */
  most?: number | undefined;
  /** The words of the sheet. */
  words: UiWords['slideFile'];
  /** Values that the drawing's own shapes stand at, the ends of a bracket: where they are, in px. */
  ends: readonly { datum: Datum; at: Point }[];
  /** The drawing's own words, which may name a mark. */
  texts: readonly PlacedText[];
};

/** A native chart, where it stands in px, and what becomes of the drawing's own shapes and words there. */
export type Made = {
  chart: NativeChart;
  frame: Frame;
  /** What stands under the chart and over it, on its scale: stretches, and labels that say no value. */
  under?: readonly Shape[];
  over?: readonly Shape[];
  /** Whether the chart says itself what stands there. */
  hides?: ((point: Point) => boolean) | undefined;
  /** Takes what stands there to the chart's own scale. */
  move?: Move | undefined;
};

/** Marks that draw a datum. */
const told = <Mark extends { datum?: Datum }>(marks: readonly Mark[]) =>
  marks.flatMap((mark) => given(mark.datum, (datum) => ({ ...mark, datum })));

/** A rectangle that is as high as its value. */
const isRate = ({ datum, y }: AreaMark): boolean => Math.abs(y[1] - y[0]) === Math.abs(datum?.value ?? 0);

/** A panel with its data, and its marks by what they are. */
export const partsOf = (panel: Panel) => {
  const { layers, frame, x, y } = panel;
  const areas = layers.flatMap((layer) => (layer.mark === 'area' ? layer.marks : []));
  const intervals = layers.flatMap((layer) => (layer.mark === 'interval' ? layer.marks : []));
  const [atX, atY] = [positionOn(x, frame, 'x'), positionOn(y, frame, 'y')];
  return {
    ...panel,
    areas: areas.filter((area) => !isRate(area)),
    intervals,
    bars: layers.flatMap((layer) => (layer.mark === 'bar' ? layer.marks : [])),
    lines: layers.flatMap((layer) => (layer.mark === 'line' ? [layer] : [])),
    dots: layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks : [])),
    rates: told(areas.filter(isRate)),
    levels: told(intervals),
    data: layers.flatMap(dataOfLayer).filter((datum) => datum !== undefined),
    /** Where a point of its scales stands, in px. */
    place: (point: Point): Point => ({ x: atX(point.x), y: atY(point.y) }),
    /** Type size of its ticks, in px of the drawing. */
    tickSize: x.size ?? y.size ?? 20,
  };
};

export type Parts = ReturnType<typeof partsOf>;

/** Values stand upwards on an axis of their own, times along. */
export const isInTime = ({ y }: Parts): boolean => y.scale !== 'band' && y.ticks.length > 0;

/** A mark's value as a point of a chart. */
export const pointOf = (
  { datum, as }: { datum: Datum; as: ChartClass },
  label: ChartPoint['label'],
  { basisOf }: Making,
): ChartPoint => ({ value: datum.value, as, name: datum.name, basis: basisOf(datum), label });

/** All values of some series. */
export const valuesOf = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

/** The panel's frame as shares of the chart's. */
export const innerOf = ({ x, y, width, height }: Frame, chart: Frame): Frame => ({
  x: (x - chart.x) / chart.width,
  y: (y - chart.y) / chart.height,
  width: width / chart.width,
  height: height / chart.height,
});

/** The room of a chart: as broad as the plot, or as the share of it that a panel among others has; down to its ticks. */
export const roomOf = ({ x, y, width, height }: Frame, { panels, width: full }: Plot, top = 0): Frame => {
  const beside = panels.filter(({ frame }) => frame.y < y + height && frame.y + frame.height > y);
  const count = new Set(beside.map(({ frame }) => frame.x)).size;
  const at = Math.min(count - 1, Math.floor(((x + width / 2) / full) * count));
  return {
    x: (at * full) / count,
    y: Math.max(0, y - top),
    width: full / count,
    height: height + Math.min(y, top) + FOOT,
  };
};

/** Whether a point lies in a frame, or at most so many px beside it. */
export const isIn = ({ x, y, width, height }: Frame, point: Point, air = 0): boolean =>
  point.x >= x - air && point.x <= x + width + air && point.y >= y - air && point.y <= y + height + air;
