import { partsOf } from '../parts/digits.ts';
import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { Cross } from './Cross.tsx';
import type { MultiplesParts } from './MultiplesChart.tsx';

/** One year by everybody who counted it: bars from zero, on a slide the amounts alone. */
export const Counts = (parts: MultiplesParts) => {
  const { figure, layout, size } = parts;
  const { counts, unit } = layout;
  if (counts === undefined) return undefined;
  return (
    <>
      <Label x={counts.x} y={round(counts.y)} size={(size === 'slide' ? 13.5 : 15) * unit} as={['x-bold', 'x-context']}>
        {wordsAt(figure.words, 'label.counts', size)}
      </Label>
      {figure.figure.counts.map((id, at) => (
        <Count key={id} {...parts} id={id} at={at} />
      ))}
    </>
  );
};

const Count = ({
  figure: { figure, facts, words },
  layout,
  size,
  id,
  at,
}: MultiplesParts & { id: string; at: number }) => {
  const { counts, unit, width } = layout;
  const fact = facts[id];
  if (counts === undefined || fact === undefined) return undefined;
  const { x, y, row, bars } = counts;
  const baseline = round(y + (at + 1) * row);
  const type = size === 'slide' ? 13.5 * unit : layout.type;
  const name = words[`label.count.${id}`] ?? '';
  if (bars === undefined) {
    const end = round(width - 8 * unit);
    return (
      <Mark fact={id} ring={<BoxRing x={x} y={round(baseline - type * 0.8)} width={round(end - x)} height={type} />}>
        <Label x={x} y={baseline} size={type} as={['x-context']}>
          {name}
        </Label>
        <Label x={end} y={baseline} size={type} anchor="end" as={['x-semi', 'x-context']}>
          {fact.bounded.replace(fact.amount, partsOf(fact.amount).digits)}
        </Label>
      </Mark>
    );
  }
  const most = Math.max(...figure.counts.map((other) => Number(facts[other]?.value)));
  const length = round(((bars.to - bars.from) * Number(fact.value)) / most);
  const top = baseline - 12;
  return (
    <Mark fact={id} ring={<BoxRing x={bars.from} y={top} width={length} height={14} />}>
      <Label x={x} y={baseline} size={type} as={['x-context']}>
        {name}
      </Label>
      <rect
        className={classes(fact.basis === 'derived' ? 'context-derived' : 'context')}
        x={bars.from}
        y={top}
        width={length}
        height={14}
      />
      {fact.weak === true && <Cross x={round(bars.from + length - 12)} y={top + 7} arm={3.2} />}
      <Label x={round(bars.from + length + 10)} y={baseline} size={type} as={['x-semi', 'x-context']}>
        {size === 'narrow' ? fact.bounded.replace(fact.amount, fact.number) : fact.bounded}
      </Label>
    </Mark>
  );
};
