import type { ReactNode } from 'react';
import { Scatter } from 'recharts';
import { round } from './round.ts';

type Point = { x: number; y: number };
type DotsProps<P extends Point> = {
  points: readonly P[];
  /** Draws one point where the plot's scales put it, in px. */
  draw: (point: P, x: number, y: number) => ReactNode;
};

/** Points on a plot, each drawn in its own shape. */
export const Dots = <P extends Point>({ points, draw }: DotsProps<P>) => (
  <Scatter
    data={points.map((point, at) => ({ x: point.x, y: point.y, at }))}
    isAnimationActive={false}
    shape={({ cx, cy, payload }: { cx?: number | undefined; cy?: number | undefined; payload?: { at?: number } }) => {
      const point = points[payload?.at ?? -1];
      return point === undefined || cx === undefined || cy === undefined ? (
        <g />
      ) : (
        <>{draw(point, round(cx), round(cy))}</>
      );
    }}
  />
);
