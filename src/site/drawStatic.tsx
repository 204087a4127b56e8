import './dom.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PlotChart } from '../charts/PlotChart.tsx';
import { slimSvg } from '../exports/slimSvg.ts';
import { plotOf } from '../figures/kinds.ts';
import type { Plot } from '../figures/plot.ts';
import type { Size } from '../figures/room.ts';
import type { ResolvedFigure } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';

/** A finished drawing: what stands inside its `<svg>`, and the box it was made for. */
export type Drawing = { width: number; height: number; size: Size; inner: string };

/**
 * Draws one figure as plain SVG, as a reader without scripts sees it: no state, no ids of Recharts, no inline style.
 * Throws when the chart draws nothing, which is what bad data looks like.
 */
export const drawStatic = (figure: ResolvedFigure, size: Size, view: View = defaultView(figure.controls)): Drawing => {
  const plot = plotOf(figure, view, size);
  return { width: plot.width, height: plot.height, size, inner: drawPlot(`${figure.id}-${size}`, plot) };
};

/** Draws a plot as what stands inside an `<svg>`; `id` names its patterns. */
export const drawPlot = (id: string, plot: Plot): string => {
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  flushSync(() => root.render(<PlotChart id={id} plot={plot} />));
  const svg = holder.querySelector('svg');
  const inner = svg === null ? '' : slimSvg(svg);
  root.unmount();
  holder.remove();
  if (!inner.includes('data-fact')) throw new Error(`${id}: the chart drew nothing`);
  return inner;
};
