import type { Axis, Frame } from './drawn.ts';
import { classes } from './classes.ts';

type AxisTickProps = {
  axis: Axis;
  frame: Frame;
  side: 'bottom' | 'left';
  /** Handed in by Recharts: where the tick stands along its axis. */
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
};

/** px, at type size 14. */
export const TICK_LENGTH = 6;
const BELOW = 23;
const BESIDE = 8;
const SIZE = 14;

/** How much larger than 14 an axis' type is. */
export const scaleOfTicks = ({ size = SIZE }: Axis): number => size / SIZE;

/** The words of an axis' tick. Its short line is part of the axis' own. */
export const AxisTick = ({ axis, frame, side, x, y, payload }: AxisTickProps) => {
  const tick = axis.ticks.find(({ at }) => at === payload?.value);
  if (tick === undefined) return undefined;
  const size = axis.size ?? SIZE;
  const scale = scaleOfTicks(axis);
  const tone = tick.isStrong === true ? classes('text', 'x-bold') : classes('text', 'x-quiet');
  if (side === 'left') {
    const middle = Number(y) + size * 0.35;
    const isAtEdge = tick.anchor === 'start';
    return (
      <text
        className={tone}
        x={isAtEdge ? 0 : frame.x - BESIDE * scale}
        y={middle}
        fontSize={size}
        textAnchor={isAtEdge ? 'start' : 'end'}
      >
        {tick.text}
      </text>
    );
  }
  const foot = frame.y + frame.height;
  return (
    <text
      className={tone}
      x={Number(x) + (tick.dx ?? 0)}
      y={foot + BELOW * scale}
      fontSize={size}
      textAnchor={tick.anchor ?? 'middle'}
    >
      {tick.text}
    </text>
  );
};
