import type { Axis, Frame, Tick } from './plot.ts';

/** Where a value stands on an axis, in px: the same numbers that Recharts comes to, for labels and shapes. */
export const positionOn = (axis: Axis, frame: Frame, direction: 'x' | 'y') => {
  const [low, high] = axis.domain;
  const of = axis.scale === 'log' ? Math.log : (value: number) => value;
  const share = (value: number) => (of(value) - of(low)) / (of(high) - of(low));
  if (axis.scale === 'band') {
    // A band's own place is its middle.
    const size = direction === 'x' ? frame.width : frame.height;
    const start = direction === 'x' ? frame.x : frame.y;
    return (value: number) => start + ((value + 0.5) / (high - low)) * size;
  }
  return direction === 'x'
    ? (value: number) => frame.x + share(value) * frame.width
    : (value: number) => frame.y + frame.height - share(value) * frame.height;
};

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Round values across a domain: at most `count` of them, at multiples of 1, 2, 2.5 or 5. `ticksOn([0, 518], 6)` is 0, 100 … 500. */
export const ticksOn = ([low, high]: readonly [number, number], count: number): number[] => {
  const span = high - low;
  if (!(span > 0) || count < 1) return [low];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((candidate) => candidate * power >= raw * 0.999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
};

/** Values of a log axis: 1, 2 and 5 of each power of ten, or the powers alone where that were more than `count`. */
export const logTicksOn = ([low, high]: readonly [number, number], count: number): number[] => {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
  const inside = (value: number) => value >= low * 0.999 && value <= high * 1.001;
  const fine = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(inside);
  if (fine.length <= count) return fine;
  const coarse = powers.filter(inside);
  const every = Math.ceil(coarse.length / count);
  return coarse.filter((_, at) => at % every === 0);
};

/** A domain that begins at zero and ends at the round value above `most`. */
export const fromZero = (most: number, count = 5): [number, number] => {
  const ticks = ticksOn([0, most], count);
  const step = (ticks[1] ?? most) - (ticks[0] ?? 0);
  return [0, most <= 0 ? 1 : Number((Math.ceil(most / step - 1e-9) * step).toPrecision(12))];
};

/** Leaves out ticks whose words would come closer than `gap` px to the one before. */
export const withoutCollisions = (
  ticks: readonly Tick[],
  position: (value: number) => number,
  widthOf: (text: string) => number,
  gap = 8,
): Tick[] => {
  const kept: Tick[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = widthOf(tick.text) / 2;
    const at = position(tick.at);
    if (at - half < end + gap) continue;
    kept.push(tick);
    end = at + half;
  }
  return kept;
};

/** Ticks whose words would leave a drawing this wide stand inside of their place. */
export const keptInside = (
  ticks: readonly Tick[],
  position: (value: number) => number,
  widthOf: (text: string) => number,
  width: number,
): Tick[] =>
  ticks.map((tick) => {
    const half = widthOf(tick.text) / 2;
    if (position(tick.at) - half < 0) return { ...tick, anchor: 'start' };
    return position(tick.at) + half > width ? { ...tick, anchor: 'end' } : tick;
  });
