import { fillValues } from '../../model/fillValues.ts';
import { formatPlain, formatShare } from '../../model/format.ts';
import { numberIn } from '../../model/view.ts';
import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useScales } from '../parts/useScales.ts';
import type { TracksParts } from './Tracks.tsx';

const TICK_EVERY = 5;

/** The axis of days, and the upright line that says how much of each voyage's days has passed. */
export const DayLine = (parts: TracksParts) => {
  const scales = useScales();
  const { figure, view, layout, size } = parts;
  const { axis, before, now, unit, track } = layout;
  if (scales === undefined || axis === undefined) return undefined;
  const day = numberIn(view, 'day');
  const x = scales.x(day);
  const lastDay = Number(figure.facts[figure.figure.before]?.value);
  const ticks = Array.from({ length: lastDay / TICK_EVERY + 1 }, (_, at) => at * TICK_EVERY);
  const spans = [before, now].flatMap((at) =>
    at === undefined ? [] : ([at.top - 6 * unit, at.top + track + 20 * unit] as const),
  );
  const line = before === undefined ? '' : linesOf(spans, axis, x);
  const dayWords = fillValues(figure.words['label.day'] ?? '', { day: formatPlain(day, figure.locale) });
  const dayAt = clampLabel(x, layout.width, unit);
  const dayReach = textWidth(dayWords, 16 * unit) / 2 + 4 * unit;
  const wordsOf = (tick: number) =>
    tick === 0 ? (figure.words['label.start'] ?? '') : formatPlain(tick, figure.locale);
  const anchorOf = (tick: number) => (tick === 0 ? 'start' : tick === layout.days ? 'end' : 'middle');
  /** The day that is shown stands where a tick's label would. */
  const isTaken = (tick: number): boolean => {
    const wide = textWidth(wordsOf(tick), 14 * unit);
    const left = scales.x(tick) - { start: 0, middle: wide / 2, end: wide }[anchorOf(tick)];
    return left < dayAt + dayReach && left + wide > dayAt - dayReach;
  };
  return (
    <>
      <Stroke as="paper-line" d={line} />
      <Stroke as="axis-ink" d={line} />
      <Shares {...parts} xOf={scales.x} day={day} />
      <Stroke
        as="axis-ink"
        d={`M${scales.x(0)} ${round(axis)}H${scales.x(lastDay)}${ticks.map((tick) => `M${scales.x(tick)} ${round(axis)}v${6 * unit}`).join('')}`}
      />
      {ticks.map((tick) =>
        isTaken(tick) || (size === 'narrow' && tick === TICK_EVERY) ? undefined : (
          <Label
            key={tick}
            x={scales.x(tick)}
            y={round(axis + 22 * unit)}
            size={14 * unit}
            anchor={anchorOf(tick)}
            as={['x-quiet']}
          >
            {wordsOf(tick)}
          </Label>
        ),
      )}
      <rect
        className={classes('drag')}
        data-drag="day"
        x={scales.x(0)}
        y={round(axis - 20 * unit)}
        width={round(scales.x(lastDay) - scales.x(0))}
        height={round(52 * unit)}
      />
      <rect
        className={classes('thumb')}
        x={round(x - 8 * unit)}
        y={round(axis - 11 * unit)}
        width={16 * unit}
        height={22 * unit}
      />
      <Label x={dayAt} y={round(axis + 29 * unit)} size={16 * unit} anchor="middle" as={['x-bold']}>
        {dayWords}
      </Label>
    </>
  );
};

/** The line runs through each track and from the last one to the axis, with a gap where a number stands. */
const linesOf = (spans: readonly number[], axis: number, x: number): string => {
  const [beforeTop = 0, beforeBottom = 0, nowTop, nowBottom] = spans;
  const first = `M${x} ${round(beforeTop)}V${round(nowTop === undefined ? axis : beforeBottom)}`;
  return nowTop === undefined || nowBottom === undefined ? first : `${first}M${x} ${round(nowTop)}V${round(axis)}`;
};

const clampLabel = (x: number, width: number, unit: number): number =>
  round(Math.min(Math.max(x, 24 * unit), width - 24 * unit));

/** Beside the line: which share of its days each voyage has behind it. */
const Shares = ({ figure, layout, xOf, day }: TracksParts & { xOf: (day: number) => number; day: number }) => {
  const { unit, track, before, now } = layout;
  const wordsFor = (id: string): string => {
    const days = Number(figure.facts[id]?.value);
    if (day >= days) return figure.words['label.arrived'] ?? '';
    return fillValues(figure.words['label.share'] ?? '', { share: formatShare(day / days, figure.locale) });
  };
  const rows = [
    { place: before, id: figure.figure.before },
    { place: now, id: figure.figure.now },
  ];
  return rows.map(({ place, id }) => {
    if (place === undefined) return undefined;
    const words = wordsFor(id);
    // A ship that has arrived stays where it arrived.
    const x = xOf(Math.min(day, Number(figure.facts[id]?.value)));
    const isLate = x - 7 * unit - 1.08 * textWidth(words, 14 * unit) > 0;
    return (
      <Label
        key={id}
        x={round(x + (isLate ? -7 : 7) * unit)}
        y={round(place.top + track + 18 * unit)}
        size={14 * unit}
        anchor={isLate ? 'end' : 'start'}
        as={['x-semi', 'x-halo']}
      >
        {words}
      </Label>
    );
  });
};
