import type { Datum } from '../../figures/datum.ts';
import type { AreaMark, Panel } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import { endedPoint } from './barsFrom.ts';
import { valueLabel } from './labels.ts';
import {
  around,
  FOOT,
  HEAD,
  innerOf,
  isIn,
  levelSeries,
  marksIn,
  pointOf,
  tickSize,
  valuedLinesOf,
  valuesOf,
  type Made,
  type Making,
} from './making.ts';
import { categoryChart, type ChartPoint } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** Columns over times, one a time, with a level across them where there is one. */
export const columnsFrom = (panel: Panel, making: Making): Made => {
  const { canvas, locale, plot } = making;
  const marks = marksIn(panel).bars;
  const [, count] = panel.x.domain;
  const data = marks.map(({ datum }) => datum);
  const unit = unitOfAll(data.flatMap(({ when }) => when ?? []));
  const [known] = marks;
  const first = known === undefined ? 0 : numberOfTime(known.datum.when?.from ?? 0, unit) - known.row;
  const rows = Array.from({ length: count }, (_, row) => row);
  const points = rows.map((row): ChartPoint => {
    const mark = marks.find((own) => own.row === row);
    if (mark === undefined) return { value: undefined, as: 'area-stated' };
    return pointOf(mark, valueLabel(mark.datum, mark.labels ?? [], 'outEnd', making), making);
  });
  const levels = valuedLinesOf(panel).map((line) => levelSeries(line, rows, 0.6));
  const { axis, domain } = scaleFor(panel.y, data, [0, ...data.map(({ value }) => value), ...valuesOf(levels)], false);
  const frame = around(panel.frame, { left: panel.frame.x, right: 4, top: HEAD, bottom: FOOT }, plot);
  const chart = categoryChart({
    direction: 'columns',
    categories: rows.map((row) => wordsOfTime(first + row, unit, locale)),
    every: Math.max(1, Math.round(count / Math.max(1, panel.x.ticks.length))),
    bars: [{ name: making.name, points }],
    lines: levels,
    thickness: 0.72,
    value: axis,
    size: canvas.points(tickSize(panel)),
    inner: innerOf(panel.frame, frame),
  });
  return { chart, frame, move: moveOnto(panel.y, panel.frame, domain, 'y') };
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
  const frame = around(panel.frame, { left: 60, right: 20, top: HEAD, bottom: FOOT }, plot);
  const unseen = marks.map((): ChartPoint => ({ value: most, as: 'line-rule' }));
  const chart = categoryChart({
    direction: 'columns',
    categories: data.map(({ when, short }) => when?.text ?? short),
    bars: [{ name: making.name, points: marks.map((mark) => endedPoint(mark, making, size)) }],
    lines: [{ name: scaleWord, sign: 'none', size: 2, points: unseen }],
    thickness: 0.8,
    value: scaleFor(panel.y, data, [0, most], panel.y.ticks.length === 0).axis,
    size,
    inner: innerOf(panel.frame, frame),
  });
  const foot = { ...frame, y: panel.frame.y + panel.frame.height, height: FOOT };
  return { chart, frame, hides: (point) => isIn(foot, point) };
};
