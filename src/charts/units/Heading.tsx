import { formatPlain } from '../../model/format.ts';
import { fillValues } from '../../model/fillValues.ts';
import { Label } from '../parts/Label.tsx';
import { numberRoom } from './layout.ts';
import type { UnitsParts } from './UnitsChart.tsx';

/** The number with its caution before it, what it counts, and what one square is worth. */
export const Heading = ({ figure: resolved, layout, size }: UnitsParts) => {
  const { figure, facts, words, locale } = resolved;
  const { unit, number, caption, isRate, perSquare } = layout;
  const drawn = isRate && figure.rate !== undefined ? figure.rate.perDay : figure.total;
  const { caution, from } = numberRoom(resolved, drawn, { number: number.size, over: number.over });
  return (
    <>
      {caution !== '' && (
        <Label x={0} y={number.baseline} size={number.over} as={['x-semi', 'x-stated']}>
          {caution}
        </Label>
      )}
      <Label x={from} y={number.baseline} size={number.size} as={['x-number', 'x-stated']}>
        {facts[drawn]?.number ?? ''}
      </Label>
      <Label x={caption.x} y={caption.y} size={16 * unit} as={['x-bold']}>
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
