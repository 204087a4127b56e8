import type { BarMark, Panel } from './drawn.ts';

/** A row of the chart's own data, which is what Recharts draws bars from: a place on the band axis. */
export type ChartRow = { row: number };

/** Bars of one layer, so parted that no row has two of them: Recharts draws one bar a row and part. */
export const barSeriesOf = (marks: readonly BarMark[]): (readonly BarMark[])[] => {
  const series: BarMark[][] = [];
  for (const mark of marks) {
    const free = series.find((own) => own.every(({ row }) => row !== mark.row));
    if (free === undefined) series.push([mark]);
    else free.push(mark);
  }
  return series;
};

/** The places of a plot's bars. Bars of several panels share them, so such panels have the same ones on their band axes. */
export const chartRowsOf = (panels: readonly Panel[]): ChartRow[] => {
  const barred = panels.filter(({ layers }) => layers.some(({ mark }) => mark === 'bar'));
  const [places, ...others] = barred.map(({ x, y }) => (x.scale === 'band' ? x : y).domain);
  const [first, end] = places ?? [0, 0];
  if (others.some((other) => other[0] !== first || other[1] !== end))
    throw new Error(`panels with bars must have the same places, found ${[[first, end], ...others].join(' and ')}`);
  return Array.from({ length: end - first }, (_, at) => ({ row: first + at }));
};
