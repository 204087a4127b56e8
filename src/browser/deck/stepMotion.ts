import { moveMarks, placesOfMarks, type Places } from '../reading/moveMarks.ts';

const MOVED = 'is-moved';

/** The drawing of a step that is shown: the slide's own, or the live one over it. */
const drawingOf = (step: Element | undefined): SVGSVGElement | undefined =>
  Array.from(step?.querySelectorAll<SVGSVGElement>('.slide-chart svg') ?? []).find(
    (drawing) => drawing.getClientRects().length > 0,
  );

export type TurnWithMarks = (from: HTMLElement | undefined, to: HTMLElement | undefined, turn: () => void) => void;

/**
 * From a step to another of its slide: marks move from where they were, once `turn` has shown the other step. Slides
 * are turned without.
 */
export const turnWithMarks: TurnWithMarks = (from, to, turn) => {
  const isStep = from !== undefined && to !== undefined && from !== to && from.parentElement === to.parentElement;
  const drawing = isStep ? drawingOf(from) : undefined;
  const places: Places | undefined = drawing === undefined ? undefined : placesOfMarks(drawing);
  turn();
  const drawn = places === undefined ? undefined : drawingOf(to);
  to?.classList.toggle(MOVED, drawn !== undefined);
  if (places !== undefined && drawn !== undefined) moveMarks(drawn, places);
};
