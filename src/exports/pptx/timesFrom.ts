import { given, when } from '../../figures/given.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import { dotPoint, otherLabels, valueLabel } from './labels.ts';
import { HEAD, innerOf, pointOf, roomOf, valuesOf, type Level, type Made, type Making, type Parts } from './making.ts';
import type { ChartPoint, ChartSeries } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** Times that lie further apart than so many of them have values are days of a calendar, not a row. */
const SPARSE = 4;

/** A mark of a time: a column at its row, a dot at its place along x. */
type Timed = { time: number; point: ChartPoint };

/** Every time of the axis, so that one without a value stays a gap; of uneven times the days alone. */
const timesOf = ({ bars, dots }: Pick<Parts, 'bars' | 'dots'>, { locale }: Making) => {
  const marks = [...bars.map(({ datum, row }) => ({ datum, x: row })), ...dots];
  const unit = unitOfAll(marks.flatMap(({ datum }) => datum.when ?? []));
  const known = [...new Set(marks.map(({ x }) => x))].toSorted((one, other) => one - other);
  const [first = 0, last = first] = [known[0], known.at(-1)];
  const isSparse = unit === 'day' && last - first > SPARSE * known.length;
  const times = isSparse ? known : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const [shift = 0] = marks.flatMap(({ datum, x }) => given(datum.when, ({ from }) => numberOfTime(from, unit) - x));
  return {
    times,
    first,
    last,
    categories: times.map((time) => wordsOfTime(time + shift, unit, locale)),
    days: isSparse ? times.map((time) => time + shift) : undefined,
  };
};

const pointsAt = (times: readonly number[], marks: readonly Timed[]): ChartPoint[] =>
  times.map((time) => marks.find((mark) => mark.time === time)?.point ?? { value: undefined, as: 'dot-stated' });

/** A level as a line over the times that it spans, with a dot at its end where it has one. */
const levelOf = ({ datum, from, to, as }: Level, { dots, bars }: Parts, times: readonly number[], making: Making) => {
  // A line across columns goes to their edges, half a step beyond their middle.
  const slack = bars.length > 0 ? 0.6 : 1e-9;
  const ends = dots.filter((dot) => dot.datum === datum).map((dot) => ({ time: dot.x, point: dotPoint(dot, making) }));
  const along = times
    .filter((time) => time >= from.x - slack && time <= to.x + slack)
    .map((time) => ({ time, point: { value: datum.value, as } }));
  return { name: datum.name, line: as, points: pointsAt(times, [...ends, ...along]) };
};

/** What happened over time: columns, or dots and lines, a line a shape; a level across them as a line of its own. */
export const timesFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot, name } = making;
  const { frame: drawn, x, y, place, lines, bars, intervals } = panel;
  const levels = panel.levels.filter(({ from, to }) => from.y === to.y);
  const dots = panel.dots.filter((dot) => levels.every(({ datum }) => datum !== dot.datum));
  const { times, first, last, categories, days } = timesOf({ bars, dots }, making);
  const columns = bars.map((bar): Timed => {
    const label = valueLabel(bar.datum, bar.labels ?? [], 'outEnd', making);
    return { time: bar.row, point: pointOf(bar, label, making) };
  });
  const shapes = [...new Set(dots.map(({ shape }) => shape))];
  const ways = shapes.map((shape, at): ChartSeries => {
    const own = dots.filter((dot) => dot.shape === shape);
    const words = own.flatMap(({ datum, labels = [] }) =>
      labels.map(({ text }) => text).filter((text) => !text.includes(datum.parts.digits)),
    );
    const marks = own.map((dot) => ({ time: dot.x, point: dotPoint(dot, making) }));
    // A line among several is named at its end.
    const called = shapes.length === 1 ? name : words.join(' ') || `${name} ${at + 1}`;
    return { name: called, line: lines[at]?.as, points: pointsAt(times, marks) };
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
  const across = [...levels.map((level) => levelOf(level, panel, times, making)), ...ways, ...bracket];
  const barred = when(bars.length > 0, { name, points: pointsAt(times, columns) });
  const values = [...valuesOf([...across, ...barred]), ...when(bars.length > 0, 0)];
  const { axis, domain } = scaleFor(y, panel.data, values);
  const move = moveOnto(y, drawn, domain, 'y');
  const frame = roomOf(drawn, plot, HEAD);
  // The first and last points of lines stand at a chart's edges; the drawing has a little room beside them.
  const plotted = { ...drawn, x: edge(first), width: Math.max(1, edge(last) - edge(first)) };
  const [tick = first, next = last] = x.ticks.map(({ at }) => at);
  return {
    chart: {
      kind: 'categories',
      direction: 'columns',
      categories,
      days,
      every: Math.max(1, Math.round(days === undefined ? next - tick : (last - first) / 5)),
      bars: barred,
      lines: across,
      hasStems: lines.length + bars.length === 0 && intervals.some(({ datum }) => datum === undefined),
      thickness: 0.75,
      value: axis,
      size: canvas.points(panel.tickSize),
      inner: innerOf(bars.length > 0 ? drawn : plotted, frame),
    },
    frame,
    texts: dots.flatMap((dot) => otherLabels(dot, move(place(dot)))),
    move,
  };
};
