import type { MultiplesFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Plot } from '../parts/Plot.tsx';
import { Counts } from './Counts.tsx';
import { Ends } from './Ends.tsx';
import { EvenGrowth } from './EvenGrowth.tsx';
import { Ground } from './Ground.tsx';
import { layoutOf, type MultiplesLayout } from './layout.ts';
import { Reading } from './Reading.tsx';
import { Series } from './Series.tsx';

export type MultiplesParts = ChartProps<MultiplesFigure> & { layout: MultiplesLayout };

/** Two multiples of one first year: their ends are known, and nothing between. */
export const MultiplesChart = ({ figure, view, size }: ChartProps<MultiplesFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, margin, years, multiples, isLog } = layout;
  const props = { figure, view, size, layout };
  return (
    <Plot
      box={{ width, height }}
      margin={margin}
      x={{ domain: years }}
      y={{ domain: multiples, scale: isLog ? 'log' : 'linear' }}
    >
      <Ground {...props} />
      <EvenGrowth {...props} />
      <Reading {...props} />
      <Series {...props} />
      <Ends {...props} />
      <Counts {...props} />
    </Plot>
  );
};
