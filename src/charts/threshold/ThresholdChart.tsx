import type { ThresholdFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Hatch, hatchId } from '../parts/Hatch.tsx';
import { Plot } from '../parts/Plot.tsx';
import { Bars } from './Bars.tsx';
import { layoutOf } from './layout.ts';
import { Outcome, Target } from './Outcome.tsx';
import { Scale } from './Scale.tsx';
import { Threshold } from './Threshold.tsx';

/** An amount on its way to a threshold, on a scale that stays open beyond it. */
export const ThresholdChart = ({ figure, view, size }: ChartProps<ThresholdFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, end, unit } = layout;
  const props = { figure, view, size, layout };
  return (
    <Plot
      box={{ width, height }}
      margin={{ top: 0, right: 2, bottom: 0, left: 2 }}
      x={{ domain: [0, end] }}
      y={{ domain: [0, height], down: true }}
    >
      <Hatch id={hatchId(figure.id, size)} gap={7 * unit} />
      <Scale {...props} />
      <Bars {...props} />
      <Outcome {...props} />
      <Threshold {...props} />
      <Target {...props} />
    </Plot>
  );
};
