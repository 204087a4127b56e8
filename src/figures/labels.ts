import { lineWidth, type TextRole } from '../theme/letterWidths.ts';
import type { Box, Segment } from './boxes.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { linesOf } from './lines.ts';
import type { Look } from './look.ts';
import type { Frame } from './plot.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';

/** One line of words. */
export type LabelLine = {
  text: string;
  size: number;
  role: TextRole;
  as: readonly Look['text'][];
  /** From its baseline to the next line's head, in its type size: digits reach less far down than letters. */
  below?: number;
  /** The fact that the line tells. */
  datum?: Datum | undefined;
};

const ASCENT = 0.74;
const DESCENT = 0.22;
const BELOW = 0.46;

/** The baseline of each line of a label whose first one stands at `y`. */
export const baselinesOf = (lines: readonly LabelLine[], y: number): number[] => {
  let at = y;
  return lines.map(({ size }, row) => {
    const above = lines[row - 1];
    at += above === undefined ? 0 : size * ASCENT + above.size * (above.below ?? BELOW);
    return at;
  });
};

/** Such lines broken so that none is wider than `width`. */
export const broken = (lines: readonly LabelLine[], width: number): LabelLine[] =>
  lines.flatMap((line) => linesOf(line.text, line.size, line.role, width).map((text) => ({ ...line, text })));

type Tone = { size: number; width: number; ink: Look['text']; quiet?: Look['text'] | undefined; datum?: Datum };

/** Words beside a mark: the part before the first `|` is strong, in the mark's ink; what follows is quiet and begins a new line. */
export const tonedLines = (words: string, { size, width, ink, quiet = 'x-quiet', datum }: Tone): LabelLine[] =>
  broken(
    words.split('|').map((text, at): LabelLine => ({
      text,
      size,
      role: 'strong',
      as: at === 0 ? ['x-semi', ink, 'x-halo'] : [quiet, 'x-halo'],
      datum,
    })),
    width,
  );

/** A label's lines with their measure, which is taken once for all of its places; `first` is from its top to its first baseline. */
export type Block = { lines: readonly LabelLine[]; width: number; height: number; first: number };

export const measured = (lines: readonly LabelLine[]): Block => {
  const first = (lines[0]?.size ?? 0) * ASCENT;
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, size, role }) => lineWidth(text, size, role))),
    height: (baselinesOf(lines, first).at(-1) ?? 0) + (lines.at(-1)?.size ?? 0) * DESCENT,
    first,
  };
};

/** Lines under each other, the first on the baseline `y`. */
export const linesAt = (x: number, y: number, lines: readonly LabelLine[], anchor: Spot['anchor']): Shape[] => {
  const baselines = baselinesOf(lines, y);
  return lines.flatMap(({ text, size, as }, at) => textAt(x, baselines[at] ?? y, text, { size, anchor, as }));
};

/** A label in a place: `x` and its first baseline `y`, what it covers, its leader, and what speaks against the place. */
export type Spot = {
  lines: readonly LabelLine[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  leader?: Segment;
  cost: number;
};

/** On which side of a point: `[1, 0]` is at its right, `[-1, -1]` above it at the left. */
export type Side = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

/** A label of which the left, the middle or the right of its top stands at a point. */
export const spotAt = (block: Block, left: number, top: number, across: Side[0], cost: number): Spot => {
  const { lines, width, height, first } = block;
  return {
    lines,
    x: left + ((1 - across) / 2) * width,
    y: top + first,
    anchor: across === 0 ? 'middle' : across > 0 ? 'start' : 'end',
    box: { left, top, right: left + width, bottom: top + height },
    cost,
  };
};

/** A corner is nearer than its sides. */
const CORNER = 0.7;

/** Beside a point, on each of some sides: the earlier, the better. A label level with it has its first line there. */
export const spotsBeside = (
  block: Block,
  [x, y]: readonly [number, number],
  gap: number,
  sides: readonly Side[],
): Spot[] =>
  sides.map(([across, down], cost) => {
    const far = across !== 0 && down !== 0 ? gap * CORNER : gap;
    const left = x + across * far - ((1 - across) / 2) * block.width;
    const top = down === 0 ? y - block.first / 2 : y + down * far - ((1 - down) / 2) * block.height;
    return spotAt(block, left, top, across, cost);
  });

/** Places tried across a frame, and down. */
const GRID = 24;

/** Anywhere in a frame, the nearer its middle is to a point of it, in shares of its size, the better. */
export const spotsInside = (block: Block, { x, y, width, height }: Frame, [across, down]: readonly [number, number]) =>
  Array.from({ length: GRID * GRID }, (_, at) => {
    const [left, top] = [x + ((at % GRID) / GRID) * width, y + (Math.floor(at / GRID) / GRID) * height];
    const right = (left + block.width / 2 - x) / width - across;
    const below = (top + block.height / 2 - y) / height - down;
    return spotAt(block, left, top, 1, 60 * Math.hypot(right, below * 0.8));
  });

/** A placed label: its leader, and each line in the mark of the fact that it tells. */
export const labelShapes = ({ lines, x, y, anchor, box, leader }: Omit<Spot, 'cost'>): Shape[] => {
  const baselines = baselinesOf(lines, y);
  return [
    ...given(leader, ([from, to]) => lineFrom(...from, ...to, 'leader')),
    ...lines.flatMap(({ text, size, as, datum }, at) => {
      const line = baselines[at] ?? y;
      const ring = { x: box.left, y: line - size * ASCENT, width: box.right - box.left, height: size * 0.96 };
      return markOf(datum, textAt(x, line, text, { size, anchor, as }), { ring: 'box', ...ring });
    }),
  ];
};
