import type { Box } from '../boxes.ts';
import { CELL, FRAME_WIDTH } from './projection.ts';
import type { Window } from './window.ts';

const CELLS_A_DIGIT = 4;
const COLUMNS = FRAME_WIDTH / CELL;

/** Whether a cell of the frame is land. */
const isLand = (mask: string, column: number, row: number): boolean => {
  if (column < 0 || column >= COLUMNS) return false;
  const digit = Number.parseInt(
    mask[(row * COLUMNS + column) / CELLS_A_DIGIT - (column % CELLS_A_DIGIT) / CELLS_A_DIGIT] ?? '0',
    16,
  );
  return ((digit >> (CELLS_A_DIGIT - 1 - (column % CELLS_A_DIGIT))) & 1) === 1;
};

/** How much of a box of the drawing lies on land, from 0 to 1, by a story's mask of cells. */
export const landInside =
  (mask: string, { part, frame, scale }: Window) =>
  ({ left, top, right, bottom }: Box): number => {
    const column = (x: number) => Math.floor(((x - frame.x) / scale + part.x) / CELL);
    const row = (y: number) => Math.floor(((y - frame.y) / scale + part.y) / CELL);
    let [cells, land] = [0, 0];
    for (let down = row(top); down <= row(bottom); down += 1) {
      for (let across = column(left); across <= column(right); across += 1) {
        cells += 1;
        if (isLand(mask, across, down)) land += 1;
      }
    }
    return cells === 0 ? 0 : land / cells;
  };
