/** A value with the px that its labels take on either side of it. */
export type Demand = { value: number; before: number; after: number };

const ROUNDS = 40;
/** Labels may take so much of an axis at most: the rest is for its values. */
const MOST = 0.75;

/**
 * The domain of an axis of `length` px on which every value has room for its labels. Zero bounds it where no value is
 * negative, so that an axis of amounts shows none that cannot be.
 */
export const fitDomain = (demands: readonly Demand[], length: number): [number, number] => {
  const values = demands.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most > least ? most - least : Math.abs(most) / 5 || 1;
  const floor = least >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  const air = spread * (most > least ? 0.02 : 0.5);
  const [lowest, highest] = [Math.max(floor, least - air), most + air];
  let [low, high] = [lowest, highest];
  for (let round = 0; round < ROUNDS; round += 1) {
    const scale = Math.min((high - low) / length, spread / (length * (1 - MOST)));
    low = Math.max(floor, Math.min(lowest, ...demands.map(({ value, before }) => value - before * scale)));
    high = Math.max(highest, ...demands.map(({ value, after }) => value + after * scale));
  }
  return [low, high];
};
