import type { Point } from './area.ts';
import type { Stroke } from './slide.ts';

const TOKEN = /[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?/g;
/** How many numbers one stroke of each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

type Command = { name: string; numbers: number[] };

const commandsOf = (d: string): Command[] => {
  const commands: Command[] = [];
  for (const [token] of d.matchAll(TOKEN)) {
    if (/[A-Za-z]/.test(token)) commands.push({ name: token, numbers: [] });
    else commands.at(-1)?.numbers.push(Number(token));
  }
  return commands;
};

const chunked = (numbers: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.floor(numbers.length / size) }, (_, at) => numbers.slice(at * size, (at + 1) * size));

/** An SVG path of straight lines and cubic curves as strokes in px; nothing where it has arcs or other curves. */
export const strokesOf = (d: string): Stroke[] | undefined => {
  const strokes: Stroke[] = [];
  let [at, start]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  for (const { name, numbers } of commandsOf(d)) {
    const absolute = name.toUpperCase();
    const takes = TAKES[absolute];
    if (takes === undefined) return undefined;
    if (absolute === 'Z') {
      strokes.push({ to: 'Z' });
      at = start;
      continue;
    }
    const base = (): Point => (name === absolute ? { x: 0, y: 0 } : at);
    for (const [index, part] of chunked(numbers, takes).entries()) {
      const { x, y } = base();
      const [one = 0, other = 0] = part;
      if (absolute === 'C') {
        const points = chunked(part, 2).map(([px = 0, py = 0]) => ({ x: x + px, y: y + py }));
        strokes.push({ to: 'C', points });
        at = points.at(-1) ?? at;
        continue;
      }
      if (absolute === 'H') at = { x: x + one, y: at.y };
      else if (absolute === 'V') at = { x: at.x, y: y + one };
      else at = { x: x + one, y: y + other };
      // Further pairs after a move are lines.
      const isMove = absolute === 'M' && index === 0;
      if (isMove) start = at;
      strokes.push({ to: isMove ? 'M' : 'L', points: [at] });
    }
  }
  return strokes;
};
