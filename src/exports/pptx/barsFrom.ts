import type { Datum } from '../../figures/datum.ts';
import type { AreaMark, BarMark, Frame, IntervalMark, Label, Panel } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel, valueLabel } from './labels.ts';
import { around, innerOf, isIn, NOTHING_HIDDEN, tickSize, UNMOVED, type Made, type Making } from './making.ts';
import type { BarSeries, ChartPoint, LineSeries, NativeChart } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** px under a panel for its ticks, and over its first bar for a label. */
const FOOT = 44;
const HEAD = 30;
/** px over bars with a threshold, where its own words stood. */
const ABOVE = 12;
/** px at the left that are enough for names. */
const NAMES = 80;

const marksOf = (panel: Panel): BarMark[] => panel.layers.flatMap((layer) => (layer.mark === 'bar' ? layer.marks : []));

/** Uprights through lying bars that are a value of their own: a threshold. */
const uprightsOf = (panel: Panel): (IntervalMark & { datum: Datum })[] =>
  panel.layers.flatMap((layer) =>
    layer.mark === 'interval'
      ? layer.marks.flatMap((mark) => (mark.datum === undefined ? [] : [{ ...mark, datum: mark.datum }]))
      : [],
  );

type Valued = { datum: Datum; as: ChartClass; labels?: readonly Label[] | undefined };

const pointOf = ({ datum, as, labels = [] }: Valued, making: Making, size: number): ChartPoint => ({
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
  const marks = marksOf(panel);
  const uprights = uprightsOf(panel);
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

const isWhole = (one: BarMark, all: readonly BarMark[]): boolean =>
  all.length > 1 && all.every(({ from, to }) => from >= one.from && to <= one.to);

type Segment = { datum: Datum; as: ChartClass; length: number };

/** Parts that do not lie over each other, and what they leave of the whole behind them. */
const segmentsOf = (marks: readonly BarMark[]): Segment[] => {
  const whole = marks.find((mark) => isWhole(mark, marks));
  const parts = marks.filter((mark) => mark !== whole).toSorted((one, other) => one.from - other.from);
  const end = Math.max(...parts.map(({ to }) => to));
  const rest: Segment[] =
    whole === undefined || whole.to <= end ? [] : [{ datum: whole.datum, as: whole.as, length: whole.to - end }];
  return [...parts.map(({ datum, as, from, to }) => ({ datum, as, length: to - from })), ...rest];
};

/** Parts of a whole on one bar, which always fills its room: a changed part changes the others' shares. */
export const sharesFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot, texts, locale } = making;
  const marks = marksOf(panel);
  const isRows = plot.direction === 'rows';
  const whole = marks.find((mark) => isWhole(mark, marks));
  const segments = segmentsOf(marks);
  const sum = segments.reduce((all, { length }) => all + length, 0);
  const isSaid = (datum: Datum) => texts.some(({ text }) => text.includes(datum.parts.digits));
  const size = tickSize(panel);
  const bars = segments.map(({ datum, as, length }): BarSeries => ({
    name: datum === whole?.datum ? `${datum.name} −` : datum.name,
    points: [
      {
        value: length,
        as,
        basis: making.basisOf(datum),
        ...(isSaid(datum) ? {} : { label: { ...plainLabel(datum, canvas.points(size), 'ctr', locale) } }),
      },
    ],
  }));
  const chart: NativeChart = {
    kind: 'categories',
    direction: isRows ? 'rows' : 'columns',
    categories: [whole?.datum.name ?? making.name],
    every: 1,
    isUnnamed: true,
    isStacked: true,
    bars,
    lines: [],
    hasStems: false,
    thickness: 1,
    value: { format: '0%', isHidden: true },
    size: canvas.points(size),
    inner: { x: 0, y: 0, w: 1, h: 1 },
  };
  const axis = isRows ? panel.x : panel.y;
  return {
    chart,
    frame: panel.frame,
    texts: [],
    hides: NOTHING_HIDDEN,
    // The drawing leaves a little room after the whole; the chart leaves none.
    move: alongWhole(axis.domain[1] / sum, panel.frame, isRows),
  };
};

