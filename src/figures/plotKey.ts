import { initialOf, type Control, type View } from '../model/view.ts';
import type { Marked } from './datum.ts';
import type { Plot } from './plot.ts';
import type { Size } from './room.ts';

/** A figure's plots: worked out at build, looked up in a browser. */
export type PlotIn = (view: View, size: Size) => Plot<Marked>;

/** What a plot is called among all those of its figure: its room and what is chosen, `wide`, `narrow.log`. */
export const plotKey = (controls: readonly Control[], view: View, size: Size): string =>
  [size, ...controls.map((control) => String(view[control.id] ?? initialOf(control)))].join('.');
