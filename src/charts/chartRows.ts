import type { BarMark, Layer, Panel } from './drawn.ts';

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
 * All bars and lines of a plot as rows. Bars of several panels share their rows, so such panels have the same places on
 * their band axes; the rows of a line stand together, so that no other line's rows cut it.
 */
export const chartRowsOf = (panels: readonly Panel[]): ChartRow[] => {
  const barred = panels.filter(({ layers }) => layers.some(({ mark }) => mark === 'bar'));
  const places = new Set(barred.map((panel) => bandOf(panel).join(' to ')));
  if (places.size > 1) throw new Error(`panels with bars must have the same places, found ${[...places].join(', ')}`);
  return [...barRows(barred), ...panels.flatMap(lineRows)];
};

const bandOf = ({ x, y }: Panel): readonly [number, number] => (x.scale === 'band' ? x : y).domain;

const barRows = (barred: readonly Panel[]): ChartRow[] => {
  const [panel] = barred;
  if (panel === undefined) return [];
  const [first, end] = bandOf(panel);
  return Array.from({ length: end - first }, (_, at) => ({
    row: first + at,
    bars: Object.fromEntries(
      barred.flatMap((own) =>
        own.layers.flatMap((layer, number) => (layer.mark === 'bar' ? barsInRow(own, layer, number, first + at) : [])),
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
