import { pageSizes, type Size } from '../figures/room.ts';
import type { ResolvedFigure } from '../model/story.ts';
import type { StaticSequence } from '../views/parts/Sequence.tsx';
import { drawStatic } from './drawStatic.tsx';

const TAG = /<(\/?)[a-z][^>]*?(\/?)>/gi;

/** The elements of a drawing that stand in no other, in their order. Text holds no "<": it is escaped. */
export const elementsIn = (inner: string): string[] => {
  const elements: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: tag, 1: isEnd, 2: isAlone, index } of inner.matchAll(TAG)) {
    if (depth === 0) start = index;
    depth += isEnd === '/' ? -1 : isAlone === '/' ? 0 : 1;
    if (depth === 0) elements.push(inner.slice(start, index + tag.length));
  }
  return elements;
};

/** What all drawings begin with alike. A mark is never part of it: a reader could not point at what is only referred to. */
const sharedBy = ([first = [], ...others]: readonly string[][]): string[] => {
  const end = first.findIndex(
    (element, at) => element.includes('data-fact') || others.some((elements) => elements[at] !== element),
  );
  return end < 0 ? first : first.slice(0, end);
};

/** The steps of a figure in each of its sizes. What they begin with alike stands once, and each of them refers to it. */
export const drawSequence = (figure: ResolvedFigure): StaticSequence => {
  const drawn = pageSizes(figure.placement).map((size) => drawSteps(figure, size));
  return {
    ground: drawn.map(({ ground }) => ground).join(''),
    steps: figure.steps.map((_, at) => drawn.flatMap(({ steps }) => steps[at] ?? [])),
  };
};

const drawSteps = (figure: ResolvedFigure, size: Size) => {
  // Ids of its own: several drawings of one figure stand in the document.
  const drawings = figure.steps.map((view, at) => drawStatic({ ...figure, id: `${figure.id}-${at + 1}` }, size, view));
  const parts = drawings.map(({ inner }) => elementsIn(inner));
  const shared = sharedBy(parts);
  const id = `${figure.id}-ground-${size}`;
  return {
    // The class stands on the group: a browser may match rules against the copy alone.
    ground: `<g id="${id}" class="chart">${shared.join('')}</g>`,
    steps: drawings.map((drawing, at) => ({
      ...drawing,
      inner: `<use href="#${id}"/>${(parts[at] ?? []).slice(shared.length).join('')}`,
    })),
  };
};
