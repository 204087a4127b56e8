import type { MapFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import { linesOf } from './labels.ts';
import { pickedLines, type MapLayout, type PickedWords } from './layout.ts';

/** What was picked, in large words. */
export const Picked = ({ picked }: { picked: PickedWords }) => {
  const { mark, x, number, size, words, later } = picked;
  const lines = pickedLines(picked);
  return (
    <>
      <Mark fact={mark.fact}>
        {lines.title.map(({ line, y }) => (
          <Label key={line} x={x} y={round(y)} size={number} as={['x-number', 'x-stated', 'x-halo']}>
            {line}
          </Label>
        ))}
        {words !== '' && (
          <Label x={x} y={round(lines.words)} size={size} as={['x-halo']}>
            {words}
          </Label>
        )}
      </Mark>
      {mark.later !== undefined && later !== '' && (
        <Mark fact={mark.later}>
          <Label x={x} y={round(lines.later)} size={size} as={['x-context', 'x-semi', 'x-halo']}>
            {later}
          </Label>
        </Mark>
      )}
    </>
  );
};

type LaterListProps = { figure: ResolvedFigure<MapFigure>; layout: MapLayout; later: NonNullable<MapLayout['later']> };

/** What public sources add, below a map that has no room for it. */
export const LaterList = ({ figure, layout, later }: LaterListProps) => {
  const { words: size } = layout.type;
  const names = later.marks.map(({ fact }) => figure.facts[fact]?.label ?? '');
  const column = round(Math.max(6 * size, ...names.map((name) => textWidth(name, size) + 1.4 * size)));
  return later.marks.map((mark, at) => {
    const y = round(later.top + at * later.row);
    return mark.later === undefined ? undefined : (
      <Mark key={mark.fact} fact={mark.later}>
        <Label x={0} y={y} size={size} as={['x-semi']}>
          {names[at] ?? ''}
        </Label>
        <Label
          x={later.isOneLine ? column : 0}
          y={later.isOneLine ? y : y + 18}
          size={size}
          as={['x-context', 'x-semi']}
        >
          {linesOf(figure, mark.later).join(' ')}
        </Label>
      </Mark>
    );
  });
};
