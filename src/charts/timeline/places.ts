/** A label that hangs on a leader: where the leader stands, and from where to where the label runs beside it. */
export type Flag = { at: number; from: number; to: number };

/** How near a leader may come to another label. */
const NEAREST = 2;

/**
 * Gives each flag a level, 0 nearest to the line, so that no label lies on another and no leader cuts one.
 * The order matters: flags whose labels run to the left are given from left to right, and the other way round.
 */
export const levelsOf = (flags: readonly Flag[], gap: number): number[] => {
  const levels: number[] = [];
  for (const flag of flags) {
    const isFree = (level: number) =>
      levels.every((other, at) => {
        const placed = flags[at];
        if (placed === undefined) return true;
        const overlaps = flag.from < placed.to + gap && placed.from < flag.to + gap;
        const cutsIt = flag.at > placed.from - NEAREST && flag.at < placed.to + NEAREST;
        const isCut = placed.at > flag.from - NEAREST && placed.at < flag.to + NEAREST;
        return other === level ? !overlaps : other < level ? !cutsIt : !isCut;
      });
    let level = 0;
    while (level <= flags.length && !isFree(level)) level += 1;
    levels.push(level);
  }
  return levels;
};

type Group = { start: number; sum: number; count: number };

/** Moves places apart until neighbours have their distance, and none further than it must. They are given in order. */
export const spread = (places: readonly number[], distance: number, first: number): number[] => {
  const grouped = (sum: number, count: number): Group => ({
    start: Math.max(first, sum / count - ((count - 1) * distance) / 2),
    sum,
    count,
  });
  const groups: Group[] = [];
  for (const place of places) {
    let group = grouped(place, 1);
    let before = groups.at(-1);
    // Groups that run into each other become one, which stands about the middle of what they wanted.
    while (before !== undefined && before.start + before.count * distance > group.start) {
      groups.pop();
      group = grouped(before.sum + group.sum, before.count + group.count);
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.flatMap(({ start, count }) => Array.from({ length: count }, (_, at) => start + at * distance));
};
