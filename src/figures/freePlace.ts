import { lineWidth, type TextRole } from '../theme/letterWidths.ts';

/** What something takes of a drawing, in px. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** The box round a dot. */
export const boxAround = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

export const overlaps = (one: Box, other: Box, gap = 0): boolean =>
  one.left < other.right + gap &&
  other.left < one.right + gap &&
  one.top < other.bottom + gap &&
  other.top < one.bottom + gap;

const isClear = (box: Box, taken: readonly Box[]): boolean => !taken.some((other) => overlaps(box, other));

export const isWithin = (box: Box, room: Box, margin = 0): boolean =>
  box.left >= room.left + margin &&
  box.right <= room.right - margin &&
  box.top >= room.top + margin &&
  box.bottom <= room.bottom - margin;

type Lines = {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: readonly string[];
  size: number;
  role: TextRole;
  anchor?: 'start' | 'middle' | 'end';
  leading?: number;
};

/** What lines of words take, with a little air around them. */
export const boxOfLines = ({ x, y, lines, size, role, anchor = 'start', leading = 1.28 }: Lines): Box => {
  const width = Math.max(...lines.map((line) => lineWidth(line, size, role)));
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return {
    left: left - 2,
    right: left + width + 2,
    top: y - size * 0.76,
    bottom: y + (lines.length - 1) * size * leading + size * 0.24,
  };
};

/** The first of some places that lies within the room and on nothing that is taken. */
export const firstFree = <P extends { box: Box }>(
  places: readonly P[],
  taken: readonly Box[],
  room: Box,
): P | undefined => places.find(({ box }) => isWithin(box, room) && isClear(box, taken));

/** px between two places that are tried. */
const STEP = 6;

/** Where a block of that size has room, nearest to the top and then to the left; nothing where it has none. */
export const freePlace = (
  size: { width: number; height: number },
  taken: readonly Box[],
  room: Box,
): { x: number; y: number } | undefined => {
  for (let y = room.top; y + size.height <= room.bottom; y += STEP) {
    for (let x = room.left; x + size.width <= room.right; x += STEP) {
      if (isClear({ left: x, right: x + size.width, top: y, bottom: y + size.height }, taken)) return { x, y };
    }
  }
  return undefined;
};

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
