import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PlotChart } from '../../charts/PlotChart.tsx';
import { slimSvg } from '../../exports/slimSvg.ts';
import { plotOf } from '../../figures/kinds.ts';
import type { Size } from '../../figures/room.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';

/** Draws a figure anew where nobody sees it, at the size a picture asks for: what stands inside its `<svg>`. */
export const drawOffscreen = (figure: ResolvedFigure, view: View, size: Size): string => {
  const holder = document.createElement('div');
  holder.className = 'offscreen';
  holder.setAttribute('aria-hidden', 'true');
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(<PlotChart id={`${figure.id}-${size}-picture`} plot={plotOf(figure, view, size)} />));
    const svg = holder.querySelector('svg');
    if (svg === null) throw new Error(`${figure.id}: the chart drew nothing`);
    return slimSvg(svg);
  } finally {
    root.unmount();
    holder.remove();
  }
};
