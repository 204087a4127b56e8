import { formatPlain } from '../../model/format.ts';
import { fillValues } from '../../model/fillValues.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import type { UnitsParts } from './UnitsChart.tsx';

/** Bold letters are this much wider. */
const WEIGHT = 1.06;

/** The number with its caution before it, what it counts, and what one square is worth. */
export const Heading = ({ figure: { figure, facts, words, locale }, layout, size }: UnitsParts) => {
  const { unit, number, caption, isRate, perSquare } = layout;
  const fact = facts[isRate && figure.rate !== undefined ? figure.rate.perDay : figure.total];
  const over = fact?.bound === 'moreThan' ? (words['label.over'] ?? '') : '';
  return (
    <>
      {over !== '' && (
        <Label x={0} y={number.baseline} size={number.over} as={['x-semi', 'x-stated']}>
          {over}
        </Label>
      )}
      <Label
        x={round(textWidth(over, number.over * WEIGHT) + (over === '' ? 0 : number.over * 0.3))}
        y={number.baseline}
        size={number.size}
        as={['x-number', 'x-stated']}
      >
        {fact?.number ?? ''}
      </Label>
      <Label x={0} y={caption.y} size={16 * unit} as={['x-bold']}>
        {words[isRate ? 'label.perDay' : 'label.total'] ?? ''}
      </Label>
      <Label
        x={caption.square.x}
        y={caption.square.y}
        size={(size === 'slide' ? 15 : 14) * unit}
        anchor={caption.square.anchor}
        as={['x-quiet']}
      >
        {fillValues(words['label.square'] ?? '', { perSquare: formatPlain(perSquare, locale) })}
      </Label>
    </>
  );
};
