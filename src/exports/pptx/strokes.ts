import type { Point, Stroke } from './slide.ts';

const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /-?\d*\.?\d+/g;

/** An SVG path of straight lines as strokes in px; nothing where it has curves. */
export const strokesOf = (d: string): Stroke[] | undefined => {
  const strokes: Stroke[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const [, letter = '', list = ''] of d.matchAll(COMMAND)) {
    const name = letter.toUpperCase();
    if (!'MLHVZ'.includes(name)) return undefined;
    if (name === 'Z') {
      at = start;
      strokes.push({ to: 'Z', point: at });
    }
    const numbers = Array.from(list.matchAll(NUMBER), ([number]) => Number(number));
    const takes = name === 'H' || name === 'V' ? 1 : 2;
    for (let first = 0; first < numbers.length; first += takes) {
      const [one = 0, other = one] = numbers.slice(first, first + takes);
      const from = letter === name ? { x: 0, y: 0 } : at;
      at = { x: name === 'V' ? at.x : from.x + one, y: name === 'H' ? at.y : from.y + other };
      // Further pairs after a move are lines.
      const isMove = name === 'M' && first === 0;
      if (isMove) start = at;
      strokes.push({ to: isMove ? 'M' : 'L', point: at });
    }
  }
  return strokes;
};
