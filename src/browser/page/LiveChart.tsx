import { kindOf } from '../../charts/kinds.ts';
import type { Size } from '../../charts/chart.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';

type LiveChartProps = { figure: ResolvedFigure; view: View; size: Size; label: string };

/** A chart that redraws with its view, at the same size and in the same box as the drawing it takes over from. */
export const LiveChart = ({ figure, view, size, label }: LiveChartProps) => {
  const { Chart } = kindOf(figure);
  return (
    <div className={`chart live-chart live-${size}`} role="img" aria-label={label}>
      {/* A window of another width starts anew: for one moment Recharts would give the new layout the old scales. */}
      <Chart key={size} figure={figure} view={view} size={size} />
    </div>
  );
};
