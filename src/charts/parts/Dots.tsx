import { Fragment, type ReactNode } from 'react';
import { round } from './round.ts';
import { useScales } from './useScales.ts';

type Point = { x: number; y: number };
type DotsProps<P extends Point> = {
  points: readonly P[];
  /** Draws one point where the plot's scales put it, in px. */
  draw: (point: P, x: number, y: number) => ReactNode;
};

/** Points on a plot, each drawn in its own shape. */
export const Dots = <P extends Point>({ points, draw }: DotsProps<P>) => {
  const scales = useScales();
  return (
    scales !== undefined &&
    points.map((point) => (
      <Fragment key={`${point.x} ${point.y}`}>
        {draw(point, round(scales.x(point.x)), round(scales.y(point.y)))}
      </Fragment>
    ))
  );
};
