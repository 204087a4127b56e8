import type { ThresholdFigure } from '../../model/figure.ts';
import { fillValues } from '../../model/fillValues.ts';
import type { ChartProps } from '../chart.ts';
import { classes } from '../classes.ts';
import { partsOf } from '../parts/digits.ts';
import { hatchId } from '../parts/Hatch.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import type { ThresholdLayout } from './layout.ts';

export type ThresholdParts = ChartProps<ThresholdFigure> & { layout: ThresholdLayout };

/** Between the solid bar and the hatched rest. */
const SEAM = 2;

/** What is reached, solid, with its number; and, if asked for, the least that was still needed, hatched. */
export const Bars = (parts: ThresholdParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const {
    figure: { figure, facts, words, id },
    layout,
    size,
  } = parts;
  const { unit, number, bar, shows } = layout;
  const left = scales.x(0);
  const right = scales.x(Number(facts[figure.reached]?.value));
  const line = scales.x(Number(facts[figure.threshold]?.value));
  const { digits, unit: unitWords } = partsOf(facts[figure.reached]?.amount ?? '');
  const rest = { x: round(right + SEAM), width: round(line - right - SEAM - 1) };
  const inset = 0.75;
  const big = size === 'slide' ? 1.15 : 1;
  return (
    <>
      <Mark
        fact={figure.reached}
        ring={<BoxRing x={left} y={bar.top} width={round(right - left)} height={bar.height} />}
      >
        <Label x={0} y={number.baseline} size={number.size} as={['x-number', 'x-stated']}>
          {digits}
        </Label>
        <Label x={number.words} y={round(number.baseline - number.size * 0.36)} size={16 * unit * big} as={['x-bold']}>
          {unitWords}
        </Label>
        <Label
          x={number.words}
          y={round(number.baseline - number.size * 0.36 + 20 * unit * big)}
          size={14 * unit * big}
          as={['x-quiet']}
        >
          {wordsAt(words, 'label.reached', size)}
        </Label>
        <rect className={classes('stated')} x={left} y={bar.top} width={round(right - left)} height={bar.height} />
      </Mark>
      {shows.needed && (
        <Mark fact={figure.needed} ring={<BoxRing x={rest.x} y={bar.top} width={rest.width} height={bar.height} />}>
          <rect x={rest.x} y={bar.top} width={rest.width} height={bar.height} fill={`url(#${hatchId(id, size)})`} />
          <rect
            className={classes('derived')}
            x={rest.x + inset}
            y={bar.top + inset}
            width={rest.width - 2 * inset}
            height={bar.height - 2 * inset}
          />
          <Label
            x={round(line - 9 * unit)}
            y={round(bar.top - 29 * unit)}
            size={16 * unit}
            anchor="end"
            as={['x-bold', 'x-stated']}
          >
            {fillNeeded(parts)}
          </Label>
          <Label
            x={round(line - 9 * unit)}
            y={round(bar.top - 10 * unit)}
            size={14 * unit}
            anchor="end"
            as={['x-stated']}
          >
            {words['label.needed.basis'] ?? ''}
          </Label>
        </Mark>
      )}
    </>
  );
};

const fillNeeded = ({ figure: { figure, facts, words } }: ThresholdParts): string =>
  fillValues(words['label.needed'] ?? '', { amount: partsOf(facts[figure.needed]?.amount ?? '').digits });
