import type { TracksFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Hatch, hatchId } from '../parts/Hatch.tsx';
import { Plot } from '../parts/Plot.tsx';
import { Claims } from './Claims.tsx';
import { DayLine } from './DayLine.tsx';
import { layoutOf } from './layout.ts';
import { Saved, Tracks } from './Tracks.tsx';

/** Two tracks of days under one day line, and below them, if asked for, what others say. */
export const TracksChart = ({ figure, view, size }: ChartProps<TracksFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, days, unit, claims } = layout;
  const props = { figure, view, size, layout };
  return (
    <Plot
      box={{ width, height }}
      margin={{ top: 0, right: 2, bottom: 0, left: 2 }}
      x={{ domain: [0, days] }}
      y={{ domain: [0, height], down: true }}
    >
      <Hatch id={hatchId(figure.id, size)} gap={6 * unit} />
      <Tracks {...props} />
      <DayLine {...props} />
      <Saved {...props} />
      {claims !== undefined && <Claims {...props} claims={claims} />}
    </Plot>
  );
};
