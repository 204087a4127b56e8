import type { Datum, Marked } from './datum.ts';
import type { Layer, Plot } from './plot.ts';
import { shapesIn } from './shapes.ts';

/** What the marks of a layer draw. A line goes through the dots of its data. */
export const dataOfLayer = <D>(layer: Layer<D>): (D | undefined)[] =>
  layer.mark === 'line' ? [] : layer.marks.map(({ datum }) => datum);

/** The data that a plot draws, each fact once, in the order in which they are drawn: what table, description and slide file list. */
export const dataIn = <D extends Marked = Datum>(plot: Plot<D>): D[] => {
  const inShapes = shapesIn([...plot.under, ...plot.over]).flatMap((shape) =>
    shape.shape === 'mark' ? [shape.datum] : [],
  );
  const all = [...plot.panels.flatMap(({ layers }) => layers.flatMap(dataOfLayer)), ...inShapes];
  const known = new Map(all.flatMap((datum) => (datum === undefined ? [] : [[datum.fact, datum] as const])));
  return [...known.values()];
};

/** The facts that have a mark in a plot. A test holds the drawing to it. */
export const factsIn = (plot: Plot<Marked>): string[] => dataIn(plot).map(({ fact }) => fact);
