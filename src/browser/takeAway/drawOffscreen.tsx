import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Plot } from '../../charts/drawn.ts';
import { PlotChart } from '../../charts/PlotChart.tsx';
import { slimSvg } from '../../exports/slimSvg.ts';

/** Draws a figure anew where nobody sees it, at the size a picture asks for: what stands inside its `<svg>`. */
export const drawOffscreen = (id: string, plot: Plot): string => {
  const holder = document.createElement('div');
  holder.className = 'offscreen';
  holder.setAttribute('aria-hidden', 'true');
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(<PlotChart id={id} plot={plot} />));
    const svg = holder.querySelector('svg');
    if (svg === null) throw new Error(`${id}: the chart drew nothing`);
    return slimSvg(svg);
  } finally {
    root.unmount();
    holder.remove();
  }
};
