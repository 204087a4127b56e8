import type { Datum } from '../../figures/datum.ts';
import { given } from '../../figures/given.ts';
import type { Frame, Label, Panel } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel, valueLabel } from './labels.ts';
import { FOOT, innerOf, isIn, marksIn, pointOf, tickSize, valuedLinesOf, type Made, type Making } from './making.ts';
import { categoryChart, type BarSeries, type ChartPoint } from './nativeChart.ts';
import { scaleFor } from './valueScale.ts';

/** px over bars with a threshold, where its own words stood. */
const ABOVE = 12;
/** px at the left that are enough for names. */
const NAMES = 80;

type Valued = { datum: Datum; as: ChartClass; labels?: readonly Label[] | undefined };

/** A bar, which has its number at its end. */
export const endedPoint = (own: Valued, making: Making, size: number): ChartPoint => {
  const { datum, labels = [] } = own;
  const label = valueLabel(datum, labels, 'outEnd', making) ?? plainLabel(datum, size, 'outEnd', making.locale);
  return pointOf(own, label, making);
};

/** The chart's room: from the words at its left to the next panel, and down to its ticks. */
const roomOf = (panel: Panel, { plot, texts }: Making): Frame => {
  const { frame } = panel;
  const others = plot.panels
    .map((other) => other.frame)
    .filter((other) => other !== frame && other.y < frame.y + frame.height && other.y + other.height > frame.y);
  const before = Math.max(0, ...others.filter(({ x }) => x < frame.x).map(({ x, width }) => x + width));
  const after = Math.min(...others.map(({ x }) => x).filter((x) => x > frame.x));
  const startIn = (from: number, to: number) =>
    texts
      .filter(({ y, anchor }) => anchor === 'start' && y > frame.y && y < frame.y + frame.height)
      .map(({ x }) => x)
      .filter((x) => x > from && x < to);
  const left = before === 0 ? 0 : Math.min(frame.x, ...startIn(before, frame.x));
  const right = Number.isFinite(after) ? Math.min(after, ...startIn(frame.x + frame.width, after)) : plot.width;
  return { x: left, y: frame.y - 2, width: right - left, height: frame.height + FOOT };
};

/** Bars of one amount each, lying in rows. A threshold that cuts through them is a bar of its own beside them. */
export const barsFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot } = making;
  const marks = marksIn(panel).bars;
  const uprights = valuedLinesOf(panel);
  const first = marks[0];
  const valued: Valued[] =
    first === undefined || uprights.length === 0
      ? marks.toSorted((one, other) => one.row - other.row)
      : [first, ...uprights.map(({ datum }) => ({ datum, as: 'open' as const })), ...marks.slice(1)];
  const data = valued.map(({ datum }) => datum);
  const size = canvas.points(tickSize(panel));
  const region = roomOf(panel, making);
  const isNamedBeside = panel.frame.x - region.x > NAMES;
  // Below it may be room that a threshold's own bars can use.
  const hasBelow = [...plot.panels.map(({ frame }) => frame), ...making.texts].some(
    ({ y }) => y > region.y + region.height,
  );
  const top = uprights.length > 0 ? region.y - ABOVE : region.y;
  const least = isNamedBeside || hasBelow ? 0 : top + valued.length * 62 + FOOT;
  const frame = { ...region, y: top, height: Math.max(region.y + region.height, least) - top };
  const isThreshold = ({ y, text = '' }: { y: number; text?: string }) =>
    y > top - 3 * ABOVE && y <= top + ABOVE && uprights.some(({ datum }) => text.includes(datum.parts.digits));
  const unseen = given(making.most, (most): BarSeries => ({
    name: making.scaleWord,
    points: valued.map((_, at) => ({ value: at === 0 ? most : undefined, as: 'pick' })),
  }));
  const ticks = panel.x.ticks.map(({ at }) => at);
  const { format } = scaleFor(panel.x, data, [0, ...ticks, ...data.map(({ value }) => value)], false).axis;
  const isHidden = ticks.length === 0 || (uprights.length > 0 && hasBelow);
  const chart = categoryChart({
    direction: 'rows',
    categories: data.map(({ short }) => short),
    bars: [{ name: making.name, points: valued.map((one) => endedPoint(one, making, size)) }, ...unseen],
    thickness: 0.6,
    value: { ...(data.every(({ value }) => value >= 0) ? { low: 0 } : {}), format, isHidden },
    size,
    inner: isNamedBeside ? innerOf(panel.frame, frame) : undefined,
  });
  return { chart, frame, hides: (point) => isIn(frame, point) || isThreshold(point) };
};
