import { given } from '../../figures/given.ts';
import type { DotMark } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import { levelSeries } from './barsFrom.ts';
import { dotPoint, otherLabels } from './labels.ts';
import { HEAD, innerOf, roomOf, valuesOf, type Made, type Making, type Parts } from './making.ts';
import type { ChartPoint, ChartSeries } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** Times that lie further apart than so many of them have values are days of a calendar, not a row. */
const SPARSE = 4;

type Times = { times: number[]; categories: string[]; days?: number[] };

/** Every time of the axis, so that one without a value stays a gap; of uneven times the days alone. */
const timesOf = (dots: readonly DotMark[], { locale }: Making): Times => {
  const unit = unitOfAll(dots.flatMap(({ datum }) => datum.when ?? []));
  const known = [...new Set(dots.map(({ x }) => x))].toSorted((one, other) => one - other);
  const [first = 0, last = first] = [known[0], known.at(-1)];
  const isSparse = unit === 'day' && last - first > SPARSE * known.length;
  const times = isSparse ? known : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const sample = dots[0];
  const shift = sample?.datum.when === undefined ? 0 : numberOfTime(sample.datum.when.from, unit) - sample.x;
  return {
    times,
    categories: times.map((time) => wordsOfTime(time + shift, unit, locale)),
    ...(isSparse ? { days: times.map((time) => time + shift) } : {}),
  };
};

/** A line through dots of one shape, with a gap where a time has no value. */
const lineOf = (dots: readonly DotMark[], times: readonly number[], making: Making): ChartPoint[] =>
  times.map((time) => {
    const dot = dots.find(({ x }) => x === time);
    return dot === undefined ? { value: undefined, as: 'dot-stated' } : dotPoint(dot, making);
  });

/** Dots and lines in time: a line a shape, a level as a line of its own. */
export const linesFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot, name } = making;
  const { x, y, place, lines, intervals } = panel;
  const levels = panel.levels.filter(({ from, to }) => from.y === to.y);
  const dots = panel.dots.filter((dot) => levels.every(({ datum }) => datum !== dot.datum));
  const { times, categories, days } = timesOf(dots, making);
  const shapes = [...new Set(dots.map(({ shape }) => shape))];
  const series = shapes.map((shape, at): ChartSeries => {
    const own = dots.filter((dot) => dot.shape === shape);
    const words = own.flatMap(({ datum, labels = [] }) =>
      labels.map(({ text }) => text).filter((text) => !text.includes(datum.parts.digits)),
    );
    return {
      // A line among several is named at its end.
      name: shapes.length === 1 ? name : words.join(' ') || `${name} ${at + 1}`,
      line: lines[at]?.as,
      points: lineOf(own, times, making),
    };
  });
  const across = levels.map((level): ChartSeries => {
    const line = levelSeries(level, times, 1e-9);
    const ends = lineOf(
      panel.dots.filter(({ datum }) => datum === level.datum),
      times,
      making,
    );
    return { ...line, points: ends.map((end, at) => (end.value === undefined ? (line.points[at] ?? end) : end)) };
  });
  // A bracket is drawn as a shape; what it stands at is in the sheet, unseen.
  const edge = (time: number) => place({ x: time, y: 0 }).x;
  const ends = making.ends.filter(({ datum }) => !panel.data.includes(datum));
  const bracket = given(ends[0], (): ChartSeries => ({
    name: ends.map(({ datum }) => datum.name).join(' – '),
    points: times.map((time) => ({
      value: ends.find(({ at }) => Math.abs(at.x - edge(time)) < 1)?.datum.value,
      as: 'line-day',
    })),
  }));
  const { axis, domain } = scaleFor(
    y,
    dots.map(({ datum }) => datum),
    valuesOf([...series, ...across, ...bracket]),
  );
  const move = moveOnto(y, panel.frame, domain, 'y');
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  // The chart's first and last times stand at its edges; the drawing has a little room beside them.
  const frame = roomOf(panel.frame, plot, HEAD);
  const [tick = first, next = last] = x.ticks.map(({ at }) => at);
  return {
    chart: {
      kind: 'categories',
      direction: 'columns',
      categories,
      days,
      every: Math.max(1, Math.round(days === undefined ? next - tick : (last - first) / 5)),
      bars: [],
      lines: [...across, ...series, ...bracket],
      hasStems: lines.length === 0 && intervals.some(({ datum }) => datum === undefined),
      value: axis,
      size: canvas.points(panel.tickSize),
      inner: innerOf({ ...panel.frame, x: edge(first), width: Math.max(1, edge(last) - edge(first)) }, frame),
    },
    frame,
    texts: dots.flatMap((dot) => otherLabels(dot, move(place(dot)))),
    move,
  };
};
