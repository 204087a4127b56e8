import type { Datum } from '../../figures/datum.ts';
import type { BarMark, Frame, IntervalMark, Label, Panel } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel, valueLabel } from './labels.ts';
import { FOOT, innerOf, isIn, tickSize, UNMOVED, type Made, type Making } from './making.ts';
import type { BarSeries, ChartPoint, NativeChart } from './nativeChart.ts';
import { scaleFor } from './valueScale.ts';

/** px over bars with a threshold, where its own words stood. */
const ABOVE = 12;
/** px at the left that are enough for names. */
const NAMES = 80;

export const barsOf = (panel: Panel): BarMark[] =>
  panel.layers.flatMap((layer) => (layer.mark === 'bar' ? layer.marks : []));

/** Lines across bars that are a value of their own: a threshold, a level. */
export const valuedLinesOf = (panel: Panel): (IntervalMark & { datum: Datum })[] =>
  panel.layers.flatMap((layer) =>
    layer.mark === 'interval'
      ? layer.marks.flatMap((mark) => (mark.datum === undefined ? [] : [{ ...mark, datum: mark.datum }]))
      : [],
  );

type Valued = { datum: Datum; as: ChartClass; labels?: readonly Label[] | undefined };

export const pointOf = ({ datum, as, labels = [] }: Valued, making: Making, size: number): ChartPoint => ({
  value: datum.value,
  as,
  name: datum.name,
  basis: making.basisOf(datum),
  label: valueLabel(datum, labels, 'outEnd', making) ?? plainLabel(datum, size, 'outEnd', making.locale),
});

/** The chart's room: from the words at its left to the next panel, and down to its ticks. */
const roomOf = (panel: Panel, { plot, texts }: Making): Frame => {
  const { frame } = panel;
  const others = plot.panels.filter(
    ({ frame: other }) => other !== frame && other.y < frame.y + frame.height && other.y + other.height > frame.y,
  );
  const before = Math.max(
    0,
    ...others.filter(({ frame: other }) => other.x < frame.x).map(({ frame: other }) => other.x + other.width),
  );
  const after = others.filter(({ frame: other }) => other.x > frame.x).map(({ frame: other }) => other.x);
  const isLevel = (y: number) => y > frame.y && y < frame.y + frame.height;
  const startIn = (from: number, to: number) =>
    texts.filter(({ x, y, anchor }) => anchor === 'start' && isLevel(y) && x > from && x < to).map(({ x }) => x);
  const left = before === 0 ? 0 : Math.min(frame.x, ...startIn(before, frame.x));
  const right =
    after.length === 0 ? plot.width : Math.min(...after, ...startIn(frame.x + frame.width, Math.min(...after)));
  return { x: left, y: frame.y - 2, width: right - left, height: frame.height + FOOT };
};

/** Bars of one amount each, lying in rows. A threshold that cuts through them is a bar of its own beside them. */
export const barsFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot } = making;
  const marks = barsOf(panel);
  const uprights = valuedLinesOf(panel);
  const first = marks[0];
  const valued: Valued[] =
    first === undefined || uprights.length === 0
      ? marks.toSorted((one, other) => one.row - other.row)
      : [first, ...uprights.map(({ datum }) => ({ datum, as: 'open' as const })), ...marks.slice(1)];
  const data = valued.map(({ datum }) => datum);
  const size = tickSize(panel);
  const region = roomOf(panel, making);
  const { most, scaleWord } = making;
  const isNamedBeside = panel.frame.x - region.x > NAMES;
  // Below it may be room that a threshold's own bars can use.
  const below = [...plot.panels.map(({ frame }) => frame.y), ...making.texts.map(({ y }) => y)].filter(
    (y) => y > region.y + region.height,
  );
  const wanted = valued.length * 62 + FOOT;
  const isTight = uprights.length > 0 && below.length > 0;
  const top = uprights.length > 0 ? region.y - ABOVE : region.y;
  const foot =
    isNamedBeside || below.length > 0 ? region.y + region.height : Math.max(region.y + region.height, top + wanted);
  const frame = { ...region, y: top, height: foot - top };
  const isThreshold = ({ y, text = '' }: { y: number; text?: string }) =>
    y > top - 3 * ABOVE && y <= top + ABOVE && uprights.some(({ datum }) => text.includes(datum.parts.digits));
  const unseen: BarSeries[] =
    most === undefined
      ? []
      : [
          {
            name: scaleWord,
            points: valued.map((_, at) => ({ value: at === 0 ? most : undefined, as: 'pick' as const })),
          },
        ];
  const ticks = panel.x.ticks.map(({ at }) => at);
  const { format } = scaleFor(panel.x, data, [0, ...ticks, ...data.map(({ value }) => value)], false).axis;
  const chart: NativeChart = {
    kind: 'categories',
    direction: 'rows',
    categories: valued.map(({ datum }) => datum.short),
    every: 1,
    isStacked: false,
    bars: [{ name: making.name, points: valued.map((one) => pointOf(one, making, canvas.points(size))) }, ...unseen],
    lines: [],
    hasStems: false,
    thickness: 0.6,
    value: {
      ...(data.every(({ value }) => value >= 0) ? { low: 0 } : {}),
      format,
      isHidden: ticks.length === 0 || isTight,
    },
    size: canvas.points(size),
    ...(isNamedBeside ? { inner: innerOf(panel.frame, frame) } : {}),
  };
  return { chart, frame, texts: [], hides: (point) => isIn(frame, point) || isThreshold(point), move: UNMOVED };
};
