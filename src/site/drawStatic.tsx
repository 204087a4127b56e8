import './dom.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box, Size } from '../charts/chart.ts';
import { kindOf } from '../charts/kinds.ts';
import type { ResolvedFigure } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';
import { slimSvg } from '../exports/slimSvg.ts';

/** A finished drawing: what stands inside its `<svg>`, and the box it was made for. */
export type Drawing = Box & { size: Size; inner: string };

/**
 * Draws one figure as plain SVG, as a reader without scripts sees it: no state, no ids of Recharts, no inline style.
 * Throws when the chart draws nothing, which is what bad data looks like.
 */
export const drawStatic = (figure: ResolvedFigure, size: Size, view: View = defaultView(figure.controls)): Drawing => {
  const kind = kindOf(figure);
  const box = kind.boxOf(figure, view, size);
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  flushSync(() => root.render(<kind.Chart figure={figure} view={view} size={size} />));
  const svg = holder.querySelector('svg');
  const inner = svg === null ? '' : slimSvg(svg);
  root.unmount();
  holder.remove();
  if (inner === '') throw new Error(`${figure.id} (${figure.locale}, ${size}): the chart drew nothing`);
  return { ...box, size, inner };
};
