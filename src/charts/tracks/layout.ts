import type { TracksFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';

export type TracksLayout = Box & {
  /** Type and strokes, against a wide drawing. */
  unit: number;
  days: number;
  /** Where the big numbers stand, where the tracks start, and how tall they are. */
  number: number;
  track: number;
  before: { number: number; top: number } | undefined;
  now: { number: number; top: number } | undefined;
  axis: number | undefined;
  claims: { title: number; top: number; row: number } | undefined;
};

/** The wide drawing is a column's, and serves a tablet as well. */
const wide = { width: 568, unit: 1, number: 46, track: 30, gap: 24, row: 41 } as const;
const measures = {
  wide,
  medium: wide,
  narrow: { width: 320, unit: 1, number: 40, track: 26, gap: 28, row: 56 },
  slide: { width: 1168, unit: 1.5, number: 108, track: 64, gap: 18, row: 42 },
} as const;

/** A slide that speaks of the voyage before alone fills its room with it. */
const ALONE = { number: 156, track: 180 } as const;

/** The axis of the tracks ends with the longer voyage; the claims' axis with the longest anybody names. */
const axisOf = ({ figure, facts }: ResolvedFigure<TracksFigure>, showsClaims: boolean): number => {
  const drawn = showsClaims
    ? figure.claims.flatMap((claim) => [claim.now, claim.before, claim.upTo])
    : [figure.before, figure.now];
  return Math.max(...drawn.map((id) => Number(id === undefined ? 0 : facts[id]?.value)));
};

/** Where everything stands, from top to bottom; the box follows from it, so a view never leaves a void or clips. */
export const layoutOf = (figure: ResolvedFigure<TracksFigure>, view: View, size: Size): TracksLayout => {
  const stage = choiceIn(view, 'stage');
  const { width, unit, number, track, gap, row } = {
    ...measures[size],
    ...(size === 'slide' && stage === 'before' ? ALONE : {}),
  };
  const showsClaims = isOn(view, 'others') || stage === 'claims';
  const showsTracks = stage !== 'claims';
  const showsNow = showsTracks && stage !== 'before';
  let y = 0;
  const block = () => {
    y += number * 0.82;
    const at = { number: y, top: y + 13 * unit };
    y = at.top + track;
    return at;
  };
  const before = showsTracks ? block() : undefined;
  y += gap * unit;
  const now = showsNow ? block() : undefined;
  if (showsTracks) y += 34 * unit;
  const axis = showsTracks ? y : undefined;
  if (showsTracks) y += 36 * unit;
  const title = y + (showsTracks ? 34 : 14) * unit;
  const top = title + 30 * unit;
  const claims = showsClaims ? { title, top, row } : undefined;
  if (claims !== undefined) y = top + figure.figure.claims.length * row + 8 * unit;
  return {
    width,
    height: Math.ceil(y + 2),
    unit,
    days: axisOf(figure, showsClaims),
    number,
    track,
    before,
    now,
    axis,
    claims,
  };
};
