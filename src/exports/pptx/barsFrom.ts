import type { Datum } from '../../figures/datum.ts';
import { given } from '../../figures/given.ts';
import type { Label } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel, valueLabel } from './labels.ts';
import {
  FOOT,
  HEAD,
  innerOf,
  isIn,
  pointOf,
  roomOf,
  type Level,
  type Made,
  type Making,
  type Parts,
} from './making.ts';
import type { ChartPoint, ChartSeries } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** px over bars with a threshold, where its own words stood. */
const ABOVE = 14;
/** px at the left that are enough for names. */
const NAMES = 80;
/** px of a row where there is more room than the drawing took. */
const ROW = 62;

type Bar = { datum: Datum; as: ChartClass; labels?: readonly Label[] | undefined };

/** A bar, which has its number at its end. */
const endedPoint = (bar: Bar, making: Making, size: number): ChartPoint => {
  const { datum, labels = [] } = bar;
  const label = valueLabel(datum, labels, 'outEnd', making) ?? plainLabel(datum, size, 'outEnd', making.locale);
  return pointOf(bar, label, making);
};

/** The bars of a chart, with the largest of those beside it where there are some. */
const withMost = (points: readonly ChartPoint[], { name, scaleWord, most }: Making): ChartSeries[] => [
  { name, points },
  ...given(most, (value): ChartSeries => ({
    name: scaleWord,
    points: points.map((_, at) => ({ value: at === 0 ? value : undefined, as: 'pick' })),
  })),
];

/** Bars of one amount each, lying in rows. A threshold that cuts through them is a bar of its own beside them. */
export const rowsFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot, texts } = making;
  const { frame: drawn, levels, x } = panel;
  const sorted: Bar[] = panel.bars.toSorted((one, other) => one.row - other.row);
  const thresholds = levels.map(({ datum }): Bar => ({ datum, as: 'open' }));
  const bars = [...sorted.slice(0, 1), ...thresholds, ...sorted.slice(1)];
  const data = bars.map(({ datum }) => datum);
  const size = canvas.points(panel.tickSize);
  const room = roomOf(drawn, plot, thresholds.length > 0 ? ABOVE : 2);
  const foot = room.y + room.height;
  const isNamedBeside = drawn.x - room.x > NAMES;
  const hasBelow = [...plot.panels.map(({ frame }) => frame), ...texts].some(({ y }) => y > foot);
  // A threshold's own bars use the room below it.
  const height = isNamedBeside || hasBelow ? room.height : Math.max(room.height, bars.length * ROW + FOOT);
  const frame = { ...room, height };
  const { axis } = scaleFor(x, data, [0, ...data.map(({ value }) => value), ...given(making.most, (most) => most)]);
  const isThreshold = ({ y, text = '' }: { y: number; text?: string }) =>
    Math.abs(y - room.y + ABOVE) <= 2 * ABOVE && thresholds.some(({ datum }) => text.includes(datum.parts.digits));
  return {
    chart: {
      kind: 'categories',
      direction: 'rows',
      categories: data.map(({ short }) => short),
      every: 1,
      bars: withMost(
        bars.map((bar) => endedPoint(bar, making, size)),
        making,
      ),
      lines: [],
      thickness: 0.6,
      // Below zero the program leaves room for names.
      value: {
        ...axis,
        low: axis.low === 0 ? 0 : undefined,
        isHidden: axis.isHidden || (thresholds.length > 0 && hasBelow),
      },
      size,
      inner: isNamedBeside ? innerOf(drawn, frame) : undefined,
    },
    frame,
    hides: (point) => isIn(frame, point) || isThreshold(point),
  };
};

type Column = { name: string; bar: Bar | undefined };

/** Every time of the axis, so that one without a value stays a gap. */
const columnsOf = ({ bars, x }: Parts, { locale }: Making): Column[] => {
  const unit = unitOfAll(bars.flatMap(({ datum }) => datum.when ?? []));
  const first =
    bars.flatMap(({ datum, row }) => given(datum.when, ({ from }) => numberOfTime(from, unit) - row))[0] ?? 0;
  return Array.from({ length: x.domain[1] }, (_, row) => ({
    name: wordsOfTime(first + row, unit, locale),
    bar: bars.find((own) => own.row === row),
  }));
};

/** A level as a line of its own over the times that it spans. */
export const levelSeries = ({ datum, from, to, as }: Level, times: readonly number[], slack: number): ChartSeries => ({
  name: datum.name,
  line: as,
  points: times.map((time) => ({
    value: time >= from.x - slack && time <= to.x + slack ? datum.value : undefined,
    as,
  })),
});

/** Columns over times, with a level across them where there is one; or one a stretch of time, as high as its value. */
export const columnsFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot } = making;
  const { frame: drawn, x, y, rates } = panel;
  const isInTime = panel.bars.length > 0;
  const size = canvas.points(panel.tickSize);
  const columns = isInTime
    ? columnsOf(panel, making)
    : rates.map((bar): Column => ({ name: bar.datum.when?.text ?? bar.datum.short, bar }));
  const points = columns.map(({ bar }): ChartPoint => {
    if (bar === undefined) return { value: undefined, as: 'area-stated' };
    // Columns without a label in the drawing have no room for one.
    return isInTime
      ? pointOf(bar, valueLabel(bar.datum, bar.labels ?? [], 'outEnd', making), making)
      : endedPoint(bar, making, size);
  });
  const levels = isInTime ? panel.levels : [];
  const values = [0, ...[...panel.data, ...levels.map(({ datum }) => datum)].map(({ value }) => value)];
  const { axis, domain } = scaleFor(y, panel.data, [...values, ...given(making.most, (most) => most)]);
  const frame = roomOf(drawn, plot, HEAD);
  return {
    chart: {
      kind: 'categories',
      direction: 'columns',
      categories: columns.map(({ name }) => name),
      every: isInTime ? Math.max(1, Math.round(columns.length / Math.max(1, x.ticks.length))) : 1,
      bars: withMost(points, making),
      lines: levels.map((level) => levelSeries(level, [...columns.keys()], 0.6)),
      thickness: 0.75,
      value: axis,
      size,
      inner: innerOf(drawn, frame),
    },
    frame,
    // Its own names stand where the drawing's did.
    hides: (point) => !isInTime && isIn({ ...frame, y: drawn.y + drawn.height, height: FOOT }, point),
    move: moveOnto(y, drawn, domain, 'y'),
  };
};
