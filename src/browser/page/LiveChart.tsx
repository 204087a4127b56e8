import { PlotChart } from '../../charts/PlotChart.tsx';
import { factsIn } from '../../figures/factsIn.ts';
import { plotOf } from '../../figures/kinds.ts';
import type { Plot } from '../../figures/plot.ts';
import type { Size } from '../../figures/room.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';

type LiveChartProps = { figure: ResolvedFigure; plot: Plot; size: Size; label: string };

/** A chart that redraws with its view, at the same size and in the same box as the drawing it takes over from. */
export const LiveChart = ({ figure, plot, size, label }: LiveChartProps) => (
  <div className={`chart live-chart live-${size}`} role="img" aria-label={label}>
    {/* A window of another width starts anew: for one moment Recharts would give the new layout the old scales. */}
    <PlotChart key={size} id={`${figure.id}-${size}-live`} plot={plot} />
  </div>
);

/** The plot of a figure's view, for a live chart. */
export const livePlot = (figure: ResolvedFigure, view: View, size: Size): Plot => plotOf(figure, view, size);

/** Throws where a live chart has not drawn every mark of its plot: the static drawing is right, and stays. */
export const expectDrawn = (live: Element, plot: Plot): void => {
  const missing = factsIn(plot).filter((fact) => live.querySelector(`[data-fact="${CSS.escape(fact)}"]`) === null);
  if (missing.length > 0) throw new Error(`the live chart has no mark for ${missing.join(', ')}`);
};
