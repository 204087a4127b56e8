import type { Datum } from '../../figures/datum.ts';
import type { AreaMark, Panel } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import { barsOf, pointOf, valuedLinesOf } from './barsFrom.ts';
import { valueLabel } from './labels.ts';
import {
  around,
  FOOT,
  HEAD,
  innerOf,
  isIn,
  NOTHING_HIDDEN,
  tickSize,
  UNMOVED,
  type Made,
  type Making,
} from './making.ts';
import type { ChartPoint, LineSeries, NativeChart } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** Columns over times, one a time, with a level across them where there is one. */
export const columnsFrom = (panel: Panel, making: Making): Made => {
  const { canvas, locale, plot } = making;
  const marks = barsOf(panel);
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
  const levels = valuedLinesOf(panel).map(({ datum, from, to, as }): LineSeries => ({
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
