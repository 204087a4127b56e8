import { CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Axis, Panel, Plot } from './drawn.ts';
import { endsOf, positionOn } from '../figures/scale.ts';
import { classes } from './classes.ts';
import { AxisTick, scaleOfTicks, TICK_LENGTH } from './AxisTick.tsx';

/** Recharts' own axis space, which padding replaces: an axis without room of its own lies over the drawing. */
const NO_ROOM = 1;

const kindOf = ({ scale }: Axis): 'log' | 'linear' => (scale === 'log' ? 'log' : 'linear');

/** Padding that sets an axis in its panel's frame. */
export const paddingOf = ({ frame }: Panel, { width, height }: Plot) => ({
  x: { left: frame.x, right: width - frame.x - frame.width },
  y: { top: frame.y, bottom: height - frame.y - frame.height },
});

/** Values grow upwards and rows go downwards, whichever way Recharts turns the axis in this layout. */
export const isReversed = ({ scale }: Axis, { direction }: Plot): boolean =>
  (scale === 'band') !== (direction === 'rows');

/** What all axes share: the domain is kept as it is given, and every tick is drawn. */
export const axisBasics = {
  allowDataOverflow: true,
  mirror: true,
  interval: 0,
  axisLine: false,
  tickLine: false,
} as const;

/** A panel's two axes with their grid, ticks and lines, as Recharts draws them. */
export const axesOf = (panel: Panel, plot: Plot) => {
  const { id, frame, x, y } = panel;
  const padding = paddingOf(panel, plot);
  const shared = (axis: Axis, side: 'bottom' | 'left') => ({
    ...axisBasics,
    type: 'number' as const,
    domain: endsOf(axis),
    scale: kindOf(axis),
    ticks: axis.ticks.map(({ at }) => at),
    tick: <AxisTick axis={axis} frame={frame} side={side} />,
  });
  const atX = positionOn(x, frame, 'x');
  const atY = positionOn(y, frame, 'y');
  return (
    <>
      <XAxis {...shared(x, 'bottom')} xAxisId={id} dataKey="x" height={NO_ROOM} padding={padding.x} />
      <YAxis
        {...shared(y, 'left')}
        yAxisId={id}
        dataKey="y"
        width={NO_ROOM}
        padding={padding.y}
        reversed={isReversed(y, plot)}
      />
      {(x.hasGrid === true || y.hasGrid === true) && (
        <CartesianGrid
          xAxisId={id}
          yAxisId={id}
          x={frame.x}
          y={frame.y}
          width={frame.width}
          height={frame.height}
          verticalPoints={x.ticks.map(({ at }) => atX(at))}
          horizontalPoints={y.ticks.map(({ at }) => atY(at))}
          vertical={x.hasGrid === true && GridLine}
          horizontal={y.hasGrid === true && GridLine}
        />
      )}
      {x.hasLine === true && (
        <ReferenceLine
          xAxisId={id}
          yAxisId={id}
          segment={ends(endsOf(x), endsOf(y), y.scale === 'band' ? 1 : 0)}
          shape={<AxisLine ticks={x.ticks.map(({ at }) => atX(at))} length={TICK_LENGTH * scaleOfTicks(x)} />}
        />
      )}
    </>
  );
};

/** The foot of a panel: its lowest value, or the far side of its last row. */
const ends = (x: [number, number], y: [number, number], end: 0 | 1) =>
  [
    { x: x[0], y: y[end] },
    { x: x[1], y: y[end] },
  ] as const;

type LineProps = { x1?: number | string; y1?: number | string; x2?: number | string; y2?: number | string };

const GridLine = ({ x1, y1, x2, y2 }: LineProps) => <path className={classes('grid')} d={`M${x1} ${y1}L${x2} ${y2}`} />;

/** The line that an axis' ticks stand on, with a short one at each of them. */
const AxisLine = ({ x1, y1, x2, y2, ticks, length }: LineProps & { ticks: readonly number[]; length: number }) => (
  <path
    className={classes('axis-ink')}
    d={`M${x1} ${y1}L${x2} ${y2}${ticks.map((x) => `M${x} ${y2}v${length}`).join('')}`}
  />
);
