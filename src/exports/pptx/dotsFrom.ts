import { given } from '../../figures/given.ts';
import type { DotMark, Frame, IntervalMark, Panel } from '../../figures/plot.ts';
import { otherLabels, valueLabel } from './labels.ts';
import {
  around,
  FOOT,
  groupedBy,
  innerOf,
  marksIn,
  pointOf,
  signOf,
  tickSize,
  valuesOf,
  type Made,
  type Making,
} from './making.ts';
import type { ChartPoint, DotSeries } from './nativeChart.ts';
import { areaShapes, placeIn } from './panelShapes.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

type Level = (panel: Panel, y: number) => number;
type Leveled = ChartPoint & { level: number };
type Placed = { panel: Panel; mark: DotMark };

/** Dots of one look are one series. */
const dotSeries = (dots: readonly Placed[], level: Level, making: Making): DotSeries[] => {
  const kindOf = ({ as, shape, radius }: DotMark) => `${shape} ${as} ${Math.round(radius)}`;
  return groupedBy(dots, ({ mark }) => kindOf(mark)).map((own) => {
    const { datum, shape, radius } = own[0].mark;
    return {
      name: making.basisOf(datum),
      sign: signOf(shape),
      size: making.canvas.points(2 * radius),
      points: own.map(({ panel, mark }) => ({
        ...pointOf(mark, valueLabel(mark.datum, mark.labels ?? [], undefined, making), making),
        level: level(panel, mark.y),
      })),
    };
  });
};

const rounded = (value: number): number => Number(value.toPrecision(6));

/** Stretches of one look are one row of strokes, parted by empty cells; an open one has an arrow and is alone. */
const strokeSeries = (panels: readonly Panel[], level: Level, making: Making): DotSeries[] => {
  const pointsOf = (panel: Panel, { datum, from, to, as }: IntervalMark): Leveled[] =>
    [from, to].map(({ x, y }) => ({
      value: rounded(x),
      level: level(panel, y),
      as,
      ...(datum === undefined ? {} : { name: datum.name, basis: making.basisOf(datum) }),
    }));
  // From the lowest panel up: a rule through several of them is one stroke.
  const strokes = panels
    .toReversed()
    .flatMap((panel) => marksIn(panel).intervals.map((mark) => ({ mark, points: pointsOf(panel, mark) })));
  const gap: Leveled = { value: undefined, level: 0, as: 'line-said' };
  const joined = (own: readonly (readonly Leveled[])[]): Leveled[] => {
    const points: Leveled[] = [];
    for (const [from, to] of own) {
      const last = points.at(-1);
      if (from === undefined || to === undefined) continue;
      if (last !== undefined && last.value === from.value && last.level === from.level) points.push(to);
      else points.push(...(last === undefined ? [] : [gap]), from, to);
    }
    return points;
  };
  const series = (own: typeof strokes, isOpen: boolean): DotSeries => {
    const points = joined(own.map((stroke) => stroke.points));
    return { name: making.lineWord, sign: 'none', size: 2, line: own[0]?.mark.as, isOpen, points };
  };
  const closed = strokes.filter(({ mark }) => mark.isOpen !== true);
  const rows = groupedBy(closed, ({ mark }) => mark.as);
  return [
    // The longest first: LibreOffice loses what follows a first series that is shorter than the others.
    ...rows.toSorted((one, other) => other.length - one.length).map((own) => series(own, false)),
    ...strokes.filter(({ mark }) => mark.isOpen === true).map((stroke) => series([stroke], true)),
  ];
};

const union = (frames: readonly Frame[]): Frame => {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
};

/**
 * Dots in rows by their value, with what lies between them. Panels under each other on one axis are one chart, so that
 * they keep to one scale; where a row stands is a level in px.
 */
export const dotsFrom = (panels: readonly [Panel, ...Panel[]], making: Making): Made => {
  const [first] = panels;
  const { canvas, plot } = making;
  const plotted = union(panels.map(({ frame }) => frame));
  const level: Level = (panel, y) => Math.round((plotted.y + plotted.height - placeIn(panel)({ x: 0, y }).y) * 10) / 10;
  const dots = panels.flatMap((panel) => marksIn(panel).dots.map((mark): Placed => ({ panel, mark })));
  const x = panels.find((panel) => panel.x.ticks.length > 0)?.x ?? first.x;
  const unseen = given(making.most, (value): DotSeries => ({
    name: making.scaleWord,
    sign: 'none',
    size: 2,
    points: [{ value, level: 0, as: 'pick' }],
  }));
  const series = [...unseen, ...strokeSeries(panels, level, making), ...dotSeries(dots, level, making)];
  const data = dots.map(({ mark }) => mark.datum);
  const { axis, domain } = scaleFor(x, data, valuesOf(series), x.ticks.length === 0);
  const frame = around(plotted, { left: 40, right: 40, bottom: FOOT }, plot);
  const move = moveOnto(x, plotted, domain, 'x');
  return {
    chart: {
      kind: 'dots',
      series,
      levels: plotted.height,
      value: axis,
      size: canvas.points(tickSize(first)),
      inner: innerOf(plotted, frame),
    },
    frame,
    shapes: panels.flatMap((panel) => areaShapes(panel, canvas, move)),
    texts: dots.flatMap(({ panel, mark }) => otherLabels(mark, move(placeIn(panel)(mark)))),
    move,
  };
};
