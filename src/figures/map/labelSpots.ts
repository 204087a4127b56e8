import { spotsBeside, type Block, type Side, type Spot } from '../labels.ts';
import type { Point } from './projection.ts';

/** px at type size 14 between a mark and its label, and between a leader and its words. */
const GAP = 7;
const LEADER_GAP = 5;
const REACHES = [22, 34, 50, 70, 94, 124, 160] as const;
const ANGLES = 16;
/** px at type size 14 between a line and the words along it. */
const ASIDE = [11, 20, 32] as const;

/** Where the words of a mark stand, the best first. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0, 1],
  [0, -1],
] as const satisfies readonly Side[];

const ENDS = [
  [0, 1],
  [0, -1],
] as const satisfies readonly Side[];
const LEVEL = [
  [-1, 0],
  [1, 0],
] as const satisfies readonly Side[];

type Mark = { at: Point; radius: number };

/** Round a mark: beside it, or at the end of a leader. */
export const spotsRound = (block: Block, { at, radius }: Mark, px: number): Spot[] => [
  ...spotsBeside(block, at, radius + GAP * px, SIDES),
  ...spotsOnLeaders(block, { at, radius }, px),
];

/** At the end of a fine line, all round and further and further away. */
export const spotsOnLeaders = (block: Block, { at: [x, y], radius }: Mark, px: number): Spot[] =>
  REACHES.flatMap((reach) =>
    Array.from({ length: ANGLES }, (_, turn) => (turn / ANGLES) * 2 * Math.PI).flatMap((angle) => {
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const along = (far: number): Point => [x + across * far, y + down * far];
      const [start, end] = [along(radius + px), along(radius + reach * px)];
      const isSteep = Math.abs(across) < 0.3;
      const side: Side = isSteep ? [0, down > 0 ? 1 : -1] : [across > 0 ? 1 : -1, 0];
      const cost = 18 + 0.4 * reach + (isSteep ? 4 : 0);
      return spotsBeside(block, end, LEADER_GAP * px, [side]).map((spot): Spot => ({
        ...spot,
        cost,
        leader: [start, end],
      }));
    }),
  );

/** Where an editor put it: so far from its mark, with a leader where that is further than a label stands. */
export const spotNudged = (block: Block, { at: [x, y], radius }: Mark, nudge: Point, px: number): Spot[] => {
  const [right, down] = [nudge[0] * px, nudge[1] * px];
  const [end, reach] = [[x + right, y + down] as const, Math.hypot(right, down)];
  const isFar = radius === 0 || reach > radius + 3 * GAP * px;
  const share = (radius + px) / reach;
  const leader = isFar ? { leader: [[x + right * share, y + down * share], end] as const } : {};
  return spotsBeside(block, end, isFar ? LEADER_GAP * px : 0, [[right < 0 ? -1 : 1, 0]]).map((spot): Spot => ({
    ...spot,
    cost: -100,
    ...leader,
  }));
};

/** Along a line: below, above or beside it, the nearer to one share of it the better. */
export const spotsAlong = (block: Block, points: readonly Point[], px: number, best = 0.5): Spot[] =>
  points.flatMap((point, at) => {
    const off = 2 * Math.abs(at / Math.max(1, points.length - 1) - best);
    if (off > 0.75) return [];
    // Words of several lines have their middle level with the line.
    const level: Point = [point[0], point[1] - (block.height - block.first) / 2];
    return ASIDE.flatMap((far, step) =>
      [
        ...spotsBeside(block, point, far * px, ENDS),
        ...spotsBeside(block, level, far * px, LEVEL).map((spot) => ({ ...spot, cost: 1 })),
      ].map((spot): Spot => ({ ...spot, cost: 14 * off + 3 * step + 4 * spot.cost })),
    );
  });
