import { boxAround, isWithin, overlaps, type Box } from '../freePlace.ts';
import type { Frame } from '../plot.ts';
import type { LabelLine, Spot } from './labelSpots.ts';
import type { Point } from './projection.ts';
import { cross, touches, type Segment } from './segments.ts';

/** A label that looks for a place, with all the places it could take. */
export type LabelRequest = {
  id: string;
  lines: readonly LabelLine[];
  spots: readonly Spot[];
  /** Where it may stand, if that is more than the map. */
  frame?: Frame;
};
export type PlacedLabel = { id: string; lines: readonly LabelLine[]; spot: Spot };

/** What stands on the map already. */
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

/** px at type size 14 between labels, and from the map's edge. */
const APART = 3;
const EDGE = 3;
const COST = { route: 70, leaderOverRoute: 18, leaderOverLand: 10, land: 18, coast: 24 } as const;
const TURNS = 3;

/**
 * Gives each label the place with the least against it: in the sea rather than on land, on neither rather than on a
 * coast, near its mark rather than on a long leader, never on another label, mark or leader. The same labels get the
 * same places. Those that find none come back in `left`.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  ground: Ground,
): { placed: PlacedLabel[]; left: LabelRequest[] } => {
  const open = requests.map((request): Open => ({ request, spots: openSpots(request, ground) }));
  // Those with the least choice first finds room for all; those with the best place first places them well.
  const tries = [
    open.toSorted((one, other) => one.spots.length - other.spots.length),
    open.toSorted((one, other) => (one.spots[0]?.cost ?? 0) - (other.spots[0]?.cost ?? 0)),
  ].map((order) => settle(order, ground.px));
  const [best = new Map<string, Spot>()] = tries.toSorted((one, other) => costOf(one, open) - costOf(other, open));
  return {
    placed: requests.flatMap(({ id, lines }) => {
      const spot = best.get(id);
      return spot === undefined ? [] : [{ id, lines, spot }];
    }),
    left: requests.filter(({ id }) => !best.has(id)),
  };
};

type Open = { request: LabelRequest; spots: readonly Spot[] };
type Placed = Map<string, Spot>;

/** What speaks against a whole arrangement; a label without a place weighs more than all else. */
const costOf = (placed: Placed, open: readonly Open[]): number =>
  [...placed.values()].reduce((sum, { cost }) => sum + cost, 0) + (open.length - placed.size) * NOWHERE;

const NOWHERE = 1e4;

/** Places the labels in an order, then again and again while the others stand, and moves one aside where that helps both. */
const settle = (order: readonly Open[], px: number): Placed => {
  const placed: Placed = new Map();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { request, spots } of order) {
      placed.delete(request.id);
      const others = [...placed.values()];
      const best = spots.find((spot) => others.every((other) => isClear(spot, other, px)));
      if (best !== undefined) placed.set(request.id, best);
      moveAside({ request, spots }, { placed, order, px });
    }
  }
  return placed;
};

type Settling = { placed: Placed; order: readonly Open[]; px: number };

/** How many labels may move aside for one. */
const MOST_MOVED = 2;

/** Takes a better place from the one or two labels that stand in it, where they have others and all together lose nothing. */
const moveAside = ({ request, spots }: Open, { placed, order, px }: Settling): void => {
  const now = placed.get(request.id)?.cost ?? NOWHERE;
  for (const spot of spots) {
    if (spot.cost >= now) return;
    const tried: Placed = new Map(placed).set(request.id, spot);
    const inTheWay = [...placed].filter(([id, other]) => id !== request.id && !isClear(spot, other, px));
    if (inTheWay.length > MOST_MOVED) continue;
    for (const [id] of inTheWay) tried.delete(id);
    const lost = inTheWay.reduce((sum, [id, { cost }]) => {
      const others = [...tried.values()];
      const moved = order
        .find(({ request: own }) => own.id === id)
        ?.spots.find((other) => others.every((own) => isClear(other, own, px)));
      if (moved !== undefined) tried.set(id, moved);
      return sum + (moved?.cost ?? NOWHERE) - cost;
    }, 0);
    if (lost >= now - spot.cost) continue;
    for (const [id, moved] of tried) placed.set(id, moved);
    return;
  }
};

/** The places that nothing on the map forbids, the best first. */
const openSpots = ({ id, spots, ...request }: LabelRequest, ground: Ground): Spot[] => {
  const frame = request.frame ?? ground.frame;
  const { marks, lines, blocked, landIn, px } = ground;
  const room = { left: frame.x, right: frame.x + frame.width, top: frame.y, bottom: frame.y + frame.height };
  return spots
    .filter(
      ({ box, leader }) =>
        isWithin(box, room, EDGE * px) &&
        !blocked.some((other) => overlaps(box, other)) &&
        !marks.some(({ id: own, at, radius }) => {
          const round = boxAround(...at, radius + 2 * px);
          return overlaps(box, round) || (own !== id && leader !== undefined && touches(leader, round));
        }),
    )
    .map((spot) => {
      const { box, leader } = spot;
      const land = landIn(box);
      const onRoute = lines.some((line) => touches(line, box));
      const overRoute = leader !== undefined && lines.some((line) => cross(line, leader));
      const cost =
        spot.cost +
        (onRoute ? COST.route : 0) +
        (overRoute ? COST.leaderOverRoute : 0) +
        (leader === undefined ? 0 : COST.leaderOverLand * landUnder(leader, landIn)) +
        COST.land * land +
        COST.coast * 4 * land * (1 - land);
      return { ...spot, cost };
    })
    .toSorted((one, other) => one.cost - other.cost);
};

/** How much of a leader lies on land, from 0 to 1. */
const landUnder = ([[fromX, fromY], [toX, toY]]: Segment, landIn: Ground['landIn']): number => {
  const shares = [0.25, 0.5, 0.75, 1];
  const points = shares.map((share): Point => [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
  return points.reduce((sum, point) => sum + landIn(boxAround(...point, 0)), 0) / shares.length;
};

const isClear = (one: Spot, other: Spot, px: number): boolean =>
  !overlaps(one.box, other.box, APART * px) &&
  !(one.leader !== undefined && touches(one.leader, grown(other.box, 2 * px))) &&
  !(other.leader !== undefined && touches(other.leader, grown(one.box, 2 * px))) &&
  !(one.leader !== undefined && other.leader !== undefined && cross(one.leader, other.leader));

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
