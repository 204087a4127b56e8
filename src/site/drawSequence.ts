import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { stagePath } from '../exports/formats.ts';
import { plotOf } from '../figures/kinds.ts';
import type { Size } from '../figures/room.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { groupAlike } from '../views/parts/groupAlike.ts';
import { Drawing } from '../views/parts/Drawing.tsx';
import { stepLabels, type StaticSequence } from '../views/parts/Sequence.tsx';
import { drawStatic } from './drawStatic.tsx';
import type { BuiltFile } from './writeFiles.ts';

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

/** The sizes that a sequence is shown in: on a stage, and in order. */
const SIZES = ['wide', 'narrow'] as const satisfies readonly Size[];

/**
 * The steps of a figure in each of its sizes. What they begin with alike stands once, and each of them refers to it. A page
 * with files beside it has the drawings that are read in order; those of the stage, which only a script sets up, are in a file.
 */
export const drawSequence = (figure: ResolvedFigure, root: string | undefined): StaticSequence => {
  const drawn = SIZES.filter((size) => root === undefined || size !== 'wide').map((size) => drawSteps(figure, size));
  return {
    ground: drawn.map(({ ground }) => ground).join(''),
    steps: figure.steps.map((_, at) => drawn.flatMap(({ steps }) => steps[at] ?? [])),
    stage: root === undefined ? undefined : { address: root + stagePath(figure, figure.id), ...roomOf(figure) },
  };
};

const roomOf = (figure: ResolvedFigure): { width: number; height: number } => {
  const plots = figure.steps.map((view) => plotOf(figure, view, 'wide'));
  return {
    width: Math.max(...plots.map(({ width }) => width)),
    height: Math.max(...plots.map(({ height }) => height)),
  };
};

/** A story's stages, each a file: what its steps share, and the drawing of each. */
export const stageFiles = (story: ResolvedStory, base: string): BuiltFile[] =>
  story.figures
    .filter(({ isSequence }) => isSequence)
    .map((figure) => {
      const { ground, steps } = drawSteps(figure, 'wide');
      const drawings = steps.map((drawing, at) => {
        const [named, described] = stepLabels(figure.id, at + 1);
        return renderToStaticMarkup(createElement(Drawing, { drawing, named, described }));
      });
      return {
        path: base + stagePath(figure, figure.id),
        content: `<svg xmlns="http://www.w3.org/2000/svg">${ground}${drawings.join('')}</svg>`,
      };
    });

const drawSteps = (figure: ResolvedFigure, size: Size) => {
  // Ids of its own: several drawings of one figure stand in the document.
  const drawings = figure.steps.map((view, at) => drawStatic({ ...figure, id: `${figure.id}-${at + 1}` }, size, view));
  const parts = drawings.map(({ inner }) => elementsIn(inner));
  const shared = sharedBy(parts);
  const id = `${figure.id}-ground-${size}`;
  return {
    // The class stands on the group: a browser may match rules against the copy alone.
    ground: `<g id="${id}" class="chart">${groupAlike(shared.join(''))}</g>`,
    steps: drawings.map((drawing, at) => ({
      ...drawing,
      inner: `<use href="#${id}"/>${(parts[at] ?? []).slice(shared.length).join('')}`,
    })),
  };
};
