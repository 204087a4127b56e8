import { afterPaint } from '../reading/afterPaint.ts';
import { placesOfMarks, planMoves, type PlannedMoves } from '../reading/moveMarks.ts';

const NEAR = 'is-near';

/** What makes a turn quick, and lets marks move from where they were. */
export type Turning = {
  /** Shows another step by `turn`. From a step to one beside it on its slide, marks move. */
  turnWithMarks: (from: HTMLElement | undefined, to: HTMLElement | undefined, turn: () => void) => void;
  /**
   * Warm-up: once a step is painted, those beside it are laid out and painted below it, where nobody sees or reaches
   * them, their marks where those of this step stand. A turn then brings one of them to the top, and works nothing out.
   */
  warm: (current: HTMLElement | undefined, beside: readonly (HTMLElement | undefined)[]) => void;
  /** On paper and in other views a step below another has no place. */
  cool: () => void;
};

export const createTurning = (): Turning => {
  let near: ReadonlySet<HTMLElement> = new Set();
  let ready: ReadonlyMap<HTMLElement, PlannedMoves> = new Map();
  let wanted: object | undefined;

  const setNear = (parts: ReadonlySet<HTMLElement>) => {
    for (const part of near) {
      if (parts.has(part)) continue;
      part.classList.remove(NEAR);
      part.inert = false;
    }
    for (const part of parts) {
      part.classList.add(NEAR);
      part.inert = true;
    }
    near = parts;
  };
  const setReady = (moves: ReadonlyMap<HTMLElement, PlannedMoves>) => {
    for (const move of ready.values()) move.cancel();
    ready = moves;
  };
  /** Lays marks out where those of the step above stand. */
  const planFrom = (current: HTMLElement): ReadonlyMap<HTMLElement, PlannedMoves> => {
    const others = [...near].filter((step) => step !== current && step.parentElement === current.parentElement);
    const drawing = others.length === 0 ? undefined : drawingOf(current);
    if (drawing === undefined) return new Map();
    const places = placesOfMarks(drawing);
    return new Map(
      others.flatMap((step) => {
        const drawn = drawingOf(step);
        return drawn === undefined ? [] : [[step, planMoves(drawn, places)] as const];
      }),
    );
  };

  return {
    turnWithMarks: (from, to, turn) => {
      const move = to === undefined ? undefined : ready.get(to);
      if (move === undefined || to === undefined) return turn();
      // A chart that was redrawn by a choice has its marks elsewhere.
      if (isRedrawn(from)) move.cancel();
      turn();
      ready = new Map([...ready].filter(([step]) => step !== to));
      move.play();
    },
    warm: (current, beside) => {
      const mine = {};
      wanted = mine;
      const unlessTurned = (then: () => void) =>
        afterPaint(() => {
          if (wanted === mine) then();
        });
      // The step that was left stays below until the new one is painted: to take it away would cost a turn, too.
      unlessTurned(() => {
        const above = withSlide(current);
        setReady(new Map());
        setNear(new Set(beside.flatMap(withSlide).filter((part) => !above.includes(part))));
        for (const part of above) part.inert = false;
        unlessTurned(() => setReady(current === undefined ? new Map() : planFrom(current)));
      });
    },
    cool: () => {
      wanted = undefined;
      setReady(new Map());
      setNear(new Set());
    },
  };
};

/** A step and the slide that it is part of. */
const withSlide = (step: HTMLElement | undefined): readonly HTMLElement[] =>
  step === undefined ? [] : step.parentElement === null ? [step] : [step, step.parentElement];

const isRedrawn = (step: HTMLElement | undefined): boolean => step?.querySelector('.live:not([hidden])') !== null;

/** The drawing of a step as it was built. */
const drawingOf = (step: Element): SVGSVGElement | undefined =>
  step.querySelector<SVGSVGElement>('.drawing .chart-slide') ?? undefined;
