import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import type { Line } from './layout.ts';
import type { SlotsParts } from './SlotsChart.tsx';
import { When } from './When.tsx';

/** How many there are by the report's count. Its ring goes round all lines, signed or open. */
export const Count = ({ figure: { figure, facts, words }, layout }: SlotsParts) => {
  const { count, type, unit, signed, open } = layout;
  if (count === undefined) return undefined;
  const number = facts[figure.total]?.number ?? '';
  const x = round(count.x + textWidth(number, type.count) + 12 * unit);
  return (
    <Mark fact={figure.total} ring={<BoxRing {...around([...signed.map(({ line }) => line), ...open], type.name)} />}>
      <Label x={round(count.x)} y={round(count.y)} size={type.count} as={['x-number', 'x-stated']}>
        {number}
      </Label>
      <Label x={x} y={round(count.y - type.word * 1.3)} size={type.word} as={['x-bold']}>
        {words['label.total'] ?? ''}
      </Label>
      <Label x={x} y={round(count.y)} size={type.word} as={['x-quiet']}>
        {words['label.total.basis'] ?? ''}
      </Label>
    </Mark>
  );
};

/** Signed lines: a name in the report's blue over a solid line, and the date of it where it is asked for. */
export const Signatures = (parts: SlotsParts) => {
  const { figure, layout } = parts;
  return layout.signed.map(({ name, when, line, date, showsDate, isQuiet, isChosen }) => (
    <g key={name}>
      <Mark fact={name} ring={<BoxRing {...around([line], layout.type.name)} />}>
        <Label
          x={round(line.x)}
          y={round(line.y - layout.type.name * 0.36)}
          size={layout.type.name}
          as={['x-serif', 'x-italic', isQuiet ? 'x-quiet' : 'x-stated', ...(isChosen ? (['x-semi'] as const) : [])]}
        >
          {figure.facts[name]?.label ?? ''}
        </Label>
        <rect
          className={classes('stated')}
          x={round(line.x)}
          y={line.y}
          width={round(line.width)}
          height={line.height}
        />
      </Mark>
      {showsDate && <When {...parts} id={when} at={date} isChosen={isChosen} />}
    </g>
  ));
};

/** Open lines: nobody's name is put on them, whatever public sources offer. */
export const Open = ({ figure: { figure, words }, layout: { open, type } }: SlotsParts) => {
  if (open.length === 0) return undefined;
  return (
    <Mark fact={figure.unnamed} ring={<BoxRing {...around(open, type.word)} />}>
      {open.map((line) => (
        <g key={`${line.x} ${line.y}`}>
          <Label x={round(line.x)} y={round(line.y - type.word * 0.7)} size={type.word} as={['x-quiet']}>
            {words['label.unnamed'] ?? ''}
          </Label>
          <rect
            className={classes('open')}
            x={round(line.x + 0.75)}
            y={line.y + 0.75}
            width={round(line.width - 1.5)}
            height={line.height - 1.5}
          />
        </g>
      ))}
    </Mark>
  );
};

/** The box round some lines and the words that stand on them. */
const around = (lines: readonly Line[], type: number) => {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const top = Math.min(...lines.map(({ y }) => y)) - type * 1.2;
  const bottom = Math.max(...lines.map(({ y, height }) => y + height));
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
};
