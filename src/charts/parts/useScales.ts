import { useXAxisScale, useYAxisScale } from 'recharts';
import { round } from './round.ts';

export type Scales = { x: (value: number) => number; y: (value: number) => number };

/** The plot's two scales, in px, or nothing in the moment before Recharts has laid the plot out. */
export const useScales = (): Scales | undefined => {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return undefined;
  return { x: (value) => round(x(value) ?? 0), y: (value) => round(y(value) ?? 0) };
};
