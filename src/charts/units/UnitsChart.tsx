import type { UnitsFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Hatch, hatchId } from '../parts/Hatch.tsx';
import { Plot } from '../parts/Plot.tsx';
import { Heading } from './Heading.tsx';
import { layoutOf, type UnitsLayout } from './layout.ts';
import { Others } from './Others.tsx';
import { Rate } from './Rate.tsx';
import { Squares } from './Squares.tsx';

export type UnitsParts = ChartProps<UnitsFigure> & { layout: UnitsLayout };

/** A big number, its squares, and a row that goes on. */
export const UnitsChart = ({ figure, view, size }: ChartProps<UnitsFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, unit, others } = layout;
  const parts = { figure, view, size, layout };
  return (
    <Plot
      box={{ width, height }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      x={{ domain: [0, width] }}
      y={{ domain: [0, height], down: true }}
    >
      <Hatch id={hatchId(figure.id, size)} gap={6 * unit} />
      <Squares {...parts}>
        <Heading {...parts} />
      </Squares>
      <Rate {...parts} />
      {others !== undefined && <Others {...parts} at={others} />}
    </Plot>
  );
};
