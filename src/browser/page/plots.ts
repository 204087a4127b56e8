import type { FigurePlots } from '../../figures/figurePlots.ts';
import { plotKey, type PlotIn } from '../../figures/plotKey.ts';
import type { ShownFigure } from '../../model/story.ts';
import { fetchFile } from '../reading/fetchFile.ts';

/** A figure as the build resolved it, and all its plots. */
type Drawn = { figure: ShownFigure; plots: FigurePlots };

const known = new Map<string, Promise<Drawn>>();

/** Plots that came with the document, as they do in the one file, or else the figure's file of them. */
const drawnFrom = (element: Element): Promise<Drawn> => {
  const own = element.querySelector('script.plots')?.textContent ?? undefined;
  // The build printed these from their type; JSON itself has none.
  if (own !== undefined) return Promise.resolve(JSON.parse(own) as Drawn);
  const address = element.closest<HTMLElement>('[data-plots]')?.dataset['plots'];
  if (address === undefined) return Promise.reject(new Error(`"${element.id}" has no plots`));
  const asked = known.get(address) ?? fetchPlots(address);
  known.set(address, asked);
  // A network that was away for a moment is asked again.
  asked.catch(() => known.delete(address));
  return asked;
};

const fetchPlots = async (address: string): Promise<Drawn> => {
  const response = await fetchFile(address);
  // As above.
  return (await response.json()) as Drawn;
};

/**
 * The figure that an element shows, and its plots, one for each view and room. Rejects where they cannot be had: the
 * drawing stays as it is.
 */
export const loadDrawn = async (element: Element): Promise<{ figure: ShownFigure; plotIn: PlotIn }> => {
  const { figure, plots } = await drawnFrom(element);
  const plotIn: PlotIn = (view, size) => {
    const key = plotKey(figure.controls, view, size);
    const plot = plots[key];
    if (plot === undefined) throw new Error(`"${figure.id}" has no plot for ${key}`);
    return plot;
  };
  return { figure, plotIn };
};

/** Prefetch: the plots of every slide that has choices. What cannot be had now is asked for when it is needed. */
export const prefetchPlots = async (page: Document): Promise<void> => {
  const slides = Array.from(page.querySelectorAll('.slide:has(form.controls)'));
  await Promise.allSettled(slides.map(drawnFrom));
};
