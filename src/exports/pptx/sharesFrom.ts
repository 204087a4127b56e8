import { when } from '../../figures/given.ts';
import type { BarMark } from '../../figures/plot.ts';
import type { Made, Making, Parts } from './making.ts';
import type { ChartSeries } from './nativeChart.ts';
import { intervalsIn } from './shapePieces.ts';

type Segment = Pick<BarMark, 'datum' | 'as'> & { length: number };

/** Parts that do not lie over each other: of two counts from one start the further is what it adds, the whole what is left. */
const segmentsOf = (marks: readonly BarMark[], whole: BarMark | undefined): Segment[] => {
  let end = 0;
  return marks
    .toSorted((one, other) => one.to - other.to || one.from - other.from)
    .flatMap((mark) => {
      const { datum, to } = mark;
      const length = to - end;
      end = Math.max(end, to);
      // A pale part over a solid one is seen as solid.
      const solid = marks.find((one) => one !== whole && one.as !== 'area-pale' && one.from < to && one.to >= to);
      return when(length > 0, { datum, as: mark.as === 'area-pale' ? (solid ?? mark).as : mark.as, length });
    });
};

/** Parts of a whole on one bar, which always fills its room: a changed part changes the others' shares. Its words and brackets stand beside it. */
export const sharesFrom = (panel: Parts, making: Making): Made => {
  const { bars: marks, frame, place, tickSize } = panel;
  const whole = marks.find((one) => marks.every(({ from, to }) => from >= one.from && to <= one.to));
  const segments = segmentsOf(marks, whole);
  const end = Math.max(...marks.map(({ to }) => to));
  return {
    chart: {
      kind: 'categories',
      direction: 'rows',
      categories: [whole?.datum.name ?? making.name],
      nameSize: making.canvas.points(tickSize),
      grouping: 'percentStacked',
      bars: segments.map(({ datum, as, length }): ChartSeries => ({
        name: datum === whole?.datum ? `${datum.name} −` : datum.name,
        points: [{ value: length, as, basis: making.basisOf(datum) }],
      })),
      lines: [],
      value: { format: '0%', isHidden: true },
      size: making.canvas.points(tickSize),
      inner: { x: 0, y: 0, width: 1, height: 1 },
    },
    frame: { ...frame, width: place({ x: end, y: 0 }).x - frame.x },
    over: intervalsIn(panel),
  };
};
