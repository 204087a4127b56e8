import { lineWidth } from '../../theme/letterWidths.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Box, Segment } from './boxes.ts';
import type { Point } from './projection.ts';

/** One line of a label. */
export type LabelLine = { text: string; size: number; isStrong: boolean; as: readonly ChartClass[] };

/** A place where a label could stand: `x` and its lines' first baseline `y`, what it covers, and its leader. */
export type Spot = {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  leader?: Segment;
  /** What speaks against it by itself: the less, the better. */
  cost: number;
};

const LEADING = 1.2;
const ASCENT = 0.74;
const DESCENT = 0.22;
/** px at type size 14 between a mark and its label, and between a leader and its words. */
const GAP = 7;
const LEADER_GAP = 5;
const REACHES = [22, 34, 50, 70, 94, 124, 160] as const;
const ANGLES = 16;
/** px at type size 14 between a line and the words along it. */
const ASIDE = [11, 20, 32] as const;

export const heightOf = (lines: readonly LabelLine[]): number => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return 0;
  return first.size * ASCENT + lines.slice(1).reduce((sum, { size }) => sum + size * LEADING, 0) + last.size * DESCENT;
};

export const widthOf = (lines: readonly LabelLine[]): number =>
  Math.max(0, ...lines.map(({ text, size, isStrong }) => lineWidth(text, size, isStrong ? 'strong' : 'sans')));

/** The baseline of each line of a label whose first one stands at `y`. */
export const baselinesOf = (lines: readonly LabelLine[], y: number): number[] => {
  let at = y;
  return lines.map(({ size }, row) => {
    at += row === 0 ? 0 : size * LEADING;
    return at;
  });
};

/** A label whose box begins at `left` and `top`. */
const spotAt = (lines: readonly LabelLine[], left: number, top: number, anchor: Spot['anchor'], cost: number): Spot => {
  const width = widthOf(lines);
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  return {
    x: left + share * width,
    y: top + (lines[0]?.size ?? 0) * ASCENT,
    anchor,
    box: { left, top, right: left + width, bottom: top + heightOf(lines) },
    cost,
  };
};

/** Beside a mark, without a leader: at its right and left, above and below, and at its corners. */
export const spotsBeside = (lines: readonly LabelLine[], [x, y]: Point, radius: number, px: number): Spot[] => {
  const [width, height] = [widthOf(lines), heightOf(lines)];
  const gap = radius + GAP * px;
  const first = (lines[0]?.size ?? 0) * ASCENT;
  // The first line level with the mark, or the label's middle.
  const levels = [y - first / 2, y - height / 2];
  const corner = radius * 0.7 + GAP * 0.55 * px;
  return [
    ...levels.flatMap((top, at) => [
      spotAt(lines, x + gap, top, 'start', at),
      spotAt(lines, x - gap - width, top, 'end', 2 + at),
    ]),
    spotAt(lines, x + corner, y + corner * 0.6, 'start', 2),
    spotAt(lines, x - corner - width, y + corner * 0.6, 'end', 3),
    spotAt(lines, x + corner, y - corner * 0.6 - height, 'start', 3),
    spotAt(lines, x - corner - width, y - corner * 0.6 - height, 'end', 4),
    spotAt(lines, x - width / 2, y + gap, 'middle', 5),
    spotAt(lines, x - width / 2, y - gap - height, 'middle', 6),
  ];
};

/** At the end of a fine line, all round and further and further away. */
export const spotsOnLeaders = (lines: readonly LabelLine[], at: Point, radius: number, px: number): Spot[] =>
  REACHES.flatMap((reach) =>
    Array.from({ length: ANGLES }, (_, turn) => {
      const angle = (turn / ANGLES) * 2 * Math.PI;
      return onLeader(lines, { at, angle, reach: radius + reach * px, radius, px });
    }),
  );

type Leader = { at: Point; angle: number; reach: number; radius: number; px: number };

const onLeader = (lines: readonly LabelLine[], { at: [x, y], angle, reach, radius, px }: Leader): Spot => {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const end: Point = [x + across * reach, y + down * reach];
  const start: Point = [x + across * (radius + px), y + down * (radius + px)];
  const [width, height] = [widthOf(lines), heightOf(lines)];
  const first = (lines[0]?.size ?? 0) * ASCENT;
  const gap = LEADER_GAP * px;
  const cost = 18 + 0.3 * (reach / px);
  const spot =
    Math.abs(across) < 0.3
      ? spotAt(lines, end[0] - width / 2, down > 0 ? end[1] + gap : end[1] - gap - height, 'middle', cost + 4)
      : across > 0
        ? spotAt(lines, end[0] + gap, end[1] - first / 2, 'start', cost)
        : spotAt(lines, end[0] - gap - width, end[1] - first / 2, 'end', cost);
  return { ...spot, leader: [start, end] };
};

/** Along a line: below or above it or beside it, the nearer to its middle the better. */
export const spotsAlong = (lines: readonly LabelLine[], points: readonly Point[], px: number): Spot[] => {
  const [width, height] = [widthOf(lines), heightOf(lines)];
  const middle = (points.length - 1) / 2;
  return points.flatMap(([x, y], at) => {
    const off = Math.abs(at - middle) / Math.max(1, middle);
    if (off > 0.75) return [];
    return ASIDE.flatMap((far, step) => {
      const cost = 14 * off + 3 * step;
      return [
        spotAt(lines, x - width / 2, y + far * px, 'middle', cost),
        spotAt(lines, x - width / 2, y - far * px - height, 'middle', cost + 4),
        spotAt(lines, x - (far + 3) * px - width, y - height / 2, 'end', cost + 4),
        spotAt(lines, x + (far + 3) * px, y - height / 2, 'start', cost + 4),
      ];
    });
  });
};

/** Where an editor put it: so far from its mark, with a leader where that is further than a label stands. */
export const spotAtNudge = (
  lines: readonly LabelLine[],
  [x, y]: Point,
  { nudge: [right, down], radius, px }: { nudge: Point; radius: number; px: number },
): Spot => {
  const reach = Math.hypot(right, down);
  const angle = Math.atan2(down, right);
  if (reach > radius + 3 * GAP * px)
    return { ...onLeader(lines, { at: [x, y], angle, reach, radius, px }), cost: -100 };
  const width = widthOf(lines);
  const first = (lines[0]?.size ?? 0) * ASCENT;
  return spotAt(
    lines,
    right < 0 ? x + right - width : x + right,
    y + down - first / 2,
    right < 0 ? 'end' : 'start',
    -100,
  );
};
