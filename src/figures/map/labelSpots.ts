import { lineWidth, type TextRole } from '../../theme/letterWidths.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Datum } from '../datum.ts';
import type { Box } from '../freePlace.ts';
import type { Frame } from '../plot.ts';
import type { Point } from './projection.ts';
import type { Segment } from './segments.ts';

/** One line of a label. */
export type LabelLine = {
  text: string;
  size: number;
  role: Extract<TextRole, 'sans' | 'strong' | 'headline'>;
  as: readonly ChartClass[];
  /** The fact that the line tells. */
  datum?: Datum | undefined;
};

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
/** px at type size 14 from the edge of the map. */
const EDGE = 6;
const LEADER_GAP = 5;
const REACHES = [22, 34, 50, 70, 94, 124, 160] as const;
const ANGLES = 16;
/** px at type size 14 between a line and the words along it. */
const ASIDE = [11, 20, 32] as const;

/** A label's lines with its measure, which is taken once for all of its places. */
export type Measured = { lines: readonly LabelLine[]; width: number; height: number; first: number };

export const measured = (lines: readonly LabelLine[]): Measured => ({
  lines,
  width: Math.max(0, ...lines.map(({ text, size, role }) => lineWidth(text, size, role))),
  height: heightOf(lines),
  first: (lines[0]?.size ?? 0) * ASCENT,
});

const heightOf = (lines: readonly LabelLine[]): number => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return 0;
  return first.size * ASCENT + (baselinesOf(lines, 0).at(-1) ?? 0) + last.size * DESCENT;
};

/** The baseline of each line of a label whose first one stands at `y`. */
export const baselinesOf = (lines: readonly LabelLine[], y: number): number[] => {
  let at = y;
  return lines.map(({ size }, row) => {
    const above = lines[row - 1]?.size ?? size;
    at += row === 0 ? 0 : size * ASCENT + above * (LEADING - ASCENT);
    return at;
  });
};

/** A label whose box begins at `left` and `top`. */
const spotAt = (label: Measured, left: number, top: number, anchor: Spot['anchor'], cost: number): Spot => {
  const { width, height, first } = label;
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  return {
    x: left + share * width,
    y: top + first,
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
    cost,
  };
};

/** Beside a mark, without a leader: at its right and left, above and below, and at its corners. */
const spotsBeside = (label: Measured, [x, y]: Point, radius: number, px: number): Spot[] => {
  const { width, height, first } = label;
  const gap = radius + GAP * px;
  // The first line level with the mark, or the label's middle.
  const levels = [y - first / 2, y - height / 2];
  const corner = radius * 0.7 + GAP * 0.55 * px;
  return [
    ...levels.flatMap((top, at) => [
      spotAt(label, x + gap, top, 'start', at),
      spotAt(label, x - gap - width, top, 'end', 2 + at),
    ]),
    spotAt(label, x + corner, y + corner * 0.6, 'start', 2),
    spotAt(label, x - corner - width, y + corner * 0.6, 'end', 3),
    spotAt(label, x + corner, y - corner * 0.6 - height, 'start', 3),
    spotAt(label, x - corner - width, y - corner * 0.6 - height, 'end', 4),
    spotAt(label, x - width / 2, y + gap, 'middle', 5),
    spotAt(label, x - width / 2, y - gap - height, 'middle', 6),
  ];
};

/** Round a mark: beside it, or at the end of a leader. */
export const spotsRound = (label: Measured, at: Point, radius: number, px: number): Spot[] => [
  ...spotsBeside(label, at, radius, px),
  ...spotsOnLeaders(label, at, radius, px),
];

/** At the end of a fine line, all round and further and further away. */
export const spotsOnLeaders = (label: Measured, at: Point, radius: number, px: number): Spot[] =>
  REACHES.flatMap((reach) =>
    Array.from({ length: ANGLES }, (_, turn) => {
      const angle = (turn / ANGLES) * 2 * Math.PI;
      return onLeader(label, { at, angle, reach: radius + reach * px, radius, px });
    }),
  );

type Leader = { at: Point; angle: number; reach: number; radius: number; px: number };

