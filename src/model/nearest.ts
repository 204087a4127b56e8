/** Edit distance with swaps (optimal string alignment): how many letters to add, drop, change or swap between two words. */
const distanceBetween = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const last = rows[row - 1] ?? [];
    const costs = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      costs.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (costs[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[row - 2]?.[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(costs);
  }
  return rows[one.length]?.[other.length] ?? 0;
};

/** A third of a word may be wrong, and two letters in a short one: further apart, it is more likely meant otherwise. */
const isNearEnough = (distance: number, length: number): boolean => distance <= Math.max(2, Math.floor(length / 3));

/**
 * The known word that a misspelt one most likely means, or nothing where none is near: `nearest('confirmd', verdicts)` is
 * "confirmed". Of two equally near ones the first; upper and lower case do not count.
 */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: candidate, distance };
  }
  if (best === undefined || best.distance >= Math.min(wanted.length, best.word.length)) return undefined;
  return isNearEnough(best.distance, wanted.length) ? best.word : undefined;
};

const MOST_LISTED = 12;

/**
 * What was expected in place of an unknown word, for the end of a message: the nearest known word first, then the others
 * if they are few. `expectedOneOf('weak', ['week', 'day'])` is `expected "week"; known ones are week, day`.
 */
export const expectedOneOf = (word: string, known: readonly string[]): string => {
  const meant = nearest(word, known);
  const all = known.length <= MOST_LISTED ? known.join(', ') : '';
  if (meant === undefined) return all === '' ? 'nothing like it is known' : `expected one of ${all}`;
  return all === '' ? `expected "${meant}"` : `expected "${meant}"; known ones are ${all}`;
};
