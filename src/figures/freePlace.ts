import { lineWidth, type TextRole } from '../theme/letterWidths.ts';
import { overlaps, type Box } from './boxes.ts';

const isClear = (box: Box, taken: readonly Box[]): boolean => !taken.some((other) => overlaps(box, other));

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
