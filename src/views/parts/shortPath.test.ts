import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from './shortPath.ts';

/** Every point that path data names, from the corner, by a reading of its own. */
const pointsOf = (d: string): string[] => {
  const tokens = d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  const points: string[] = [];
  let [x, y, sx, sy, letter, at] = [0, 0, 0, 0, '', 0];
  const next = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-z]/i.test(tokens[at] ?? '')) letter = tokens[at++] ?? '';
    const isRelative = letter === letter.toLowerCase();
    const [ox, oy] = isRelative ? [x, y] : [0, 0];
    const say = (name: string, ...list: number[]) =>
      points.push(`${name}${list.map((one) => one.toFixed(2)).join(' ')}`);
    switch (letter.toLowerCase()) {
      case 'z':
        [x, y] = [sx, sy];
        say('z');
        break;
      case 'h':
        x = next() + ox;
        say('l', x, y);
        break;
      case 'v':
        y = next() + oy;
        say('l', x, y);
        break;
      default: {
        const name = letter.toLowerCase();
        const list = Array.from(
          { length: name === 'q' ? 4 : name === 'c' ? 6 : 2 },
          (_, n) => next() + (n % 2 === 0 ? ox : oy),
        );
        say(name, ...list);
        [x, y] = [list.at(-2) ?? x, list.at(-1) ?? y];
        if (name === 'm') {
          [sx, sy] = [x, y];
          letter = isRelative ? 'l' : 'L';
        }
      }
    }
  }
  return points;
};

describe('path data in fewer letters', () => {
  it('draws a row of ticks, a way and a corner by what is short', () => {
    expect(shortPath('M66.2 880.8v4M73.2 880.8v8M80.2 880.8v4')).toBe('M66.2 880.8v4m7-4v8m7-8v4');
    expect(shortPath('M0 0q-4-5.5-8-11.5q0.5-0.5-4 0.5')).toBe('M0 0q-4-5.5-8-11.5.5-.5-4 .5');
    expect(shortPath('M0 232H350')).toBe('M0 232H350');
  });

  it('leaves alone what it does not know', () => {
    expect(shortPath('M0 0A5 5 0 0 1 9 9')).toBe('M0 0A5 5 0 0 1 9 9');
  });

  it('draws the very same', () => {
    const number = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 10);
    const step = fc.oneof(
      fc.tuple(fc.constantFrom('M', 'L', 'm', 'l'), fc.array(number, { minLength: 2, maxLength: 2 })),
      fc.tuple(fc.constantFrom('H', 'V', 'h', 'v'), fc.array(number, { minLength: 1, maxLength: 1 })),
      fc.tuple(fc.constantFrom('Q', 'q'), fc.array(number, { minLength: 4, maxLength: 4 })),
      fc.tuple(fc.constantFrom('C', 'c'), fc.array(number, { minLength: 6, maxLength: 6 })),
      fc.tuple(fc.constantFrom('Z', 'z'), fc.constant<number[]>([])),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const d = `M1 2${steps.map(([letter, list]) => letter + list.join(' ')).join('')}`;
        const short = shortPath(d);
        expect(short.length).toBeLessThanOrEqual(d.length);
        expect(pointsOf(short)).toEqual(pointsOf(d));
      }),
    );
  });
});
