import type { Datum } from '../../figures/datum.ts';
import { when } from '../../figures/given.ts';
import type { BarMark } from '../../figures/plot.ts';
import { plainLabel } from './labels.ts';
import type { Made, Making, Parts } from './making.ts';
import type { ChartSeries } from './nativeChart.ts';

/** The share of a bar that has room for a number. */
const LEAST_LABELLED = 0.08;

type Segment = Pick<BarMark, 'datum' | 'as'> & { length: number };

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
export const sharesFrom = ({ bars: marks, frame, x, tickSize }: Parts, making: Making): Made => {
  const { canvas, plot, texts, locale } = making;
  const whole = marks.find((one) => marks.every(({ from, to }) => from >= one.from && to <= one.to));
  const segments = segmentsOf(marks);
  const sum = segments.reduce((all, { length }) => all + length, 0);
  const isSaid = (datum: Datum) => texts.some(({ text }) => text.includes(datum.parts.digits));
  const size = canvas.points(tickSize);
  const bars = segments.map(({ datum, as, length }): ChartSeries => {
    const isLabelled = length > LEAST_LABELLED * sum && !isSaid(datum);
    const label = isLabelled ? plainLabel(datum, size, 'ctr', locale) : undefined;
    return {
      name: datum === whole?.datum ? `${datum.name} −` : datum.name,
      points: [{ value: length, as, basis: making.basisOf(datum), label }],
    };
  });
  // The drawing leaves a little room after the whole, and the chart none: words and brackets keep to their parts.
  const stretch = x.domain[1] / sum;
  const moved = (at: number) => Math.min(frame.x + frame.width, frame.x + (at - frame.x) * stretch);
  return {
    chart: {
      kind: 'categories',
      direction: plot.direction,
      categories: [whole?.datum.name ?? making.name],
      isStacked: true,
      bars,
      lines: [],
      value: { format: '0%', isHidden: true },
      size,
      inner: { x: 0, y: 0, width: 1, height: 1 },
    },
    frame,
    move: (point) => (plot.direction === 'rows' ? { ...point, x: moved(point.x) } : point),
  };
};
