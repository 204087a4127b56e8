import type { SlotsFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Plot } from '../parts/Plot.tsx';
import { Candidates } from './Candidates.tsx';
import { layoutOf, type SlotsLayout } from './layout.ts';
import { Count, Open, Signatures } from './Lines.tsx';

export type SlotsParts = ChartProps<SlotsFigure> & { layout: SlotsLayout };

/** Lines for signatures, and below the open ones what public sources offer. */
export const SlotsChart = ({ figure, view, size }: ChartProps<SlotsFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height } = layout;
  const parts = { figure, view, size, layout };
  return (
    <Plot
      box={{ width, height }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      x={{ domain: [0, width] }}
      y={{ domain: [0, height], down: true }}
    >
      <Count {...parts} />
      <Signatures {...parts} />
      <Open {...parts} />
      <Candidates {...parts} />
    </Plot>
  );
};
