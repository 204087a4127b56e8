import { fillValues } from '../../model/fillValues.ts';
import { classes } from '../classes.ts';
import { Dots } from '../parts/Dots.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { countsOf, spanOf, yearOf, type Count } from './growth.ts';
import { Cross } from './Cross.tsx';
import type { MultiplesParts } from './MultiplesChart.tsx';

/** What somebody else counted: a ring for each year that has an amount, never joined. */
export const Series = (parts: MultiplesParts) => {
  const { figure, layout } = parts;
  if (!layout.shows.others) return undefined;
  // The first one is the measure of the others, and would stand behind the square: its amount is in the words.
  const drawn = countsOf(figure).slice(1);
  return (
    <>
      <Words {...parts} />
      <Dots points={drawn} draw={(count, x, y) => <Ring {...parts} count={count} x={x} y={y} />} />
      {figure.figure.labelled.map((labelled) => (
        <Multiple key={labelled.multiple} {...parts} labelled={labelled} />
      ))}
    </>
  );
};

const Ring = ({
  figure: { facts },
  layout: { unit },
  count: { id },
  x,
  y,
}: MultiplesParts & { count: Count; x: number; y: number }) => {
  const r = 6 * unit;
  const arm = 3.2 * unit;
  const fact = facts[id];
  return (
    <Mark fact={id} ring={<DotRing x={x} y={y} r={r} />}>
      <circle className={classes(fact?.basis === 'derived' ? 'context-derived' : 'context')} cx={x} cy={y} r={r} />
      {fact?.weak === true && <Cross x={x} y={y} arm={arm} />}
    </Mark>
  );
};

/** The grid line under which a small drawing has room for words. */
const WORDS_BELOW = 30;

/** Who counted, and against which amount. They stand in the empty years at the left. */
const Words = ({ figure: { figure, facts, words }, layout, size }: MultiplesParts) => {
  const scales = useScales();
  const first = figure.series[0];
  if (scales === undefined || first === undefined) return undefined;
  const { unit, years, margin, isLog, ticks, reading } = layout;
  const highest = Math.max(...ticks.multiples);
  const isNarrow = size === 'narrow';
  const type = (isNarrow ? 14 : 15) * unit;
  const left = scales.x(years[0]) + (isNarrow ? 6 : 14) * unit;
  const lines = wordsAt(words, 'label.series', size).split('|');
  const reach = left + Math.max(...lines.map((line) => textWidth(line, type)));
  const readAt = reading === undefined ? undefined : scales.x(reading.year);
  // The line of the year that is read would run through the words: they stand beside it, or where that is too narrow, on it.
  const isCrossed = readAt !== undefined && readAt > left - 8 * unit && readAt < reach;
  const x = round(isCrossed && !isNarrow ? readAt + 12 * unit : left);
  const halo = isCrossed && isNarrow ? (['x-halo'] as const) : [];
  // Between two grid lines, so that the words need no halo, which would blot the bands.
  const y = round(
    isNarrow
      ? isLog
        ? margin.top + 22
        : scales.y(WORDS_BELOW) + 19
      : scales.y(isLog ? highest : WORDS_BELOW + 10) + 34 * unit,
  );
  const [title = '', ...rest] = lines;
  const step = type * 1.28;
  const amount = round(y + (rest.length + 1) * step);
  return (
    <>
      <Label x={x} y={y} size={type} as={['x-bold', 'x-context', ...halo]}>
        {title}
      </Label>
      <Label x={x} y={round(y + step)} size={type} as={['x-context', ...halo]}>
        {rest.join('|')}
      </Label>
      <Mark
        fact={first}
        ring={
          <BoxRing
            x={x}
            y={round(amount - type * 0.8)}
            width={round(textWidth(facts[first]?.amount ?? '', type))}
            height={type}
          />
        }
      >
        <Label x={x} y={amount} size={type} as={['x-context', ...halo]}>
          {isNarrow ? (facts[first]?.number ?? '') : (facts[first]?.amount ?? '')}
        </Label>
      </Mark>
    </>
  );
};

const SLIDE_MESSAGE = 42;

type Labelled = MultiplesParts['figure']['figure']['labelled'][number];

/** "×38.5 in 2022", beside its ring; on a log scale the rings lie close, so it stands above. */
const Multiple = ({ figure, layout, size, labelled }: MultiplesParts & { labelled: Labelled }) => {
  const scales = useScales();
  const { facts, words } = figure;
  const fact = facts[labelled.multiple];
  const year = yearOf(facts[labelled.amount]);
  const isBefore = year <= spanOf(figure).to;
  if (scales === undefined) return undefined;
  const { unit, isLog } = layout;
  const text = fillValues(wordsAt(words, 'label.multiple', size), { multiple: fact?.number ?? '', year: String(year) });
  // On a slide the last one is the step's message.
  const isMessage = size === 'slide' && !isBefore && !isLog;
  const type = isMessage ? SLIDE_MESSAGE : layout.type;
  const above = isLog || (size === 'narrow' && !isBefore);
  const x = scales.x(year) + (above ? (isBefore ? 6 : -6) : isBefore ? -12 : 12) * unit;
  const y = scales.y(Number(fact?.value)) + (above ? -12 : 5) * unit;
  const width = textWidth(text, type);
  return (
    <Mark
      fact={labelled.multiple}
      ring={
        <BoxRing x={round(isBefore ? x - width : x)} y={round(y - type * 0.8)} width={round(width)} height={type} />
      }
    >
      <Label
        x={round(x)}
        y={round(y)}
        size={type}
        anchor={isBefore ? 'end' : 'start'}
        as={isMessage ? ['x-number', 'x-context', 'x-halo'] : ['x-semi', 'x-context', 'x-halo']}
      >
        {text}
      </Label>
    </Mark>
  );
};
