import './dom.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PlotChart } from '../charts/PlotChart.tsx';
import { slimSvg } from '../exports/slimSvg.ts';
import type { Plot } from '../figures/plot.ts';

/** Draws a plot as what stands inside an `<svg>`, as a reader without scripts sees it. Throws where nothing is drawn. */
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
