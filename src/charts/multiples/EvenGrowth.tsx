import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales, type Scales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { evenAt, spanOf } from './growth.ts';
import type { MultiplesParts } from './MultiplesChart.tsx';

/** Broken lines from the first year to each multiple, and the word that says that no one knows the path. */
export const EvenGrowth = (parts: MultiplesParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const {
    figure: { figure, words },
    layout,
    size,
  } = parts;
  const { even, unit, shows, reading } = layout;
  const drawn = shows.stated ? figure.stated : figure.compared;
  const x = round(scales.x(even.year) + (shows.stated ? 12 : 0) * unit);
  const at = scales.y(evenAt(parts.figure, drawn, even.year));
  const y = round(shows.stated ? at + even.below : at - 16 * unit);
  return (
    <>
      <Stroke as="context-path" d={pathOf(parts, scales, figure.compared)} />
      {shows.stated ? (
        <Mark fact={figure.evenGrowth} ring={<DotRing x={scales.x(even.year)} y={at} r={4 * unit} />}>
          <Stroke as="derived-path" d={pathOf(parts, scales, figure.stated)} />
          {reading?.isBetween !== true && (
            <>
              <Label x={x} y={y} size={15 * unit} as={['x-stated', 'x-halo']}>
                {wordsAt(words, 'label.even', size)}
              </Label>
              <Label x={x} y={round(y + 19 * unit)} size={15 * unit} as={['x-stated', 'x-italic', 'x-halo']}>
                {words['label.unknown'] ?? ''}
              </Label>
            </>
          )}
        </Mark>
      ) : (
        <Label x={x} y={y} size={15 * unit} anchor="middle" as={['x-context', 'x-italic', 'x-halo']}>
          {words['label.unknown'] ?? ''}
        </Label>
      )}
    </>
  );
};

/** Straight on a log scale, where two points are enough; bent on a linear one. */
const pathOf = ({ figure, layout }: MultiplesParts, scales: Scales, multiple: string): string => {
  const { from, to } = spanOf(figure);
  const steps = layout.isLog ? 1 : (to - from) * 2;
  return Array.from({ length: steps + 1 }, (_, at) => from + (at * (to - from)) / steps)
    .map((year, at) => `${at === 0 ? 'M' : 'L'}${scales.x(year)} ${scales.y(evenAt(figure, multiple, year))}`)
    .join('');
};
