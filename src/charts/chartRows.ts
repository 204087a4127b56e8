import type { BarMark, Layer, Panel } from '../figures/plot.ts';

/**
 * A row of the chart's own data: Recharts takes bars and lines from one list. A bar's row has its place on the band
 * axis; a line's row has its `x`. Each part of the drawing finds its own value by its name.
 */
export type ChartRow = {
  row?: number;
  x?: number;
  bars?: Readonly<Record<string, readonly [number, number]>>;
  lines?: Readonly<Record<string, number>>;
};

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

export const barName = (panel: Panel, layer: number, series: number): string => `${panel.id}-${layer}-${series}`;
export const lineName = (panel: Panel, id: string): string => `${panel.id}-${id}`;

/**
 * All bars and lines of a plot as rows. Bars share their rows, so only one panel of a plot may have bars; the rows of a
 * line stand together, so that no other line's rows cut it.
 */
export const chartRowsOf = (panels: readonly Panel[]): ChartRow[] => {
  const barred = panels.filter(({ layers }) => layers.some(({ mark }) => mark === 'bar'));
  if (barred.length > 1) throw new Error(`only one panel of a plot may have bars, found ${barred.length}`);
  return [...barred.flatMap(barRows), ...panels.flatMap(lineRows)];
};

const barRows = (panel: Panel): ChartRow[] => {
  const bandAxis = panel.x.scale === 'band' ? panel.x : panel.y;
  const [first, end] = bandAxis.domain;
  return Array.from({ length: end - first }, (_, at) => ({
    row: first + at,
    bars: Object.fromEntries(
      panel.layers.flatMap((layer, number) =>
        layer.mark === 'bar' ? barsInRow(panel, layer, number, first + at) : [],
      ),
    ),
  }));
};

const barsInRow = (panel: Panel, layer: Extract<Layer, { mark: 'bar' }>, number: number, row: number) =>
  barSeriesOf(layer.marks).flatMap((series, at) => {
    const bar = series.find((mark) => mark.row === row);
    return bar === undefined ? [] : [[barName(panel, number, at), [bar.from, bar.to] as const] as const];
  });

const lineRows = (panel: Panel): ChartRow[] =>
  panel.layers.flatMap((layer) =>
    layer.mark === 'line'
      ? layer.points.map(({ x, y }) => ({ x, lines: y === undefined ? {} : { [lineName(panel, layer.id)]: y } }))
      : [],
  );
