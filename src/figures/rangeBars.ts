import { lineWidth } from '../theme/letterWidths.ts';
import { inkOf, mannerOf } from './look.ts';
import type { AreaMark } from './plot.ts';
import type { RangeSpan } from './rangeFields.ts';
import type { Room } from './room.ts';
import { markOf, pathOf, textAt, type Shape } from './shapes.ts';

/** px at the wide drawing's scale. */
export const BAR = 18;
export const GAP = 5;
const LEAST_CUT = 5;

/** A bar is solid where it was seen, hatched where it is only said or worked out. */
export const lookOf = ({ length }: RangeSpan): AreaMark['as'] =>
  length.basis === 'context' ? `area-${mannerOf(length, true)}` : 'area-derived';

type BarInput = {
  y: number;
  atX: (day: number) => number;
  room: Room;
  /** px of a day. */
  cell: number;
  side: string;
  inside: string;
};

/** Words before and in a bar; a solid bar is cut into its days. */
export const barWords = (span: RangeSpan, { y, atX, room, cell, side, inside }: BarInput): Shape[] => {
  const { px, width } = room;
  const size = room.type.tick;
  const [left, right] = [atX(span.from.value), atX(span.to.value)];
  const half = lineWidth(inside, size, 'strong') / 2 + px(5);
  const isSolid = lookOf(span) === 'area-seen';
  const isInside = right - left > 2 * half;
  const isAfter = !isInside && right + 2 * half < width;
  const middle = (left + right) / 2;
  const cuts = Array.from(
    { length: Math.max(0, Math.round((right - left) / cell) - 1) },
    (_, day) => left + (day + 1) * cell,
  );
  const free = cuts.filter((x) => !isInside || Math.abs(x - middle) > half);
  const ink = inkOf(span.length);
  const insideAs = isSolid ? (['x-bold', 'x-on-solid'] as const) : (['x-semi', ink, 'x-halo'] as const);
  const words = [
    ...(isInside ? textAt(middle, y + px(BAR / 2 + 4.5), inside, { size, anchor: 'middle', as: insideAs }) : []),
    ...(isAfter ? textAt(right + px(10), y + px(BAR / 2 + 5), inside, { size, as: ['x-semi', ink] }) : []),
  ];
  return [
    ...(isSolid && cell >= px(LEAST_CUT) && free.length > 0
      ? [pathOf(free.map((x) => `M${x} ${y + 2}V${y + px(BAR) - 2}`).join(''), 'line-cut')]
      : []),
    ...textAt(left - px(10), y + px(BAR / 2 + 5), side, { size, anchor: 'end', as: [ink] }),
    ...markOf(span.to, words),
  ];
};
