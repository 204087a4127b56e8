import { fillValues } from '../../model/fillValues.ts';
import { classes } from '../classes.ts';
import { partsOf } from '../parts/digits.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import type { ThresholdParts } from './Bars.tsx';

/** How the year ended, by another count. */
export const Outcome = ({ figure: { figure, facts, words }, layout, size }: ThresholdParts) => {
  const scales = useScales();
  const { unit, outcome, number, width } = layout;
  if (scales === undefined || outcome === undefined) return undefined;
  const left = scales.x(0) + 1;
  const fact = facts[figure.outcome];
  const right = scales.x(Number(fact?.value));
  const amount = partsOf(fact?.amount ?? '').digits;
  return (
    <Mark
      fact={figure.outcome}
      ring={<BoxRing x={left} y={outcome.top} width={round(right - left)} height={outcome.height} />}
    >
      {/* On a slide the outcome is the step's message, as large as the number it is set against. */}
      {size === 'slide' && (
        <Label x={width - 2} y={number.baseline} size={number.size} anchor="end" as={['x-number', 'x-context']}>
          {amount}
        </Label>
      )}
      <rect
        className={classes('context')}
        x={left}
        y={outcome.top}
        width={round(right - left)}
        height={outcome.height}
      />
      <Label
        x={round(left + 9 * unit)}
        y={round(outcome.top + 17 * unit)}
        size={14 * unit}
        as={['x-semi', 'x-context']}
      >
        {fillValues(wordsAt(words, 'label.outcome', size), { amount })}
      </Label>
    </Mark>
  );
};

/** Since when the same amount had been an aim. */
export const Target = ({ figure: { figure, facts, words }, layout, size }: ThresholdParts) => {
  const scales = useScales();
  const { unit, target } = layout;
  if (scales === undefined || target === undefined) return undefined;
  const line = scales.x(Number(facts[figure.threshold]?.value));
  const half = 6 * unit;
  return (
    <Mark fact={figure.target} ring={<DotRing x={line} y={target} r={half} />}>
      <rect
        className={classes('context')}
        x={round(line - half)}
        y={round(target - half)}
        width={2 * half}
        height={2 * half}
        transform={`rotate(45 ${line} ${round(target)})`}
      />
      <Label x={round(line - 16 * unit)} y={round(target + 5 * unit)} size={14 * unit} anchor="end" as={['x-context']}>
        {wordsAt(words, 'label.target', size)}
      </Label>
    </Mark>
  );
};
