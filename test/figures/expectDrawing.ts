import { expect } from 'vitest';
import { factsIn } from '../../src/figures/factsIn.ts';
import type { Plot } from '../../src/figures/plot.ts';
import type { Room } from '../../src/figures/room.ts';
import { drawPlot } from '../../src/site/drawStatic.tsx';
import { labelBoxesIn, outsideOf, overlapsIn } from './labelBoxes.ts';

/** The least size of letters in px, as shown: a slide's are read from the last row, a split figure is 697 px wide on a small tablet. */
const LEAST = { wide: 13.7, medium: 13, narrow: 13, slide: 18.5 } as const;

/**
 * Draws a plot and holds the drawing to what every drawing keeps: each fact has a mark and no other has one, no label
 * lies on another, nothing leaves the drawing, and no letter is too small. Returns it as a file, one element a line, so
 * that a change can be read.
 */
export const expectDrawing = (plot: Plot, { id, room }: { id: string; room: Room }): string => {
  const inner = drawPlot(id, plot);
  const boxes = labelBoxesIn(inner);
  const drawn = new Set(Array.from(inner.matchAll(/data-fact="(\w+)"/g), ([, fact]) => fact));
  expect([...drawn].toSorted(), `${room.size}: marks`).toEqual([...factsIn(plot)].toSorted());
  expect(overlapsIn(boxes), `${room.size}: labels on each other`).toEqual([]);
  expect(outsideOf(boxes, plot), `${room.size}: outside`).toEqual([]);
  expect(plot.height, `${room.size}: height`).toBeLessThanOrEqual(room.height ?? Number.POSITIVE_INFINITY);
  const least = LEAST[room.size];
  const sizes = Array.from(inner.matchAll(/font-size="([\d.]+)"/g), ([, own]) => Number(own));
  expect(
    sizes.filter((own) => own < least),
    `${room.size}: letters under ${least} px`,
  ).toEqual([]);
  return `<svg viewBox="0 0 ${plot.width} ${plot.height}">\n${inner.replaceAll('><', '>\n<')}\n</svg>\n`;
};
