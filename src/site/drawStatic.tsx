import './dom.ts';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PlotChart } from '../charts/PlotChart.tsx';
import { ShapeViews } from '../charts/ShapeView.tsx';
import { slimSvg } from '../exports/slimSvg.ts';
import { plotOf } from '../figures/kinds.ts';
import type { Plot } from '../figures/plot.ts';
import type { Size } from '../figures/room.ts';
import type { Shape } from '../figures/shapes.ts';
import type { ResolvedFigure } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';
import { withShortPaths } from './shortPaths.ts';

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
  const inner = draw(<PlotChart id={id} plot={plot} />);
  if (!inner.includes('data-fact')) throw new Error(`${id}: the chart drew nothing`);
  return inner;
};

/** Draws shapes that stand in no plot, a story's art, in the same way. */
export const drawShapes = (id: string, shapes: readonly Shape[]): string =>
  draw(
    <svg>
      <ShapeViews shapes={shapes} id={id} />
    </svg>,
  );

const draw = (drawing: ReactNode): string => {
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  flushSync(() => root.render(drawing));
  const svg = holder.querySelector('svg');
  const inner = svg === null ? '' : withShortPaths(slimSvg(svg));
  root.unmount();
  holder.remove();
  return inner;
};
