import { given } from '../../figures/given.ts';
import type { Frame, IntervalMark } from '../../figures/plot.ts';
import { dotPoint, otherLabels } from './labels.ts';
import { innerOf, roomOf, valuesOf, type Made, type Making, type Parts } from './making.ts';
import type { ChartPoint, ChartSeries } from './nativeChart.ts';
import { areaPieces } from './shapePieces.ts';
import type { Point } from './slide.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

const union = (frames: readonly Frame[]): Frame => {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
};

const rounded = (value: number): number => Number(value.toPrecision(6));

/**
 * The dots of a panel and the ways between them. A way whose ends are dots is a series with them, so that it follows an
 * edited value; the dots that no way has are given by themselves.
 */
const rowsOf = ({ dots, intervals, place }: Parts, foot: number, making: Making) => {
  const levelOf = (point: Point) => ({ level: Math.round((foot - place(point).y) * 10) / 10 });
  const left = new Set(dots);
  const endOf = (end: Point, { as, datum }: IntervalMark): ChartPoint => {
    const dot = [...left].find(({ x, y }) => x === end.x && y === end.y);
    if (dot !== undefined) {
      left.delete(dot);
      return { ...dotPoint(dot, making), ...levelOf(dot) };
    }
    const own = given(datum, (known) => ({ name: known.name, basis: making.basisOf(known) }))[0];
    return { value: rounded(end.x), ...levelOf(end), as, ...own };
  };
  const ways = intervals.map((way): ChartSeries => ({
    name: way.datum?.name ?? making.lineWord,
    line: way.as,
    isOpen: way.isOpen,
    points: [endOf(way.from, way), endOf(way.to, way)],
  }));
  return { ways, alone: [...left].map((dot): ChartPoint => ({ ...dotPoint(dot, making), ...levelOf(dot) })) };
};

/**
 * Dots in rows by their value, with what lies between them. Panels under each other on one axis are one chart, so that
 * they keep to one scale; where a row stands is a level in px.
 */
export const dotsFrom = (panels: readonly [Parts, ...Parts[]], making: Making): Made => {
  const { canvas, plot, name, scaleWord, most } = making;
  const plotted = union(panels.map(({ frame }) => frame));
  const { x, tickSize } = panels.find((panel) => panel.x.ticks.length > 0) ?? panels[0];
  const rows = panels.map((panel) => rowsOf(panel, plotted.y + plotted.height, making));
  const series: ChartSeries[] = [
    { name, points: rows.flatMap(({ alone }) => alone) },
    ...rows.flatMap(({ ways }) => ways),
    ...given(most, (value): ChartSeries => ({ name: scaleWord, points: [{ value, level: 0, as: 'pick' }] })),
  ].filter(({ points }) => points.length > 0);
  const { axis, domain } = scaleFor(
    x,
    panels.flatMap(({ data }) => data),
    valuesOf(series),
  );
  const frame = roomOf(plotted, plot);
  const move = moveOnto(x, plotted, domain, 'x');
  return {
    chart: {
      kind: 'dots',
      // The longest first: LibreOffice loses what follows a first series that is shorter than the others.
      series: series.toSorted((one, other) => other.points.length - one.points.length),
      levels: plotted.height,
      value: axis,
      size: canvas.points(tickSize),
      inner: innerOf(plotted, frame),
    },
    frame,
    shapes: panels.flatMap((panel) => areaPieces(panel, canvas, move)),
    texts: panels.flatMap(({ dots, place }) => dots.flatMap((dot) => otherLabels(dot, move(place(dot))))),
    move,
  };
};
