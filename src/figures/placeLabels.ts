import { given } from './given.ts';

/** A label that is to stand beside a place on a line: before it, after it or over its middle. */
export type Wanted = { at: number; width: number };
export type Anchor = 'start' | 'middle' | 'end';
export type PlacedLabel = { x: number; anchor: Anchor; lane: number };

type Ground = {
  from: number;
  to: number;
  /** Where a label may stand, the best first. */
  anchors: readonly Anchor[];
  /** px between a place and a label that begins or ends there; a label over its middle has none. */
  beside?: number;
  /** px between two labels. */
  gap: number;
  /** A place that labels should not lie on. */
  avoid?: number;
};

type Own = Wanted & PlacedLabel & { left: number; right: number };

const ownOf = ({ at, width }: Wanted, anchor: Anchor, { from, to, beside = 0 }: Ground): Own => {
  const wanted = anchor === 'start' ? at + beside : anchor === 'end' ? at - beside - width : at - width / 2;
  // Clamped: a label over its middle moves along, so that it stays in the drawing and near its place.
  const left = anchor === 'middle' ? Math.max(from, Math.min(wanted, to - width)) : wanted;
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
  return { at, width, left, right: left + width, x, anchor, lane: 0 };
};

const OUTSIDE = 10_000;
const LANE = 100;
const CROSSED = 30;
const AVOIDED = 150;

type Tried = { cost: number; placed: readonly Own[] };

/** The line from a label of a higher lane down to its place would cross one of a lower lane. */
const isCrossing = (high: Own, low: Own): boolean => low.lane < high.lane && low.left < high.at && high.at < low.right;

/** The same labels and one more, in the lowest lane where it has room. */
const withOne = ({ cost, placed }: Tried, bare: Own, order: number, { from, to, gap, avoid }: Ground): Tried => {
  const near = placed.filter(({ left, right }) => bare.right + gap > left && bare.left - gap < right);
  const lanes = Array.from({ length: placed.length + 1 }, (_, lane) => lane);
  const own = { ...bare, lane: lanes.find((lane) => near.every((other) => other.lane !== lane)) ?? 0 };
  const out = Math.max(0, from - own.left) + Math.max(0, own.right - to);
  const isOnAvoided = avoid !== undefined && own.left < avoid && own.right > avoid;
  const crossed = placed.filter((other) => isCrossing(own, other) || isCrossing(other, own)).length;
  const against = (out > 0 ? OUTSIDE + out : 0) + own.lane * LANE + (isOnAvoided ? AVOIDED : 0) + crossed * CROSSED;
  return { cost: cost + against + order, placed: [...placed, own] };
};

/** So many arrangements are followed up from label to label (beam search). */
const KEPT = 100;

/**
 * Places labels along a line, given in the order of their places, so that none lies on another: as few lanes as can be,
 * none outside, each by the first of its anchors where there is room. Lane 0 is the nearest to the line.
 */
export const placeLabels = <W extends Wanted>(wanted: readonly W[], ground: Ground): (W & PlacedLabel)[] => {
  const [best] = wanted.reduce<readonly Tried[]>(
    (tried, label) =>
      tried
        .flatMap((one) =>
          ground.anchors.map((anchor, order) => withOne(one, ownOf(label, anchor, ground), order, ground)),
        )
        .toSorted((one, other) => one.cost - other.cost)
        .slice(0, KEPT),
    [{ cost: 0, placed: [] }],
  );
  return wanted.flatMap((label, at) =>
    given(best?.placed[at], ({ x, anchor, lane }) => ({ ...label, x, anchor, lane })),
  );
};

/** How many lanes there are: at least one. */
export const laneCount = (placed: readonly PlacedLabel[]): number => Math.max(1, ...placed.map(({ lane }) => lane + 1));
