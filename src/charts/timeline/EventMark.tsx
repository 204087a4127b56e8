import type { ReactNode } from 'react';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import type { Event } from './events.ts';
import type { PlacedEvent } from './layout.ts';

type EventMarkProps = { event: PlacedEvent; type: number; children: ReactNode };

const roleOf = ({ isOwn, isDerived }: Event): ChartClass => {
  if (isOwn) return isDerived ? 'report-derived' : 'stated';
  return isDerived ? 'context-derived' : 'context';
};

/** One event: a disc for a day or a bar for a month or a year, and its date and words. */
export const EventMark = ({ event, type, children }: EventMarkProps) => {
  const { shape } = event;
  const ring =
    shape.kind === 'disc' ? (
      <DotRing x={shape.x} y={shape.y} r={shape.r} />
    ) : (
      <BoxRing x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
    );
  return (
    <Mark fact={event.id} ring={ring}>
      {shape.kind === 'disc' ? (
        <circle className={classes(roleOf(event))} cx={shape.x} cy={shape.y} r={shape.r} />
      ) : (
        <rect className={classes(roleOf(event))} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
      )}
      <EventLabel event={event} type={type} />
      {children}
    </Mark>
  );
};

const EventLabel = ({ event, type }: { event: PlacedEvent; type: number }) => {
  const { label, date, words, isOwn, isQuiet, isChosen, isReport } = event;
  const colour = isQuiet ? (['x-quiet'] as const) : isOwn ? (['x-stated'] as const) : (['x-context'] as const);
  const body: readonly ChartClass[] = [
    ...(isOwn && !isQuiet ? [] : colour),
    ...(isChosen || isReport ? (['x-semi'] as const) : []),
    'x-halo',
  ];
  if (label.lines === 2) {
    return (
      <>
        <Label x={label.x} y={label.y} size={type} anchor={label.anchor} as={[...colour, 'x-bold', 'x-halo']}>
          {date}
        </Label>
        <Label x={label.x} y={label.y + Math.round(type * 1.26)} size={type} anchor={label.anchor} as={body}>
          {words}
        </Label>
      </>
    );
  }
  return (
    <text className={classes('text', ...body)} x={label.x} y={label.y} fontSize={type} textAnchor={label.anchor}>
      <tspan className={classes('text', ...colour, 'x-bold', 'x-halo')}>{date}</tspan>
      {` ${words}`}
    </text>
  );
};
