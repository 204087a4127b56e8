import type { Datum } from '../../figures/datum.ts';
import type { BarMark, Frame, Panel } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { barsOf } from './barsFrom.ts';
import { plainLabel } from './labels.ts';
import { NOTHING_HIDDEN, tickSize, type Made, type Making } from './making.ts';
import type { BarSeries, NativeChart } from './nativeChart.ts';

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
      if (length <= 0) return [];
      end = to;
      return [{ datum, as, length }];
    });
};

/** Parts of a whole on one bar, which always fills its room: a changed part changes the others' shares. */
export const sharesFrom = (panel: Panel, making: Making): Made => {
  const { canvas, plot, texts, locale } = making;
  const marks = barsOf(panel);
  const isRows = plot.direction === 'rows';
  const whole = marks.find((mark) => isWhole(mark, marks));
  const segments = segmentsOf(marks);
  const sum = segments.reduce((all, { length }) => all + length, 0);
  const isSaid = (datum: Datum) => texts.some(({ text }) => text.includes(datum.parts.digits));
  const hasRoom = (length: number) => length > LEAST_LABELLED * sum;
  const size = tickSize(panel);
  const bars = segments.map(({ datum, as, length }): BarSeries => ({
    name: datum === whole?.datum ? `${datum.name} −` : datum.name,
    points: [
      {
        value: length,
        as,
        basis: making.basisOf(datum),
        ...(isSaid(datum) || !hasRoom(length)
          ? {}
          : { label: { ...plainLabel(datum, canvas.points(size), 'ctr', locale) } }),
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
