import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Dots } from '../parts/Dots.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { spanOf } from './growth.ts';
import type { MultiplesParts } from './MultiplesChart.tsx';

type Placed = MultiplesParts & { x: number; y: number };
type End = { x: number; y: number; draw: (x: number, y: number) => ReactNode };

/** What is known: one square where both begin, and where each of them ends, with its number. */
export const Ends = (parts: MultiplesParts) => {
  const {
    figure: { figure, facts },
    layout,
  } = parts;
  const { from, to } = spanOf(parts.figure);
  const ends: End[] = [
    { x: from, y: 1, draw: (x, y) => <First {...parts} x={x} y={y} /> },
    { x: to, y: Number(facts[figure.compared]?.value), draw: (x, y) => <Compared {...parts} x={x} y={y} /> },
    ...(layout.shows.stated
      ? [
          {
            x: to,
            y: Number(facts[figure.stated]?.value),
            draw: (x: number, y: number) => <Stated {...parts} x={x} y={y} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <LastYear {...parts} />
      <Dots points={ends} draw={({ draw }, x, y) => draw(x, y)} />
    </>
  );
};

const YearWords = ({ x, layout, children }: { x: number; layout: MultiplesParts['layout']; children: string }) => (
  <Label x={x} y={round(layout.axis + 24 * layout.unit)} size={15 * layout.unit} anchor="middle" as={['x-bold']}>
    {children}
  </Label>
);

const First = ({ figure: { figure, facts }, layout, x, y }: Placed) => {
  const half = 8 * layout.unit;
  return (
    <Mark fact={figure.from} ring={<BoxRing x={x - half} y={y - half} width={2 * half} height={2 * half} />}>
      <rect className={classes('stated')} x={round(x - half)} y={round(y - half)} width={2 * half} height={2 * half} />
      {isRead(layout, x, layout.margin.left) ? undefined : (
        <YearWords x={x} layout={layout}>
          {facts[figure.from]?.number ?? ''}
        </YearWords>
      )}
    </Mark>
  );
};

/** The thumb's own label says the year where it stands. */
const isRead = (
  { reading, years, unit, width, margin }: MultiplesParts['layout'],
  x: number,
  left: number,
): boolean => {
  if (reading === undefined) return false;
  const perYear = (width - margin.right - margin.left) / (years[1] - years[0]);
  return Math.abs(left + (reading.year - years[0]) * perYear - x) < 42 * unit;
};

const LastYear = ({ figure, layout }: MultiplesParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const x = scales.x(spanOf(figure).to);
  const { unit, axis } = layout;
  return (
    <Mark
      fact={figure.figure.to}
      ring={<BoxRing x={round(x - 18 * unit)} y={axis + 10 * unit} width={36 * unit} height={16 * unit} />}
    >
      <Stroke as="axis-ink" d={`M${x} ${axis}v${6 * unit}`} />
      {isRead(layout, x, layout.margin.left) ? undefined : (
        <YearWords x={x} layout={layout}>
          {figure.facts[figure.figure.to]?.number ?? ''}
        </YearWords>
      )}
    </Mark>
  );
};

/** The column of numbers begins here, to the right of the last dot. */
const columnOf = ({ width, margin, gap }: MultiplesParts['layout']): number => round(width - margin.right + gap);

const Stated = ({ figure: { figure, facts, words }, layout, size, x, y }: Placed) => {
  const { unit, big, drop, shows } = layout;
  const column = columnOf(layout);
  const [first = '', ...rest] = wordsAt(words, 'label.stated', size).split('|');
  const type = (size === 'narrow' ? 14 : 15) * unit;
  const baseline = y + big * 0.34 + drop;
  const top = baseline + 24 * unit;
  return (
    <Mark fact={figure.stated} ring={<DotRing x={x} y={y} r={10 * unit} />}>
      <circle className={classes('stated')} cx={x} cy={y} r={10 * unit} />
      {shows.others && <Stroke as="axis-ink" d={`M${round(x + 14 * unit)} ${y}H${round(column - 4 * unit)}`} />}
      <Label x={column} y={round(baseline)} size={big} as={['x-number', 'x-stated']}>
        {facts[figure.stated]?.number ?? ''}
      </Label>
      <Label x={round(column + 3 * unit)} y={round(top)} size={type} as={['x-bold']}>
        {first}
      </Label>
      <Label x={round(column + 3 * unit)} y={round(top + type * 1.28)} size={type} as={['x-quiet']}>
        {rest.join('|')}
      </Label>
    </Mark>
  );
};

const Compared = ({ figure: { figure, facts, words }, layout, size, x, y }: Placed) => {
  const { unit, small, shows } = layout;
  const column = columnOf(layout);
  const half = 8 * unit;
  const [first = '', ...rest] = wordsAt(words, 'label.compared', size).split('|');
  const type = (size === 'narrow' ? 14 : 15) * unit;
  // Beside the other it is near the bottom: the words go on from the number downwards, and must stay above the box's end.
  const baseline = y + small * (shows.stated ? 0.1 : 0.34);
  const top = baseline + (size === 'narrow' ? 21 : 25) * unit;
  return (
    <Mark fact={figure.compared} ring={<DotRing x={x} y={y} r={11 * unit} />}>
      <rect
        className={classes('context')}
        x={round(x - half)}
        y={round(y - half)}
        width={2 * half}
        height={2 * half}
        transform={`rotate(45 ${x} ${y})`}
      />
      {shows.others && <Stroke as="context-line" d={`M${round(x + 14 * unit)} ${y}H${round(column - 4 * unit)}`} />}
      <Label x={column} y={round(baseline)} size={small} as={['x-number', 'x-context']}>
        {facts[figure.compared]?.number ?? ''}
      </Label>
      <Label x={round(column + 3 * unit)} y={round(top)} size={type} as={['x-bold', 'x-context']}>
        {first}
      </Label>
      <Label x={round(column + 3 * unit)} y={round(top + type * 1.28)} size={type} as={['x-context']}>
        {rest.join('|')}
      </Label>
    </Mark>
  );
};
