/**
 * Heights in a column moved apart, so that no two come closer than their sizes and all stay within the room: each as near
 * to where it wants to be as the others let it. The order of the wished heights is kept.
 */
export const spread = <Wish extends { at: number; size: number }>(
  wished: readonly Wish[],
  [top, bottom]: readonly [number, number],
): (Wish & { middle: number })[] => {
  const order = wished.map((one, index) => ({ ...one, index })).toSorted((one, other) => one.at - other.at);
  let edge = top;
  const down = order.map(({ at, size, index }) => {
    const start = Math.max(at - size / 2, edge);
    edge = start + size;
    return { start, size, index };
  });
  let foot = bottom;
  const placed = down.toReversed().map(({ start, size, index }) => {
    const own = Math.min(start, foot - size);
    foot = own;
    return { middle: own + size / 2, index };
  });
  const middles = new Map(placed.map(({ index, middle }) => [index, middle]));
  return wished.map((wish, at) => ({ ...wish, middle: middles.get(at) ?? wish.at }));
};
