import type { Point, Stroke } from './slide.ts';

const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /-?\d*\.?\d+/g;
/** How many numbers one stroke of each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6 };

const chunked = (numbers: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.floor(numbers.length / size) }, (_, at) => numbers.slice(at * size, (at + 1) * size));

/** An SVG path of straight lines and cubic curves as strokes in px; nothing where it has arcs or other curves. */
export const strokesOf = (d: string): Stroke[] | undefined => {
  const strokes: Stroke[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const [, letter = '', list = ''] of d.matchAll(COMMAND)) {
    const name = letter.toUpperCase();
    if (name === 'Z') {
      strokes.push({ to: 'Z', points: [] });
      at = start;
      continue;
    }
    const takes = TAKES[name];
    if (takes === undefined) return undefined;
    const numbers = Array.from(list.matchAll(NUMBER), ([number]) => Number(number));
    for (const [index, part] of chunked(numbers, takes).entries()) {
      const { x, y } = letter === name ? { x: 0, y: 0 } : at;
      const [first = 0] = part;
      const ends: Point[] =
        name === 'H'
          ? [{ x: x + first, y: at.y }]
          : name === 'V'
            ? [{ x: at.x, y: y + first }]
            : chunked(part, 2).map(([px = 0, py = 0]) => ({ x: x + px, y: y + py }));
      at = ends.at(-1) ?? at;
      // Further pairs after a move are lines.
      const to = name === 'C' ? 'C' : name === 'M' && index === 0 ? 'M' : 'L';
      if (to === 'M') start = at;
      strokes.push({ to, points: ends });
    }
  }
  return strokes;
};
