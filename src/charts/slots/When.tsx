import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import type { Spot } from './layout.ts';
import type { SlotsParts } from './SlotsChart.tsx';

type WhenProps = SlotsParts & { id: string; at: Spot; isChosen: boolean };

/** A date from another source; words of its own say so where only a day is known by which it had happened. */
export const When = ({ figure: { facts, words }, layout: { type }, id, at, isChosen }: WhenProps) => {
  const text = words[`label.when.${id}`] ?? facts[id]?.number ?? '';
  const width = round(textWidth(text, type.date));
  return (
    <Mark
      fact={id}
      ring={
        <BoxRing
          x={round(at.anchor === 'end' ? at.x - width : at.x)}
          y={round(at.y - type.date * 0.8)}
          width={width}
          height={round(type.date)}
        />
      }
    >
      <Label
        x={round(at.x)}
        y={round(at.y)}
        size={type.date}
        anchor={at.anchor}
        as={isChosen ? ['x-context', 'x-bold'] : ['x-context']}
      >
        {text}
      </Label>
    </Mark>
  );
};
