import type { TimelineFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import type { Event } from './events.ts';
import type { TimelineLayout } from './layout.ts';

type BandProps = { figure: ResolvedFigure<TimelineFigure>; event: Event; band: NonNullable<TimelineLayout['band']> };

/** Our serif against our sans, in width. */
const SERIF = 1.1;

/** One date in full: the one that is picked, or the report's. */
export const Band = ({ figure: { facts, words }, event, band }: BandProps) => {
  const fact = facts[event.id];
  const label = wrap(fact?.label ?? '', band.columns);
  const colour = event.isOwn ? 'x-stated' : 'x-context';
  const lines = label.split('|');
  const after = textWidth(lines.at(-1) ?? '', band.type * 1.06) + 12;
  const basis = words[`label.${fact?.basis ?? 'stated'}`] ?? '';
  const isBeside = after + textWidth(basis, band.type) <= band.width;
  return (
    <>
      <Label
        x={0}
        y={band.number}
        size={round(Math.min(band.size, (band.size * band.width) / (textWidth(event.date, band.size) * SERIF)))}
        as={['x-number', colour]}
      >
        {event.date}
      </Label>
      <Label x={0} y={band.words} size={band.type} as={['x-bold']}>
        {label}
      </Label>
      <Label
        x={isBeside ? round(after) : 0}
        y={round(band.words + (isBeside ? lines.length - 1 : lines.length) * band.type * 1.28)}
        size={band.type}
        as={['x-quiet']}
      >
        {basis}
      </Label>
    </>
  );
};

/** A fact's label is one line, made for tables: here it is broken where it is too long. */
const wrap = (label: string, columns: number): string =>
  label.split(' ').reduce((text, word) => {
    const line = text.split('|').at(-1) ?? '';
    return line.length + word.length + 1 > columns ? `${text}|${word}` : text === '' ? word : `${text} ${word}`;
  }, '');
