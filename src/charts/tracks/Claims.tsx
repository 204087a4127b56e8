import type { TracksFigure } from '../../model/figure.ts';
import type { ResolvedFact } from '../../model/story.ts';
import { classes } from '../classes.ts';
import { Dots } from '../parts/Dots.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales, type Scales } from '../parts/useScales.ts';
import type { TracksParts } from './Tracks.tsx';

type Claim = TracksFigure['claims'][number];
type ClaimsProps = TracksParts & { claims: { title: number; top: number; row: number } };

const GRID_EVERY = 5;
const FIRST_GRID = 15;

/** Who says how many days: a disc for the days now, a square for the days before, names in the empty days. */
export const Claims = (parts: ClaimsProps) => {
  const scales = useScales();
  const { figure, layout, claims, size } = parts;
  if (scales === undefined) return undefined;
  const { unit } = layout;
  const bottom = claims.top + figure.figure.claims.length * claims.row + 2 * unit;
  const shift = size === 'narrow' ? 16 : 0;
  const rows = figure.figure.claims.map((claim, at) => ({
    claim,
    middle: claims.top + (at + 0.5) * claims.row + shift,
    x: Number(figure.facts[claim.now]?.value),
    y: claims.top + (at + 0.5) * claims.row + shift,
  }));
  return (
    <>
      <Label x={0} y={claims.title} size={15 * unit} as={['x-bold', 'x-context']}>
        {figure.words['label.claims'] ?? ''}
      </Label>
      <Label x={0} y={claims.title + 19 * unit} size={14 * unit} as={['x-quiet']}>
        {figure.words['label.claims.key'] ?? ''}
      </Label>
      <Stroke
        as="grid"
        d={gridDays(layout.days)
          .map((day) => `M${scales.x(day)} ${claims.top}V${round(bottom)}`)
          .join('')}
      />
      {rows.map(({ claim, middle }) => (
        <ClaimName key={claim.id} {...parts} claim={claim} y={middle} />
      ))}
      {rows.map(({ claim, middle }) =>
        claim.before === undefined ? undefined : (
          <BeforeClaim key={claim.id} {...parts} scales={scales} claim={claim} before={claim.before} y={middle} />
        ),
      )}
      <Dots points={rows} draw={({ claim }, x, y) => <NowClaim {...parts} x={x} y={y} claim={claim} />} />
    </>
  );
};

const gridDays = (days: number): number[] =>
  Array.from({ length: (days - FIRST_GRID) / GRID_EVERY + 1 }, (_, at) => FIRST_GRID + at * GRID_EVERY);

/** The report's own claim stands among the others in the report's blue. */
const isReport = (figure: TracksFigure, claim: Claim): boolean => claim.now === figure.now;

const ClaimName = ({ figure, layout, size, claim, y }: ClaimsProps & { claim: Claim; y: number }) => {
  const { unit } = layout;
  const who = figure.words[`label.claim.${claim.id}`] ?? '';
  const when = figure.words[`label.claim.${claim.id}.when`] ?? '';
  const colour = isReport(figure.figure, claim) ? (['x-stated'] as const) : [];
  if (size === 'slide') {
    return (
      <Label x={0} y={round(y + 5 * unit)} size={14.5 * unit} as={['x-semi', ...colour]}>
        {who}
      </Label>
    );
  }
  const top = size === 'narrow' ? y - 30 : y - 1;
  return (
    <>
      <Label x={0} y={round(top)} size={size === 'narrow' ? 14 : 14.5} as={['x-semi', ...colour]}>
        {who}
      </Label>
      <Label x={0} y={round(top + 17)} size={14} as={['x-quiet', 'x-halo']}>
        {when}
      </Label>
    </>
  );
};

const NowClaim = ({ figure, layout, x, y, claim }: ClaimsProps & { x: number; y: number; claim: Claim }) => {
  const { unit } = layout;
  const report = isReport(figure.figure, claim);
  const shape = report ? 'stated' : claim.observed === true ? 'context-observed' : 'context';
  const r = 6.5 * unit;
  return (
    <Mark fact={claim.now} ring={<DotRing x={x} y={y} r={r} />}>
      <circle className={classes(shape)} cx={x} cy={y} r={r} />
      <Label
        x={round(x - 12 * unit)}
        y={round(y + 5 * unit)}
        size={15 * unit}
        anchor="end"
        as={['x-bold', 'x-halo', report ? 'x-stated' : 'x-context']}
      >
        {figure.facts[claim.now]?.number ?? ''}
      </Label>
    </Mark>
  );
};

type BeforeProps = ClaimsProps & { scales: Scales; claim: Claim; before: string; y: number };

/** The days before: a line to a square; an arrow for "over", a broad line for a span, dashes where it is worked out. */
const BeforeClaim = ({ figure, layout, scales, claim, before, y, size }: BeforeProps) => {
  const { unit } = layout;
  const fact = figure.facts[before];
  const report = isReport(figure.figure, claim);
  const from = scales.x(Number(figure.facts[claim.now]?.value));
  const x = scales.x(Number(fact?.value));
  const half = 5.5 * unit;
  const upTo = claim.upTo === undefined ? undefined : figure.facts[claim.upTo];
  const over = fact?.bound === 'moreThan';
  const colour = report ? 'x-stated' : 'x-context';
  const derived = fact?.basis === 'derived';
  const above = upTo !== undefined || (over && size === 'narrow');
  // On a slide the row above ends too near; below a span is room.
  const rise = size === 'slide' ? -17 : 11;
  return (
    <>
      <Stroke
        as={derived ? (report ? 'derived' : 'context-path') : 'context-line'}
        d={`M${round(from + 7 * unit)} ${y}H${round(x - 6 * unit)}`}
      />
      {upTo !== undefined && claim.upTo !== undefined && (
        <Mark fact={claim.upTo} ring={<DotRing x={scales.x(Number(upTo.value)) - 4} y={y} r={4 * unit} />}>
          <Stroke as="context-broad" d={`M${x} ${y}H${round(scales.x(Number(upTo.value)) - 2)}`} />
        </Mark>
      )}
      <Mark fact={before} ring={<DotRing x={x} y={y} r={half} />}>
        {over && (
          <Stroke
            as="context-line"
            d={`M${round(x + half)} ${y}h${16 * unit}m${-6 * unit} ${-5 * unit}l${6 * unit} ${5 * unit}l${-6 * unit} ${5 * unit}`}
          />
        )}
        <rect
          className={classes(report ? 'report-derived' : derived ? 'context-derived' : 'context')}
          x={round(x - half)}
          y={round(y - half)}
          width={2 * half}
          height={2 * half}
        />
        <Label
          x={round(above ? x - (over ? 6 * unit : 0) : x + (over ? 26 : 11) * unit)}
          y={round(above ? y - rise * unit : y + 5 * unit)}
          size={14 * unit}
          as={['x-halo', colour]}
        >
          {beforeWords(fact, upTo, figure.words['label.over'] ?? '')}
        </Label>
      </Mark>
    </>
  );
};

const beforeWords = (fact: ResolvedFact | undefined, upTo: ResolvedFact | undefined, over: string): string => {
  if (fact === undefined) return '';
  if (upTo !== undefined) return `${fact.number}–${upTo.number}`;
  return fact.bound === 'moreThan' ? `${over} ${fact.number}` : fact.number;
};
