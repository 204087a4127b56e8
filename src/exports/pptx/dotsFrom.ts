import { given } from '../../figures/given.ts';
import type { DotMark, Frame, IntervalMark } from '../../figures/plot.ts';
import { dotPoint, otherLabels, says } from './labels.ts';
import { HEAD, innerOf, isInTime, roomOf, valuesOf, type Made, type Making, type Parts } from './making.ts';
import type { ChartPoint, ChartSeries } from './nativeChart.ts';
import { areasIn, axisIn } from './shapePieces.ts';
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

/** A stem leads from the foot to its dot, which a chart does of itself. */
const isStem = ({ as }: IntervalMark): boolean => as === 'line-stem';

/** The words beside the last dot of a line that are no number: its name. */
const nameAt = (dot: DotMark | undefined, { locale, name }: Making): string =>
  given(dot, ({ datum, labels = [] }) =>
    labels.map(({ text }) => text).filter((text) => !says(text, datum, locale)),
  ).join(' ') || name;

/**
 * The dots of a panel with the lines and ways between them. A way whose ends are dots is a series with them, so that it
 * follows an edited value; the dots that none has are given by themselves.
 */
const seriesOf = ({ dots, intervals, lines }: Parts, spot: (at: Point) => Spot, making: Making) => {
  const left = new Set(dots);
  const dotAt = (end: { x: number; y: number | undefined }) => [...left].find(({ x, y }) => x === end.x && y === end.y);
  const pointAt = (end: Point, { as, datum }: Pick<IntervalMark, 'as' | 'datum'>): ChartPoint => {
    const dot = dotAt(end);
    if (dot !== undefined) {
      left.delete(dot);
      return { ...spot(end), ...dotPoint(dot, making) };
    }
    const own = given(datum, (known) => ({ name: known.name, basis: making.basisOf(known) }))[0];
    return { ...spot(end), as, ...own };
  };
  const along = lines.map(({ points, as }): ChartSeries => ({
    name: nameAt(dotAt(points.at(-1) ?? { x: 0, y: undefined }), making),
    line: as,
    points: points.map(({ x, y }) => (y === undefined ? { value: undefined, as } : pointAt({ x, y }, { as }))),
  }));
  const ways = intervals
    .filter((way) => !isStem(way))
    .map((way): ChartSeries => ({
      name: way.datum?.name ?? making.words.line,
      line: way.as,
      isOpen: way.isOpen,
      points: [pointAt(way.from, way), pointAt(way.to, way)],
    }));
  const alone: ChartSeries = {
    name: making.name,
    hasStems: intervals.some(isStem),
    points: [...left].map((dot) => ({ ...spot(dot), ...dotPoint(dot, making) })),
  };
  return [alone, ...along, ...ways];
};

/** Where a point stands in a chart: at a value, and at a place beside it. */
type Spot = Required<Pick<ChartPoint, 'place'>> & { value: number };

/**
 * Dots by their value, with what lies between them: upwards at their times, or along in rows. Rows under each other on
 * one axis are one chart, so that they keep to one scale; where a row stands is a level in px.
 */
export const dotsFrom = (panels: readonly [Parts, ...Parts[]], making: Making): Made => {
  const { canvas, plot, words, most } = making;
  const plotted = union(panels.map(({ frame }) => frame));
  const foot = plotted.y + plotted.height;
  const { x, y, data, tickSize } = panels.find((panel) => panel.x.ticks.length > 0) ?? panels[0];
  const isTime = isInTime(panels[0]);
  const values = isTime ? 'y' : 'x';
  const spotOf =
    ({ place }: Pick<Parts, 'place'>) =>
    (at: Point): Spot =>
      isTime
        ? { value: rounded(at.y), place: at.x }
        : { value: rounded(at.x), place: Math.round((foot - place(at).y) * 10) / 10 };
  const timeAt = (px: number) => x.domain[0] + ((px - plotted.x) / plotted.width) * (x.domain[1] - x.domain[0]);
  // A bracket is drawn as a shape; what it stands at is in the sheet, unseen.
  const ends = making.ends.filter(({ datum }) => isTime && !data.includes(datum));
  const bracket: ChartSeries = {
    name: ends.map(({ datum }) => datum.name).join(' – '),
    points: ends.map(({ datum, at }) => ({ value: datum.value, place: rounded(timeAt(at.x)), as: 'line-day' })),
  };
  const series: ChartSeries[] = [
    ...panels.flatMap((panel) => seriesOf(panel, spotOf(panel), making)),
    bracket,
    ...given(most, (value): ChartSeries => ({ name: words.scale, points: [{ value, place: 0, as: 'pick' }] })),
  ].filter(({ points }) => points.length > 0);
  const { axis, domain } = scaleFor(
    isTime ? y : x,
    panels.flatMap((panel) => panel.data),
    valuesOf(series),
  );
  const frame = roomOf(plotted, plot, isTime ? HEAD : 0);
  const move = moveOnto(isTime ? y : x, plotted, domain, values);
  return {
    chart: {
      kind: 'dots',
      values,
      // The longest first: LibreOffice loses what follows a first series that is shorter than the others.
      series: series.toSorted((one, other) => other.points.length - one.points.length),
      places: isTime ? x.domain : [0, plotted.height],
      value: axis,
      size: canvas.points(tickSize),
      inner: innerOf(plotted, frame),
    },
    frame,
    under: panels.flatMap((panel) => areasIn(panel, move)),
    over: [
      // Below the chart its fine lines would hide it.
      ...(isTime ? axisIn(panels[0]) : []),
      ...panels.flatMap(({ dots, place }) => dots.flatMap((dot) => otherLabels(dot, move(place(dot)), making))),
    ],
    move,
  };
};
