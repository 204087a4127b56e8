/** Where something stands in a drawing, in px; nothing at `y` is a gap. */
type Spot = { x: number; y: number | undefined };

/**
 * Decimation: of all that share a column of `column` px, the first with the least and the first with the greatest value,
 * in their order, so that a line through them covers the same px as a line through all. Gaps stay.
 *
 * Expects the order of `x`. `thinned([1, 5, 2, 9], (y) => ({ x: 0, y }))` is `[1, 9]`.
 */
export const thinned = <Item>(items: readonly Item[], spotOf: (item: Item) => Spot, column = 1): readonly Item[] => {
  const kept: Item[] = [];
  let run: { place: number; least: Ranked<Item>; greatest: Ranked<Item> } | undefined;
  const close = () => {
    if (run === undefined) return;
    const { least, greatest } = run;
    const inOrder = least.at < greatest.at ? [least, greatest] : [greatest, least];
    kept.push(...(least.at === greatest.at ? [least.item] : inOrder.map(({ item }) => item)));
    run = undefined;
  };
  for (const [at, item] of items.entries()) {
    const { x, y } = spotOf(item);
    if (y === undefined) {
      close();
      kept.push(item);
      continue;
    }
    const place = Math.floor(x / column);
    if (run?.place !== place) close();
    const ranked = { at, item, y };
    run ??= { place, least: ranked, greatest: ranked };
    if (y < run.least.y) run.least = ranked;
    if (y > run.greatest.y) run.greatest = ranked;
  }
  close();
  return kept;
};

type Ranked<Item> = { at: number; item: Item; y: number };
