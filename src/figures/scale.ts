import { scaleLinear, scaleLog } from 'd3-scale';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Axis, Frame, Tick } from './plot.ts';
import type { Room } from './room.ts';

/** The ends of an axis as numbers: a band's places are whole, each half a step from the frame's edge. */
export const endsOf = ({ scale, domain: [low, high] }: Axis): [number, number] =>
  scale === 'band' ? [low - 0.5, high - 0.5] : [low, high];

/** Where a value stands on an axis, in px: the same numbers that Recharts comes to, for labels and shapes. */
export const positionOn = (axis: Axis, { x, y, width, height }: Frame, direction: 'x' | 'y') => {
  // Values grow upwards, and rows go downwards.
  const down = axis.scale === 'band' ? [y, y + height] : [y + height, y];
  const scale = axis.scale === 'log' ? scaleLog() : scaleLinear();
  return scale.domain(endsOf(axis)).range(direction === 'x' ? [x, x + width] : down);
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

/** px between the words of two ticks. */
const APART = 8;

/**
 * The ticks whose words have room along an axis: those in bold first, then as they are given. Words that would leave the
 * drawing, or go beyond its `end`, are moved along the axis.
 */
export const ticksWithRoom = (
  ticks: readonly Tick[],
  position: (value: number) => number,
  { type, px, width }: Room,
  end = width,
): Tick[] => {
  const kept: { tick: Tick; left: number; right: number }[] = [];
  for (const tick of ticks.toSorted((one, other) => Number(other.isStrong === true) - Number(one.isStrong === true))) {
    const half = lineWidth(tick.text, type.tick, tick.isStrong === true ? 'strong' : 'sans') / 2;
    const at = position(tick.at);
    const dx = Math.max(0, half - at) + Math.min(0, end - half - at);
    const [left, right] = [at + dx - half, at + dx + half];
    if (kept.every((other) => right + px(APART) <= other.left || left - px(APART) >= other.right))
      kept.push({ tick: dx === 0 ? tick : { ...tick, dx }, left, right });
  }
  return kept.map(({ tick }) => tick).toSorted((one, other) => one.at - other.at);
};
