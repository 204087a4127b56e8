import type { TracksFigure } from '../../model/figure.ts';
import { numberIn } from '../../model/view.ts';
import type { ChartProps } from '../chart.ts';
import { classes } from '../classes.ts';
import { hatchId } from '../parts/Hatch.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales, type Scales } from '../parts/useScales.ts';
import type { TracksLayout } from './layout.ts';

export type TracksParts = ChartProps<TracksFigure> & { layout: TracksLayout };
type Placed = TracksParts & { scales: Scales };

/** The voyage before, hatched because it is ours, and the voyage now, a block a day. */
export const Tracks = (parts: TracksParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const { before, now } = parts.layout;
  return (
    <>
      {before !== undefined && <BeforeTrack {...parts} scales={scales} at={before} />}
      {now !== undefined && <NowTrack {...parts} scales={scales} at={now} />}
    </>
  );
};

type At = { at: { number: number; top: number } };

const daysOf = (parts: TracksParts, role: 'before' | 'now' | 'saved'): number =>
  Number(parts.figure.facts[parts.figure.figure[role]]?.value);

const gapOf = ({ x }: Scales): number => Math.max(1.5, (x(1) - x(0)) * 0.14);

const Heading = ({ figure, layout, at, role }: Placed & At & { role: 'before' | 'now' }) => {
  const { unit, number } = layout;
  const x = number * 1.12;
  const { words, facts } = figure;
  return (
    <>
      <Label x={0} y={round(at.number)} size={number} as={['x-number', 'x-stated']}>
        {facts[figure.figure[role]]?.number ?? ''}
      </Label>
      <Label x={x} y={round(at.number - number * 0.34)} size={16 * unit} as={['x-bold']}>
        {words[`label.${role}`] ?? ''}
      </Label>
      <Label x={x} y={round(at.number - number * 0.34 + 18 * unit)} size={14 * unit} as={['x-quiet']}>
        {words[`label.${role}.basis`] ?? ''}
      </Label>
    </>
  );
};

const BeforeTrack = (props: Placed & At) => {
  const { figure, view, size, layout, scales, at } = props;
  const days = daysOf(props, 'before');
  const left = round(scales.x(0) + gapOf(scales) / 2);
  const right = round(scales.x(days) - gapOf(scales) / 2);
  const past = round(Math.min(scales.x(Math.min(numberIn(view, 'day'), days)), right));
  const tick = 6 * layout.unit;
  const bottom = at.top + layout.track;
  return (
    <Mark fact={figure.figure.before} ring={<BoxRing x={left} y={at.top} width={right - left} height={layout.track} />}>
      <Heading {...props} role="before" />
      {past > left && (
        <rect
          x={left}
          y={at.top}
          width={round(past - left)}
          height={layout.track}
          fill={`url(#${hatchId(figure.id, size)})`}
        />
      )}
      <rect className={classes('derived')} x={left} y={at.top} width={round(right - left)} height={layout.track} />
      <Stroke
        as="derived-tick"
        d={Array.from(
          { length: days - 1 },
          (_, block) => `M${scales.x(block + 1)} ${round(bottom - tick)}v${tick}`,
        ).join('')}
      />
    </Mark>
  );
};

const NowTrack = (props: Placed & At) => {
  const { figure, view, layout, scales, at } = props;
  const days = daysOf(props, 'now');
  const gap = gapOf(scales);
  const day = numberIn(view, 'day');
  return (
    <Mark
      fact={figure.figure.now}
      ring={<BoxRing x={scales.x(0)} y={at.top} width={scales.x(days) - scales.x(0)} height={layout.track} />}
    >
      <Heading {...props} role="now" />
      {Array.from({ length: days }, (_, block) => (
        <rect
          key={block}
          className={classes(block < day ? 'stated' : 'stated-rest')}
          x={round(scales.x(block) + gap / 2)}
          y={round(at.top)}
          width={round(scales.x(block + 1) - scales.x(block) - gap)}
          height={layout.track}
        />
      ))}
    </Mark>
  );
};

/** The days between the two arrivals. They are drawn last: the day line must not run through their words. */
export const Saved = (parts: TracksParts) => {
  const scales = useScales();
  const { figure, layout, size } = parts;
  const { unit, now: at } = layout;
  if (scales === undefined || at === undefined) return undefined;
  const y = round(at.top + layout.track / 2);
  const from = round(scales.x(daysOf(parts, 'now')) + 9 * unit);
  const to = scales.x(daysOf(parts, 'before'));
  const middle = round((from + to) / 2);
  const foot = 7 * unit;
  const big = size === 'slide';
  return (
    <Mark fact={figure.figure.saved} ring={<BoxRing x={from} y={y - foot} width={to - from} height={2 * foot} />}>
      <Stroke
        as="axis-ink"
        d={`M${from} ${y}H${to}M${to} ${round(y - foot)}v${2 * foot}M${from} ${round(y - foot)}v${2 * foot}`}
      />
      <Label
        x={middle}
        y={round(y - (big ? 32 : 10 * unit))}
        size={big ? 84 : 16 * unit}
        anchor="middle"
        as={big ? ['x-number'] : ['x-bold', 'x-halo']}
      >
        {figure.words['label.saved'] ?? ''}
      </Label>
      <Label x={middle} y={round(y + 23 * unit)} size={14 * unit} anchor="middle" as={['x-quiet', 'x-halo']}>
        {figure.words['label.saved.basis'] ?? ''}
      </Label>
    </Mark>
  );
};
