import type { Axis, Frame } from './drawn.ts';
import { Words } from './Words.tsx';

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
  const words = { text: tick.text, size, as: [tick.isStrong === true ? 'x-bold' : 'x-quiet'] } as const;
  if (side === 'left') {
    const middle = Number(y) + size * 0.35;
    return <Words {...words} x={frame.x - BESIDE * scale} y={middle} anchor="end" />;
  }
  const foot = frame.y + frame.height + BELOW * scale;
  return <Words {...words} x={Number(x) + (tick.dx ?? 0)} y={foot} anchor="middle" />;
};
