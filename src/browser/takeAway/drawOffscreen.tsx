import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Size } from '../../charts/chart.ts';
import { kindOf } from '../../charts/kinds.ts';
import { slimSvg } from '../../exports/slimSvg.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';

/** Draws a figure anew where nobody sees it, at the size a picture asks for: what stands inside its `<svg>`. */
export const drawOffscreen = (figure: ResolvedFigure, view: View, size: Size): string => {
  const { Chart } = kindOf(figure);
  const holder = document.createElement('div');
  holder.className = 'offscreen';
  holder.setAttribute('aria-hidden', 'true');
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(<Chart figure={figure} view={view} size={size} />));
    const svg = holder.querySelector('svg');
    if (svg === null) throw new Error(`${figure.id}: the chart drew nothing`);
    return slimSvg(svg);
  } finally {
    root.unmount();
    holder.remove();
  }
};