/** Words and brackets along the bar keep to its parts, over it and under it. */
const alongWhole =
  (ratio: number, frame: Frame, isRows: boolean): Made['move'] =>
  (point) =>
    isRows ? { ...point, x: Math.min(frame.x + frame.width, frame.x + (point.x - frame.x) * ratio) } : point;

/** Columns over times, one a time, with a level across them where there is one. */
export const columnsFrom = (panel: Panel, making: Making): Made => {
  const { canvas, locale, plot } = making;
  const marks = marksOf(panel);
  const [, count] = panel.x.domain;
  const data = marks.map(({ datum }) => datum);
  const unit = unitOfAll(data.flatMap(({ when }) => (when === undefined ? [] : [when])));
  const [known] = marks;
  const first = known === undefined ? 0 : numberOfTime(known.datum.when?.from ?? 0, unit) - known.row;
  const categories = Array.from({ length: count }, (_, at) => wordsOfTime(first + at, unit, locale));
  const points = categories.map((_, row): ChartPoint => {
    const mark = marks.find((own) => own.row === row);
    if (mark === undefined) return { value: undefined, as: 'area-stated' };
    const { datum, as, labels = [] } = mark;
    const label = valueLabel(datum, labels, 'outEnd', making);
    return {
      value: datum.value,
      as,
      name: datum.name,
      basis: making.basisOf(datum),
      ...(label === undefined ? {} : { label }),
    };
  });
  const levels = uprightsOf(panel).map(({ datum, from, to, as }): LineSeries => ({
    name: datum.name,
    sign: 'none',
    size: 2,
    line: as,
    points: categories.map((_, at) => ({
      value: at >= from.x - 0.6 && at <= to.x + 0.6 ? datum.value : undefined,
      as,
    })),
  }));
  const values = [
    ...data.map(({ value }) => value),
    ...levels.flatMap(({ points: own }) => own.flatMap(({ value }) => value ?? [])),
  ];
  const { axis, domain } = scaleFor(panel.y, data, [0, ...values], false);
  const frame = around(panel.frame, { left: panel.frame.x, right: 4, top: HEAD, bottom: FOOT }, plot);
  const chart: NativeChart = {
    kind: 'categories',
    direction: 'columns',
    categories,
    every: Math.max(1, Math.round(count / Math.max(1, panel.x.ticks.length))),
    isStacked: false,
    bars: [{ name: making.name, points }],
    lines: levels,
    hasStems: false,
    thickness: 0.72,
    value: axis,
    size: canvas.points(tickSize(panel)),
    inner: innerOf(panel.frame, frame),
  };
  return { chart, frame, texts: [], hides: NOTHING_HIDDEN, move: moveOnto(panel.y, panel.frame, domain, 'y') };
};

/** Rectangles as high as their value: each a column by the name of its time. */
export const ratesFrom = (
  panel: Panel,
  marks: readonly (AreaMark & { datum: Datum })[],
  making: Making & { most: number },
): Made => {
  const { canvas, plot, most, scaleWord } = making;
  const size = canvas.points(tickSize(panel));
  const data = marks.map(({ datum }) => datum);
  const { axis } = scaleFor(panel.y, data, [0, most], panel.y.ticks.length === 0);
  const frame = around(panel.frame, { left: 60, right: 20, top: HEAD, bottom: FOOT }, plot);
  const chart: NativeChart = {
    kind: 'categories',
    direction: 'columns',
    categories: data.map(({ when, short }) => when?.text ?? short),
    every: 1,
    isStacked: false,
    bars: [{ name: making.name, points: marks.map((mark) => pointOf(mark, making, size)) }],
    lines: [
      {
        name: scaleWord,
        sign: 'none',
        size: 2,
        points: marks.map(() => ({ value: most, as: 'line-rule' as const })),
      },
    ],
    hasStems: false,
    thickness: 0.8,
    value: axis,
    size,
    inner: innerOf(panel.frame, frame),
  };
  const foot = { ...frame, y: panel.frame.y + panel.frame.height, height: FOOT };
  return { chart, frame, texts: [], hides: (point) => isIn(foot, point), move: UNMOVED };
};
