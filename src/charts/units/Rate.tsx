import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import type { UnitsParts } from './UnitsChart.tsx';

/** How a day's number is made, in words, and a dashed measure for the days it is spread over. */
export const Rate = ({ figure: { figure, words }, layout, size }: UnitsParts) => {
  const { formula, unit, right } = layout;
  if (formula === undefined || figure.rate === undefined) return undefined;
  const type = (size === 'slide' ? 15 : 14) * unit;
  const label = words['label.days'] ?? '';
  const y = round(formula + 18 * unit);
  const foot = 6 * unit;
  const from = round(textWidth(label, type) + 10 * unit);
  return (
    <>
      <Label x={0} y={formula} size={type} as={['x-semi']}>
        {words['label.formula'] ?? ''}
      </Label>
      <Mark fact={figure.rate.days} ring={<BoxRing x={0} y={y - 12 * unit} width={right} height={20 * unit} />}>
        <Label x={0} y={round(y + 5 * unit)} size={type} as={['x-stated']}>
          {label}
        </Label>
        <Stroke
          as="derived"
          d={`M${from} ${y}H${round(right - 1)}M${from} ${y - foot}v${2 * foot}M${round(right - 1)} ${y - foot}v${2 * foot}`}
        />
      </Mark>
    </>
  );
};
