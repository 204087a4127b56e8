import type { DotMark, Frame, IntervalMark, Panel } from '../../figures/plot.ts';
import { positionOn } from '../../figures/scale.ts';
import type { Move, PlacedText } from './canvas.ts';
import { otherLabels, valueLabel } from './labels.ts';
import { SIGNS } from './linesFrom.ts';
import { around, FOOT, innerOf, NOTHING_HIDDEN, tickSize, type Made, type Making } from './making.ts';
import type { ChartPoint, DotSeries } from './nativeChart.ts';
import type { ShapePiece } from './slide.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

type Level = (panel: Panel, y: number) => number;
type Leveled = ChartPoint & { level: number };

const dotSeries = (panels: readonly Panel[], level: Level, making: Making): DotSeries[] => {
  const dots = panels.flatMap((panel) =>
    panel.layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks.map((mark) => ({ panel, mark })) : [])),
  );
  const kindOf = ({ as, shape, radius }: DotMark) => `${shape} ${as} ${Math.round(radius)}`;
  const kinds = [...new Set(dots.map(({ mark }) => kindOf(mark)))];
  return kinds.flatMap((kind): DotSeries[] => {
    const own = dots.filter(({ mark }) => kindOf(mark) === kind);
    const first = own[0]?.mark;
    if (first === undefined) return [];
    return [
      {
        name: making.basisOf(first.datum),
        sign: SIGNS[first.shape],
        size: making.canvas.points(2 * first.radius),
        points: own.map(({ panel, mark: { datum, x, y, as, labels = [] } }): Leveled => {
          const label = valueLabel(datum, labels, undefined, making);
          return {
            value: x,
            level: level(panel, y),
            as,
            name: datum.name,
            basis: making.basisOf(datum),
            ...(label === undefined ? {} : { label }),
          };
        }),
      },
    ];
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
    .flatMap((panel) =>
      panel.layers.flatMap((layer) =>
        layer.mark === 'interval' ? layer.marks.map((mark) => ({ mark, points: pointsOf(panel, mark) })) : [],
      ),
    );
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
  const series = (own: typeof strokes, isOpen: boolean): DotSeries[] => {
    const [first] = own;
    if (first === undefined) return [];
    const points = joined(own.map((stroke) => stroke.points));
    return [{ name: making.lineWord, sign: 'none', size: 2, line: first.mark.as, isOpen, points }];
  };
  const closed = strokes.filter(({ mark }) => mark.isOpen !== true);
  const looks = [...new Set(closed.map(({ mark }) => mark.as))];
  const rows = looks.map((as) => closed.filter(({ mark }) => mark.as === as));
  return [
    // The longest first: LibreOffice loses what follows a first series that is shorter than the others.
    ...rows.toSorted((one, other) => other.length - one.length).flatMap((own) => series(own, false)),
    ...strokes.filter(({ mark }) => mark.isOpen === true).flatMap((stroke) => series([stroke], true)),
  ];
};

/** Rectangles between two values stand under the chart as shapes: no line of a chart is hatched. */
const areaShapes = (panels: readonly Panel[], move: Move, { canvas }: Making): ShapePiece[] =>
  panels.flatMap((panel) => {
    const [atX, atY] = [positionOn(panel.x, panel.frame, 'x'), positionOn(panel.y, panel.frame, 'y')];
    return panel.layers.flatMap((layer) =>
      layer.mark !== 'area'
        ? []
        : layer.marks.map(({ x, y, as }): ShapePiece => {
            const [from, to] = [move({ x: atX(x[0]), y: atY(y[1]) }), move({ x: atX(x[1]), y: atY(y[0]) })];
            const area = canvas.area({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
            return { kind: 'shape', area, form: 'rect', as };
          }),
    );
  });

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
  const level: Level = (panel, y) =>
    Math.round((plotted.y + plotted.height - positionOn(panel.y, panel.frame, 'y')(y)) * 10) / 10;
  const dots = panels.flatMap((panel) =>
    panel.layers.flatMap((layer) => (layer.mark === 'dot' ? layer.marks.map((mark) => ({ panel, mark })) : [])),
  );
  const x = panels.find((panel) => panel.x.ticks.length > 0)?.x ?? first.x;
  const { most } = making;
  const unseen: DotSeries[] =
    most === undefined
      ? []
      : [{ name: making.scaleWord, sign: 'none', size: 2, points: [{ value: most, level: 0, as: 'pick' }] }];
  const series = [...unseen, ...strokeSeries(panels, level, making), ...dotSeries(panels, level, making)];
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const { axis, domain } = scaleFor(
    x,
    dots.map(({ mark }) => mark.datum),
    values,
    x.ticks.length === 0,
  );
  const frame = around(plotted, { left: 40, right: 40, bottom: FOOT }, plot);
  const move = moveOnto(x, plotted, domain, 'x');
  const texts: PlacedText[] = dots.flatMap(({ panel, mark }) => {
    const at = { x: positionOn(panel.x, panel.frame, 'x')(mark.x), y: positionOn(panel.y, panel.frame, 'y')(mark.y) };
    return otherLabels(mark.datum, mark.labels ?? [], move(at));
  });
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
    shapes: areaShapes(panels, move, making),
    texts,
    hides: NOTHING_HIDDEN,
    move,
  };
};
