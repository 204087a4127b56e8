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
const LENGTH = 6;
const BELOW = 23;
const BESIDE = 8;
const SIZE = 14;

/** A tick of an axis: a short line where the axis has one, and its words. */
export const AxisTick = ({ axis, frame, side, x, y, payload }: AxisTickProps) => {
  const tick = axis.ticks.find(({ at }) => at === payload?.value);
  if (tick === undefined) return undefined;
  const size = axis.size ?? SIZE;
  const scale = size / SIZE;
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
    <>
      {axis.hasLine === true && <path className={classes('axis-ink')} d={`M${x} ${foot}v${LENGTH * scale}`} />}
      <text
        className={tone}
        x={Number(x) + (tick.dx ?? 0)}
        y={foot + BELOW * scale}
        fontSize={size}
        textAnchor={tick.anchor ?? 'middle'}
      >
        {tick.text}
      </text>
    </>
  );
};
