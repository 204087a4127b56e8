import { when } from '../../figures/given.ts';
import type { BarMark } from '../../figures/plot.ts';
import type { Made, Making, Parts } from './making.ts';
import type { ChartSeries } from './nativeChart.ts';

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

/** Parts of a whole on one bar, which always fills its room: a changed part changes the others' shares. Its words and brackets stand beside it. */
export const sharesFrom = ({ bars: marks, frame, x, tickSize }: Parts, making: Making): Made => {
  const whole = marks.find((one) => marks.every(({ from, to }) => from >= one.from && to <= one.to));
  const segments = segmentsOf(marks);
  const sum = segments.reduce((all, { length }) => all + length, 0);
  // The drawing leaves a little room after the whole, and the chart none: words and brackets keep to their parts.
  const stretch = x.domain[1] / sum;
  return {
    chart: {
      kind: 'categories',
      direction: 'rows',
      categories: [whole?.datum.name ?? making.name],
      isStacked: true,
      bars: segments.map(({ datum, as, length }): ChartSeries => ({
        name: datum === whole?.datum ? `${datum.name} −` : datum.name,
        points: [{ value: length, as, basis: making.basisOf(datum) }],
      })),
      lines: [],
      value: { format: '0%', isHidden: true },
      size: making.canvas.points(tickSize),
      inner: { x: 0, y: 0, width: 1, height: 1 },
    },
    frame,
    move: (point) => ({ ...point, x: Math.min(frame.x + frame.width, frame.x + (point.x - frame.x) * stretch) }),
  };
};
