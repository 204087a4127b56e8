import { fillValues } from '../../model/fillValues.ts';
import { formatPlain, formatShare } from '../../model/format.ts';
import { numberIn } from '../../model/view.ts';
import { classes } from '../parts/classes.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
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
  const clear = size === 'narrow' ? 5 : 3;
  const ticks = Array.from({ length: lastDay / TICK_EVERY + 1 }, (_, at) => at * TICK_EVERY);
  const spans = [before, now].flatMap((at) =>
    at === undefined ? [] : ([at.top - 6 * unit, at.top + track + 20 * unit] as const),
  );
  const line = before === undefined ? '' : linesOf(spans, axis, x);
  return (
    <>
      <Stroke as="paper-line" d={line} />
      <Stroke as="axis-ink" d={line} />
      <Shares {...parts} x={x} day={day} />
      <Stroke
        as="axis-ink"
        d={`M${scales.x(0)} ${round(axis)}H${scales.x(lastDay)}${ticks.map((tick) => `M${scales.x(tick)} ${round(axis)}v${6 * unit}`).join('')}`}
      />
      {ticks.map((tick) =>
        Math.abs(tick - day) < clear || (size === 'narrow' && tick === TICK_EVERY) ? undefined : (
          <Label
            key={tick}
            x={scales.x(tick)}
            y={round(axis + 22 * unit)}
            size={14 * unit}
            anchor={tick === 0 ? 'start' : tick === layout.days ? 'end' : 'middle'}
            as={['x-quiet']}
          >
            {tick === 0 ? (figure.words['label.start'] ?? '') : formatPlain(tick, figure.locale)}
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
      <Label
        x={clampLabel(x, layout.width, unit)}
        y={round(axis + 29 * unit)}
        size={16 * unit}
        anchor="middle"
        as={['x-bold']}
      >
        {fillValues(figure.words['label.day'] ?? '', { day: formatPlain(day, figure.locale) })}
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
const Shares = ({ figure, layout, x, day }: TracksParts & { x: number; day: number }) => {
  const { unit, track, before, now } = layout;
  const isLate = x > 150 * unit;
  const at = round(x + (isLate ? -7 : 7) * unit);
  const anchor = isLate ? 'end' : 'start';
  const wordsFor = (id: string): string => {
    const days = Number(figure.facts[id]?.value);
    if (day >= days) return figure.words['label.arrived'] ?? '';
    return fillValues(figure.words['label.share'] ?? '', { share: formatShare(day / days, figure.locale) });
  };
  const rows = [
    { place: before, id: figure.figure.before },
    { place: now, id: figure.figure.now },
  ];
  return rows.map(({ place, id }) =>
    place === undefined ? undefined : (
      <Label
        key={id}
        x={at}
        y={round(place.top + track + 18 * unit)}
        size={14 * unit}
        anchor={anchor}
        as={['x-semi', 'x-halo']}
      >
        {wordsFor(id)}
      </Label>
    ),
  );
};
