import type { ReactNode } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import type { Box } from '../chart.ts';

type AxisOf = { domain: readonly [number, number]; scale?: 'linear' | 'log'; down?: boolean };
type PlotProps = {
  box: Box;
  margin: { top: number; right: number; bottom: number; left: number };
  x: AxisOf;
  y: AxisOf;
  children: ReactNode;
};

/**
 * A Recharts surface of fixed size with two scales; parts inside read them with `useXAxisScale` and `useYAxisScale`.
 * `allowDataOverflow` holds the domains as they are given; it also clips at the plot's edge, where marks and labels have a
 * right to be, so drawings leave the clip paths out and the stylesheet lifts them from live charts.
 * Its axes are drawn by the charts: only few labels stand on them, each in its place. Recharts' own accessibility layer
 * is off, since the reading layer gives every mark its words.
 */
export const Plot = ({ box, margin, x, y, children }: PlotProps) => (
  <ComposedChart width={box.width} height={box.height} margin={margin} accessibilityLayer={false}>
    <XAxis hide allowDataOverflow type="number" dataKey="x" domain={[...x.domain]} scale={x.scale ?? 'linear'} />
    <YAxis
      hide
      allowDataOverflow
      type="number"
      dataKey="y"
      domain={[...y.domain]}
      scale={y.scale ?? 'linear'}
      reversed={y.down ?? false}
    />
    {children}
  </ComposedChart>
);
