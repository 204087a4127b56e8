import { formatPlain } from '../../model/format.ts';
import { partsOf } from '../parts/digits.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales } from '../parts/useScales.ts';
import type { ThresholdParts } from './Bars.tsx';

/** The scale: its unit stands once, beside the big number. */
export const Scale = ({ figure: { figure, facts, locale }, layout, size }: ThresholdParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const { axis, unit, tick, end, shows } = layout;
  const threshold = Number(facts[figure.threshold]?.value);
  const ticks = Array.from({ length: Math.floor(end / tick) + 1 }, (_, at) => at * tick);
  return (
    <>
      <Stroke
        as="axis-ink"
        d={`M${scales.x(0)} ${round(axis)}H${scales.x(end)}${ticks.map((at) => `M${scales.x(at)} ${round(axis)}v${6 * unit}`).join('')}`}
      />
      {ticks.map((at) =>
        size === 'narrow' && !(shows.threshold && at === threshold) && (at / tick) % 2 === 1 ? undefined : (
          <Label
            key={at}
            x={scales.x(at)}
            y={round(axis + 23 * unit)}
            size={14 * unit}
            anchor={at === 0 ? 'start' : 'middle'}
            as={[at === threshold && shows.threshold ? 'x-bold' : 'x-quiet']}
          >
            {partsOf(formatPlain(at, locale)).digits}
          </Label>
        ),
      )}
    </>
  );
};
