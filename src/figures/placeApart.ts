import { cross, overlaps, touches, type Box, type Segment } from './boxes.ts';

/** A place where something could stand: what it covers, a line that leads to it, and what speaks against it by itself. */
export type Candidate = { box: Box; leader?: Segment; cost: number };
/** What looks for a place, with all that it could take. */
export type Request<Spot extends Candidate> = { id: string; spots: readonly Spot[] };

/** Having no place weighs more than all else. */
const NOWHERE = 1e4;
const TURNS = 3;
/** How many others may move aside for one. */
const MOST_MOVED = 2;
/** A leader may pass nearer to other things than they stand, by this share of their gap. */
const PASSING = 0.7;
/** Words beside each other stand further apart than lines below each other. */
const ACROSS = 2;

/**
 * Gives each thing the place with the least against it, never on another or its leader. One takes a better place from
 * others where they have others and all together lose nothing. The same requests get the same places; what finds none is
 * not in the answer.
 */
export const placeApart = <Spot extends Candidate>(
  requests: readonly Request<Spot>[],
  gap: number,
): ReadonlyMap<string, Spot> => {
  const isClear = (one: Spot, other: Spot): boolean =>
    !overlaps(one.box, other.box, gap, gap * ACROSS) &&
    !(one.leader && touches(one.leader, other.box, gap * PASSING)) &&
    !(other.leader && touches(other.leader, one.box, gap * PASSING)) &&
    !(one.leader && other.leader && cross(one.leader, other.leader));
  const ranked = new Map(
    requests.map(({ id, spots }) => [id, spots.toSorted((one, other) => one.cost - other.cost)] as const),
  );

  /** The same arrangement with a better place for one, if there is one. */
  const improved = (placed: ReadonlyMap<string, Spot>, [id, spots]: Ranked<Spot>): ReadonlyMap<string, Spot> => {
    const now = placed.get(id)?.cost ?? NOWHERE;
    for (const spot of spots) {
      if (spot.cost >= now) break;
      const inTheWay = [...placed].filter(([other, own]) => other !== id && !isClear(spot, own));
      if (inTheWay.length > MOST_MOVED) continue;
      const tried = new Map(placed).set(id, spot);
      for (const [other] of inTheWay) tried.delete(other);
      let gained = now - spot.cost;
      for (const [other, { cost }] of inTheWay) {
        const others = [...tried.values()];
        const moved = ranked.get(other)?.find((own) => others.every((each) => isClear(own, each)));
        if (moved !== undefined) tried.set(other, moved);
        gained += cost - (moved?.cost ?? NOWHERE);
      }
      if (gained > 0) return tried;
    }
    return placed;
  };

  const costOf = (placed: ReadonlyMap<string, Spot>): number =>
    [...placed.values()].reduce((sum, { cost }) => sum + cost - NOWHERE, 0);
  const all: Ranked<Spot>[] = [...ranked];
  // Those with the least choice first finds room for all; those with the best place first places them well.
  const [best = new Map<string, Spot>()] = [
    all.toSorted(([, one], [, other]) => one.length - other.length),
    all.toSorted(([, one], [, other]) => (one[0]?.cost ?? 0) - (other[0]?.cost ?? 0)),
  ]
    .map((order) =>
      Array.from({ length: TURNS }, () => order)
        .flat()
        .reduce(improved, new Map<string, Spot>()),
    )
    .toSorted((one, other) => costOf(one) - costOf(other));
  return best;
};

type Ranked<Spot> = readonly [id: string, spots: readonly Spot[]];
