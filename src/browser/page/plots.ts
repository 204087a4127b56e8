import type { FigurePlots } from '../../figures/figurePlots.ts';
import { plotKey, type PlotIn } from '../../figures/plotKey.ts';
import type { ShownFigure } from '../../model/story.ts';
import { fetchFile } from '../reading/fetchFile.ts';

const known = new Map<string, Promise<FigurePlots>>();

/** Plots that came with the document, as they do in the one file, or else the figure's file of them. */
const plotsOf = (element: Element): Promise<FigurePlots> => {
  const own = element.querySelector('script.plots')?.textContent ?? undefined;
  // The build printed these from their type; JSON itself has none.
  if (own !== undefined) return Promise.resolve(JSON.parse(own) as FigurePlots);
  const address = element.closest<HTMLElement>('[data-plots]')?.dataset['plots'];
  if (address === undefined) return Promise.reject(new Error(`"${element.id}" has no plots`));
  const asked = known.get(address) ?? fetchPlots(address);
  known.set(address, asked);
  // A network that was away for a moment is asked again.
  asked.catch(() => known.delete(address));
  return asked;
};

const fetchPlots = async (address: string): Promise<FigurePlots> => {
  const response = await fetchFile(address);
  // As above.
  return (await response.json()) as FigurePlots;
};

/**
 * The plots of the figure that an element shows, one for each view and room. Rejects where they cannot be had: the
 * drawing stays as it is.
 */
export const loadPlots = async (
  element: Element,
  { id, controls }: Pick<ShownFigure, 'id' | 'controls'>,
): Promise<PlotIn> => {
  const plots = await plotsOf(element);
  return (view, size) => {
    const plot = plots[plotKey(controls, view, size)];
    if (plot === undefined) throw new Error(`"${id}" has no plot for ${plotKey(controls, view, size)}`);
    return plot;
  };
};

/** Prefetch: the plots of every slide that has choices. What cannot be had now is asked for when it is needed. */
export const prefetchPlots = async (page: Document): Promise<void> => {
  const slides = Array.from(page.querySelectorAll('.slide:has(form.controls)'));
  await Promise.allSettled(slides.map(plotsOf));
};
