import type { Datum } from '../../figures/datum.ts';
import { when } from '../../figures/given.ts';
import type { BarMark, Panel } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel } from './labels.ts';
import { marksIn, tickSize, type Made, type Making } from './making.ts';
import { categoryChart, type BarSeries } from './nativeChart.ts';

const isWhole = (one: BarMark, all: readonly BarMark[]): boolean =>
  all.length > 1 && all.every(({ from, to }) => from >= one.from && to <= one.to);

/** The share of a bar that has room for a number. */
const LEAST_LABELLED = 0.08;

type Segment = { datum: Datum; as: ChartClass; length: number };

/** Parts that do not lie over each other: of two counts from one start the further is what it adds, the whole what is left. */
const segmentsOf = (marks: readonly BarMark[]): Segment[] => {
  let end = 0;
  return marks
    .toSorted((one, other) => one.to - other.to || one.from - other.from)
    .flatMap(({ datum, as, to }) => {
      const length = to - end;
      end = Math.max(end, to);
      return when(length > 0, { datum, as, length });
    });
};

/** Parts of a whole on one bar, which always fills its room: a changed part changes the others' shares. */
export const sharesFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot, texts, locale } = making;
  const { bars: marks } = marksIn(panel);
  const { frame } = panel;
  const isRows = plot.direction === 'rows';
  const whole = marks.find((mark) => isWhole(mark, marks));
  const segments = segmentsOf(marks);
  const sum = segments.reduce((all, { length }) => all + length, 0);
  const isSaid = (datum: Datum) => texts.some(({ text }) => text.includes(datum.parts.digits));
  const size = canvas.points(tickSize(panel));
  const bars = segments.map(({ datum, as, length }): BarSeries => {
    const isLabelled = length > LEAST_LABELLED * sum && !isSaid(datum);
    const label = isLabelled ? plainLabel(datum, size, 'ctr', locale) : undefined;
    return {
      name: datum === whole?.datum ? `${datum.name} −` : datum.name,
      points: [{ value: length, as, basis: making.basisOf(datum), label }],
    };
  });
  const chart = categoryChart({
    direction: plot.direction,
    categories: [whole?.datum.name ?? making.name],
    isUnnamed: true,
    isStacked: true,
    bars,
    value: { format: '0%', isHidden: true },
    size,
    inner: { x: 0, y: 0, w: 1, h: 1 },
  });
  // The drawing leaves a little room after the whole, and the chart none: words and brackets keep to their parts.
  const stretch = panel.x.domain[1] / sum;
  const moved = (x: number) => Math.min(frame.x + frame.width, frame.x + (x - frame.x) * stretch);
  return { chart, frame, ...(isRows ? { move: (point) => ({ ...point, x: moved(point.x) }) } : {}) };
};
