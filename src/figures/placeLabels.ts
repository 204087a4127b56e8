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

type Box = { left: number; right: number; x: number; anchor: Anchor };

const boxOf = ({ at, width }: Wanted, anchor: Anchor, { from, to, beside = 0 }: Ground): Box => {
  const wanted = anchor === 'start' ? at + beside : anchor === 'end' ? at - beside - width : at - width / 2;
  // Clamped: a label over its middle moves along, so that it stays in the drawing and near its place.
  const left = anchor === 'middle' ? Math.max(from, Math.min(wanted, to - width)) : wanted;
  const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
  return { left, right: left + width, x, anchor };
};

const CANDIDATES_AT_ONCE = 6;

/** Every way to give each label one of its anchors: few labels, so all are tried. */
const waysOf = (count: number, anchors: readonly Anchor[]): Anchor[][] =>
  count === 0 ? [[]] : waysOf(count - 1, anchors).flatMap((way) => anchors.map((anchor) => [...way, anchor]));

const OUTSIDE = 10_000;
const LANE = 100;
const CROSSED = 30;
const AVOIDED = 150;

type Tried = { cost: number; placed: PlacedLabel[] };

const tryWay = (wanted: readonly Wanted[], way: readonly Anchor[], ground: Ground, lanesBefore: Box[][]): Tried => {
  const lanes = lanesBefore.map((lane) => [...lane]);
  let cost = 0;
  const placed = wanted.map((label, at): PlacedLabel => {
    const box = boxOf(label, way[at] ?? 'middle', ground);
    const isFree = (boxes: readonly Box[]) =>
      boxes.every(({ left, right }) => box.right + ground.gap <= left || box.left - ground.gap >= right);
    const free = lanes.findIndex(isFree);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), box];
    const out = Math.max(0, ground.from - box.left) + Math.max(0, box.right - ground.to);
    const isOnAvoided = ground.avoid !== undefined && box.left < ground.avoid && box.right > ground.avoid;
    cost += out > 0 ? OUTSIDE + out : 0;
    cost += lane * LANE + (isOnAvoided ? AVOIDED : 0) + ground.anchors.indexOf(box.anchor);
    return { x: box.x, anchor: box.anchor, lane };
  });
  // The line from a label of a higher lane down to its place would cross one of a lower lane.
  const crossings = wanted.flatMap(({ at }, index) =>
    lanes
      .slice(0, placed[index]?.lane ?? 0)
      .filter((boxes) => boxes.some(({ left, right }) => left < at && at < right)),
  );
  return { cost: cost + crossings.length * CROSSED, placed };
};

/** The lanes that labels take, once placed. */
const lanesOf = (wanted: readonly Wanted[], placed: readonly PlacedLabel[], ground: Ground): Box[][] => {
  const lanes: Box[][] = [];
  placed.forEach(({ anchor, lane }, at) => {
    const label = wanted[at];
    if (label !== undefined) lanes[lane] = [...(lanes[lane] ?? []), boxOf(label, anchor, ground)];
  });
  return Array.from(lanes, (lane) => lane ?? []);
};

/**
 * Places labels along a line, given in the order of their places, so that none lies on another: as few lanes as can be,
 * none outside, each by the first of its anchors where there is room. Lane 0 is the nearest to the line.
 */
export const placeLabels = <W extends Wanted>(wanted: readonly W[], ground: Ground): (W & PlacedLabel)[] => {
  const placed: PlacedLabel[] = [];
  for (let first = 0; first < wanted.length; first += CANDIDATES_AT_ONCE) {
    const some = wanted.slice(first, first + CANDIDATES_AT_ONCE);
    const before = lanesOf(wanted, placed, ground);
    const ways = waysOf(some.length, ground.anchors).map((way) => tryWay(some, way, ground, before));
    placed.push(...ways.reduce((best, way) => (way.cost < best.cost ? way : best)).placed);
  }
  return wanted.flatMap((label, at) => given(placed[at], (place) => ({ ...label, ...place })));
};

/** How many lanes there are: at least one. */
export const laneCount = (placed: readonly PlacedLabel[]): number => Math.max(1, ...placed.map(({ lane }) => lane + 1));
