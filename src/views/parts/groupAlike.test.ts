import { describe, expect, it } from 'vitest';
import { presentationOf } from '../../theme/chartStyles.ts';
import { parseDrawing, type Part } from './drawingParts.ts';
import { groupAlike } from './groupAlike.ts';

const INHERITED = ['fill', 'stroke', 'text-anchor', 'font-size'] as const;

type Seen = { name: string; where: string; look: string };

const entriesOf = (look: Record<string, string>): string => Object.entries(look).toSorted().join(' ');
/** A weight or a face is nothing to a shape. */
const withoutType = (look: Record<string, string>) =>
  Object.fromEntries(Object.entries(look).filter(([name]) => !name.startsWith('font-')));

/** Every shape and line of words with the look that it comes to have: its own, or else the nearest group's. */
const seenIn = (inner: string): Seen[] => {
  const walk = (part: Part, styled: Record<string, string>, plain: Record<string, string>): Seen[] => {
    const roles = (part.attributes.get('class') ?? '').split(' ');
    const ownStyled = { ...styled, ...presentationOf(roles, 'light') };
    const own = INHERITED.flatMap((name) => [[name, part.attributes.get(name) ?? plain[name] ?? '']]);
    const ownPlain: Record<string, string> = Object.fromEntries(own);
    const inside = part.children.flatMap((child) =>
      typeof child === 'string' ? [] : walk(child, ownStyled, ownPlain),
    );
    if (part.name === 'g') return inside;
    const where = Array.from(part.attributes)
      .filter(([name]) => name !== 'class' && !INHERITED.some((one) => one === name))
      .join(' ');
    const words =
      part.name === 'text'
        ? { ...ownPlain, fill: '', stroke: '' }
        : { ...ownPlain, 'text-anchor': '', 'font-size': '' };
    return [
      {
        name: part.name,
        where: `${where} ${part.children.filter((child) => typeof child === 'string').join('')}`,
        look: entriesOf(part.name === 'text' ? ownStyled : withoutType(ownStyled)) + entriesOf(words),
      },
    ];
  };
  return parseDrawing(inner).flatMap((part) => walk(part, {}, {}));
};

const DOTS = [1, 2, 3, 4]
  .map(
    (x) => `<circle data-fact="f${x}" cx="${x}" cy="2" r="5" class="mark dot-said" fill="#fcfbf7" stroke="#8f5a00"/>`,
  )
  .join('');
const MARKS = [1, 2, 3, 4]
  .map(
    (x) =>
      `<g data-fact="f${x}" class="mark"><circle cx="${x}" cy="2" r="5" class="dot-said" fill="#fcfbf7" stroke="#8f5a00"/><text x="${x}" y="3" font-size="14.5" text-anchor="end" class="x-bold x-context x-halo">${x}</text></g>`,
  )
  .join('');
const LINES =
  '<path d="M0 0H9" class="line-said" fill="none" stroke="#8f5a00"/><path d="M0 1H9" class="line-worked" fill="none" stroke="#8f5a00"/><path d="M0 2H9" class="line-said" fill="none" stroke="#8f5a00"/>';
const ROWS = [1, 2, 3, 4]
  .map(
    (y) =>
      `<text x="0" y="${y}" font-size="14.5" class="x-semi">name ${y}</text><text x="99" y="${y}" text-anchor="end" class="x-quiet x-halo">date ${y}</text>`,
  )
  .join('');

describe('a drawing whose neighbours leave to a group what they share', () => {
  it.each(Object.entries({ DOTS, MARKS, LINES, ROWS, all: LINES + DOTS + ROWS + MARKS }))(
    'looks the same: %s',
    (_, inner) => {
      const order = (one: Seen, other: Seen) => one.where.localeCompare(other.where);
      expect(groupAlike(inner).length).toBeLessThan(inner.length);
      expect(seenIn(groupAlike(inner)).toSorted(order)).toEqual(seenIn(inner).toSorted(order));
    },
  );

  it('keeps the order of painting of shapes and marks', () => {
    const namesIn = (inner: string) =>
      seenIn(inner).flatMap(({ name, where }) => (name === 'text' && !where.includes('data-fact') ? [] : where));
    expect(namesIn(groupAlike(LINES + DOTS + MARKS))).toEqual(namesIn(LINES + DOTS + MARKS));
  });

  it('leaves a mark what it is found by, and lets no group make a look see-through', () => {
    expect(groupAlike(DOTS)).toMatch(
      /^<g class="dot-said" fill="#fcfbf7" stroke="#8f5a00">(?:<circle data-fact="f\d" cx="\d" cy="2" r="5" class="mark"\/>){4}<\/g>$/,
    );
    const ships = '<circle cx="1" class="ship" fill="#8f5a00" stroke="#fcfbf7"/>'.repeat(4);
    expect(groupAlike(ships)).toContain('<circle cx="1" class="ship"');
    const pale = '<rect x="1" class="area-pale" fill="#8f5a00"/>'.repeat(9);
    expect(groupAlike(pale)).toContain('<rect x="1" class="area-pale"');
  });

  it('leaves alone what has little in common', () => {
    const few = '<text x="1" class="x-bold">a</text><text x="2" class="x-semi">b</text><use href="#land"/>';
    expect(groupAlike(few)).toBe(few);
  });
});
