import { PlotChart } from '../../charts/PlotChart.tsx';
import { factsIn } from '../../figures/factsIn.ts';
import type { Plot } from '../../charts/drawn.ts';
import type { Size } from '../../figures/room.ts';

type LiveChartProps = { id: string; plot: Plot; size: Size; label: string };

/** A chart that redraws with its view, at the same size and in the same box as the drawing it takes over from. */
export const LiveChart = ({ id, plot, size, label }: LiveChartProps) => (
  <div className={`chart live-chart live-${size}`} role="img" aria-label={label}>
    {/* A window of another width starts anew: for one moment Recharts would give the new layout the old scales. */}
    <PlotChart key={size} id={`${id}-${size}-live`} plot={plot} />
  </div>
);

/** Throws where a live chart has not drawn every mark of its plot: the static drawing is right, and stays. */
export const expectDrawn = (live: Element, plot: Plot): void => {
  const missing = factsIn(plot).filter((fact) => live.querySelector(`[data-fact="${CSS.escape(fact)}"]`) === null);
  if (missing.length > 0) throw new Error(`the live chart has no mark for ${missing.join(', ')}`);
};
