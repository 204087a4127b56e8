import { fillValues } from '../../model/fillValues.ts';
import { partsOf } from '../parts/digits.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales } from '../parts/useScales.ts';
import type { ThresholdParts } from './Bars.tsx';

/** The line to be passed, and an arrow beyond it: how far, nobody said. */
export const Threshold = ({ figure: { figure, facts, words }, layout }: ThresholdParts) => {
  const scales = useScales();
  const { unit, bar, axis, width, shows } = layout;
  if (scales === undefined || !shows.threshold) return undefined;
  const fact = facts[figure.threshold];
  const x = scales.x(Number(fact?.value));
  const middle = round(bar.top + bar.height / 2);
  const tip = width - 10;
  const head = 8 * unit;
  const ring = 10 * unit;
  return (
    <Mark fact={figure.threshold} ring={<BoxRing x={x} y={middle - ring} width={round(tip - x)} height={2 * ring} />}>
      <Stroke
        as="axis-ink"
        d={`M${x} ${round(bar.top - 43 * unit)}V${round(axis)}M${x} ${middle}H${tip}m${-head} ${-7 * unit}l${head} ${7 * unit}l${-head} ${7 * unit}`}
      />
      <Label x={round(x + 9 * unit)} y={round(bar.top - 29 * unit)} size={16 * unit} as={['x-bold']}>
        {fillValues(words['label.threshold'] ?? '', { amount: partsOf(fact?.amount ?? '').digits })}
      </Label>
      <Label x={round(x + 9 * unit)} y={round(bar.top - 10 * unit)} size={14 * unit} as={['x-quiet']}>
        {words['label.threshold.basis'] ?? ''}
      </Label>
    </Mark>
  );
};