const onLeader = (label: Measured, { at: [x, y], angle, reach, radius, px }: Leader): Spot => {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const end: Point = [x + across * reach, y + down * reach];
  const start: Point = [x + across * (radius + px), y + down * (radius + px)];
  const { width, height, first } = label;
  const gap = LEADER_GAP * px;
  const cost = 18 + 0.3 * (reach / px);
  const spot =
    Math.abs(across) < 0.3
      ? spotAt(label, end[0] - width / 2, down > 0 ? end[1] + gap : end[1] - gap - height, 'middle', cost + 4)
      : across > 0
        ? spotAt(label, end[0] + gap, end[1] - first / 2, 'start', cost)
        : spotAt(label, end[0] - gap - width, end[1] - first / 2, 'end', cost);
  return { ...spot, leader: [start, end] };
};

/** Along a line: below or above it or beside it, the nearer to its middle the better. */
export const spotsAlong = (label: Measured, points: readonly Point[], px: number): Spot[] => {
  const { width, height } = label;
  const middle = (points.length - 1) / 2;
  return points.flatMap(([x, y], at) => {
    const off = Math.abs(at - middle) / Math.max(1, middle);
    if (off > 0.75) return [];
    return ASIDE.flatMap((far, step) => {
      const cost = 14 * off + 3 * step;
      return [
        spotAt(label, x - width / 2, y + far * px, 'middle', cost),
        spotAt(label, x - width / 2, y - far * px - height, 'middle', cost + 4),
        spotAt(label, x - (far + 3) * px - width, y - height / 2, 'end', cost + 4),
        spotAt(label, x + (far + 3) * px, y - height / 2, 'start', cost + 4),
      ];
    });
  });
};

/** At the edge where a line leaves the map: above or below it, or beside it. */
export const spotsAtEdge = (
  label: Measured,
  [x, y]: Point,
  { frame, words, px }: { frame: Frame; words: Frame; px: number },
): Spot[] => {
  const { width, height } = label;
  const [left, right] = [words.x + EDGE * px, words.x + words.width - EDGE * px - width];
  const isAtSide = Math.min(x - frame.x, frame.x + frame.width - x) < 1;
  if (isAtSide) {
    const isLeft = x - frame.x < frame.width / 2;
    return [8, 18, 30, 44].flatMap((far, step) => [
      spotAt(label, isLeft ? left : right, y + far * px, isLeft ? 'start' : 'end', 3 * step),
      spotAt(label, isLeft ? left : right, y - far * px - height, isLeft ? 'start' : 'end', 3 * step + 1),
    ]);
  }
  const top = y - frame.y < frame.height / 2 ? frame.y + EDGE * px : frame.y + frame.height - EDGE * px - height;
  return [10, 22, 40].flatMap((far, step) => [
    spotAt(label, Math.max(left, x + far * px), top, 'start', 3 * step),
    spotAt(label, Math.min(right, x - far * px - width), top, 'end', 3 * step + 1),
  ]);
};

/** Anywhere in a frame, the nearer to the middle of its upper half the better: for large words that belong to no mark. */
export const spotsInside = (label: Measured, { x, y, width, height }: Frame): Spot[] => {
  const GRID = 16;
  return Array.from({ length: GRID * GRID }, (_, at) => {
    const left = x + ((at % GRID) / GRID) * width;
    const top = y + (Math.floor(at / GRID) / GRID) * height;
    const away = Math.hypot(
      (left + label.width / 2 - x) / width - 0.44,
      ((top + label.height / 2 - y) / height - 0.42) * 0.8,
    );
    return spotAt(label, left, top, 'start', 60 * away);
  });
};

/** Where an editor put it: so far from its mark, with a leader where that is further than a label stands. */
export const spotAtNudge = (
  label: Measured,
  [x, y]: Point,
  { nudge: [right, down], radius, px }: { nudge: Point; radius: number; px: number },
): Spot => {
  const reach = Math.hypot(right, down);
  const angle = Math.atan2(down, right);
  if (radius === 0 || reach > radius + 3 * GAP * px)
    return { ...onLeader(label, { at: [x, y], angle, reach, radius, px }), cost: -100 };
  const { width, first } = label;
  return spotAt(
    label,
    right < 0 ? x + right - width : x + right,
    y + down - first / 2,
    right < 0 ? 'end' : 'start',
    -100,
  );
};
