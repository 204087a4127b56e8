import { given } from '../../figures/given.ts';
import type { DotMark, Panel } from '../../figures/plot.ts';
import { positionOn } from '../../figures/scale.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import { otherLabels, valueLabel } from './labels.ts';
import {
  around,
  FOOT,
  HEAD,
  innerOf,
  levelSeries,
  marksIn,
  pointOf,
  signOf,
  tickSize,
  valuedLinesOf,
  valuesOf,
  type Made,
  type Making,
} from './making.ts';
import { categoryChart, type ChartPoint, type LineSeries } from './nativeChart.ts';
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

/** Dots and lines in time: a line a shape, a gap where a time has no value, a level as a line of its own. */
export const linesFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot, name } = making;
  const { dots: all, lines: paths, intervals } = marksIn(panel);
  const levels = valuedLinesOf(panel).filter(({ from, to }) => from.y === to.y);
  const atLevel = new Set(levels.map(({ datum }) => datum));
  const dots = all.filter(({ datum }) => !atLevel.has(datum));
  const { times, categories, days } = timesOf(dots, making);
  const shapes = [...new Set(dots.map(({ shape }) => shape))];
  const atX = positionOn(panel.x, panel.frame, 'x');
  const atY = positionOn(panel.y, panel.frame, 'y');
  const series = shapes.map((shape, at): LineSeries => {
    const own = dots.filter((dot) => dot.shape === shape);
    const words = own.flatMap(({ datum, labels = [] }) =>
      labels.filter(({ text }) => !text.includes(datum.parts.digits)),
    );
    return {
      // A line among several is named at its end.
      name: shapes.length === 1 ? name : words.map(({ text }) => text).join(' ') || `${name} ${at + 1}`,
      sign: signOf(shape),
      size: canvas.points(2 * (own[0]?.radius ?? 4)),
      line: paths[at]?.as,
      points: times.map((time): ChartPoint => {
        const dot = own.find(({ x }) => x === time);
        if (dot === undefined) return { value: undefined, as: 'dot-stated' };
        return pointOf(dot, valueLabel(dot.datum, dot.labels ?? [], undefined, making), making);
      }),
    };
  });
  const across = levels.map((level): LineSeries => {
    const plain = levelSeries(level, times, 1e-9);
    const end = all.find((dot) => dot.datum === level.datum);
    const size = canvas.points(2 * (end?.radius ?? 4));
    if (end === undefined) return { ...plain, size };
    const points = plain.points.map((point, at) => (times[at] === end.x ? { ...point, as: end.as } : point));
    return { ...plain, sign: signOf(end.shape), size, points };
  });
  // A bracket is drawn as a shape; what it stands at is in the sheet, unseen.
  const ends = making.ends.filter(({ datum }) => !all.some((dot) => dot.datum === datum));
  const stretch = (panel.x.domain[1] - panel.x.domain[0]) / panel.frame.width;
  const timeAt = (x: number) => Math.round(panel.x.domain[0] + (x - panel.frame.x) * stretch);
  const bracket = given(ends[0], (): LineSeries => ({
    name: ends.map(({ datum }) => datum.name).join(' – '),
    sign: 'none',
    size: 2,
    points: times.map((time) => ({
      value: ends.find(({ at }) => timeAt(at.x) === time)?.datum.value,
      as: 'line-day',
    })),
  }));
  const data = dots.map(({ datum }) => datum);
  const { axis, domain } = scaleFor(panel.y, data, valuesOf([...series, ...across, ...bracket]), false);
  const move = moveOnto(panel.y, panel.frame, domain, 'y');
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  // The chart's first and last times stand at its edges; the drawing has a little room beside them.
  const plotted = { ...panel.frame, x: atX(first), width: Math.max(1, atX(last) - atX(first)) };
  const frame = around(panel.frame, { left: panel.frame.x, right: plot.width, top: HEAD, bottom: FOOT }, plot);
  const ticks = panel.x.ticks.map(({ at }) => at);
  const chart = categoryChart({
    direction: 'columns',
    categories,
    days,
    every: days === undefined ? everyOf(ticks, times) : Math.max(1, Math.round((last - first) / 5)),
    lines: [...across, ...series, ...bracket],
    hasStems: paths.length === 0 && intervals.some(({ datum }) => datum === undefined),
    value: axis,
    size: canvas.points(tickSize(panel)),
    inner: innerOf(plotted, frame),
  });
  const texts = dots.flatMap((dot) => otherLabels(dot, move({ x: atX(dot.x), y: atY(dot.y) })));
  return { chart, frame, texts, move };
};

/** How many times lie from tick to tick, mostly. */
const everyOf = (ticks: readonly number[], times: readonly number[]): number => {
  const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? tick));
  const counted = steps.toSorted((one, other) => one - other);
  return Math.max(1, Math.round(counted[Math.floor(counted.length / 2)] ?? times.length));
};
