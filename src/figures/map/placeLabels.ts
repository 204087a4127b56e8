import { boxAround, cross, isWithin, overlaps, touches, type Box, type Segment } from '../boxes.ts';
import type { Spot } from '../labels.ts';
import { placeApart, type Request } from '../placeApart.ts';
import type { Frame } from '../plot.ts';
import type { Point } from './projection.ts';

/** What stands on a map already. */
export type Ground = {
  frame: Frame;
  marks: readonly { id: string; at: Point; radius: number }[];
  /** Routes: a label on them is worse than one beside them. */
  lines: readonly Segment[];
  /** Where no label may stand. */
  blocked: readonly Box[];
  /** How much of a box lies on land, from 0 to 1. */
  landIn: (box: Box) => number;
  px: number;
};

/** px at type size 14 between labels, from a route to words, and from the map's edge. */
const APART = 3;
const ASIDE = 4;
const EDGE = 3;
const COST = {
  route: 70,
  besideRoute: 4,
  leaderOverRoute: 18,
  leaderOverLand: 16,
  land: 28,
  coast: 8,
  nearer: 24,
} as const;

/**
 * Gives each label of a map the place with the least against it: in the sea rather than on land, on neither rather than on
 * a coast, near its mark rather than on a long leader, beside no other mark, and never on another label, mark or leader.
 */
export const placeLabels = (requests: readonly Request<Spot>[], ground: Ground): ReadonlyMap<string, Spot> =>
  placeApart(
    requests.map(({ id, spots }) => ({ id, spots: openSpots(id, spots, ground) })),
    APART * ground.px,
  );

/** The places that nothing on the map forbids, with what speaks against each. */
const openSpots = (id: string, spots: readonly Spot[], ground: Ground): Spot[] => {
  const { frame, marks, lines, blocked, landIn, px } = ground;
  const room = { left: frame.x, right: frame.x + frame.width, top: frame.y, bottom: frame.y + frame.height };
  const isOpen = ({ box, leader }: Spot) =>
    isWithin(box, room, EDGE * px) &&
    !blocked.some((other) => overlaps(box, other)) &&
    !marks.some(({ id: own, at, radius }) => {
      const round = boxAround(...at, radius + 2 * px);
      return overlaps(box, round) || (own !== id && leader !== undefined && touches(leader, round));
    });
  const against = ({ box, leader }: Spot): number => {
    const land = landIn(box);
    const isNear = (gap: number) => lines.some((line) => touches(line, box, gap * px));
    const onRoute = isNear(0) ? COST.route : isNear(ASIDE) ? COST.besideRoute : 0;
    const onLand = COST.land * land + COST.coast * 4 * land * (1 - land);
    if (leader === undefined) return onRoute + onLand + (isOthers(id, box, marks) ? COST.nearer : 0);
    const overRoute = lines.some((line) => cross(line, leader)) ? COST.leaderOverRoute : 0;
    return onRoute + onLand + overRoute + COST.leaderOverLand * landUnder(leader, landIn);
  };
  return spots.filter(isOpen).map((spot) => ({ ...spot, cost: spot.cost + against(spot) }));
};

/** Words beside another mark than their own are read as its name: no leader says whose they are. */
const isOthers = (id: string, box: Box, marks: Ground['marks']): boolean => {
  const gapTo = ({ at: [x, y], radius }: Ground['marks'][number]) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) - radius;
  const own = marks.find((mark) => mark.id === id);
  return own !== undefined && marks.some((mark) => mark !== own && gapTo(mark) <= gapTo(own));
};

/** How much of a leader lies on land, from 0 to 1. */
const landUnder = ([[fromX, fromY], [toX, toY]]: Segment, landIn: Ground['landIn']): number => {
  const shares = [0.25, 0.5, 0.75, 1];
  const points = shares.map((share): Point => [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
  return points.reduce((sum, point) => sum + landIn(boxAround(...point, 0)), 0) / shares.length;
};
