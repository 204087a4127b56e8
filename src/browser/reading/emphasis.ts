import { afterPaint } from './afterPaint.ts';
import { cardFactOf } from './cardFacts.ts';
import type { RingMarks } from './ringMarks.ts';

const ON = 'is-on';
const PINNED = 'is-pinned';
const QUIET = 'has-on';

/** What carries a fact: a number of the text, a mark of a chart, a row of a table. */
export const carrierAt = (target: EventTarget | null): Element | undefined =>
  target instanceof Element ? (target.closest('[data-fact]') ?? undefined) : undefined;

export const factOf = (carrier: Element | undefined): string | undefined =>
  carrier?.getAttribute('data-fact') ?? undefined;

/** Everything on the page that carries one fact. */
export const carriersOf = (page: Document, factId: string): Element[] =>
  Array.from(page.querySelectorAll(`[data-fact="${CSS.escape(factId)}"]`));

/** The marks that show a fact: its own or, where it has none, those of the facts it is worked out from. */
export const marksOf = (page: Document, factId: string): Element[] => {
  const by = cardFactOf(page, factId)?.by ?? [factId];
  return by.flatMap((id) => carriersOf(page, id)).filter((carrier) => carrier.closest('.chart') !== null);
};

/** Whether one of them is in a figure that shows it now; the title's map is an ornament. */
export const isShown = (mark: Element): boolean =>
  mark.closest('.chart-box') !== null && mark.checkVisibility({ visibilityProperty: true });

/** One fact at a time is lit: the one pointed at, or else the one pinned. */
export type Emphasis = {
  /** `at` is what the reader points at, which answers first. */
  point: (factId: string | undefined, at?: Element) => void;
  pin: (factId: string | undefined, at?: Element) => void;
  pointed: () => string | undefined;
  pinned: () => string | undefined;
  /** Lights the present fact again, after a chart has been redrawn. */
  refresh: () => void;
};

/** Highlight: the fact under the pointer, and the one that a click has pinned. */
export type Lit = { pointed: string | undefined; pinned: string | undefined };

/** Words, rows and marks of a fact. */
const litBy = (page: Document, factId: string | undefined): ReadonlySet<Element> =>
  new Set(factId === undefined ? [] : [...carriersOf(page, factId), ...marksOf(page, factId)]);

export const createEmphasis = (page: Document, onChange: (lit: Lit) => void = () => undefined): Emphasis => {
  let pointed: string | undefined;
  let pinned: string | undefined;

  // What was lit is remembered: a pointer that moves on costs no search of the page, and what stays lit is not styled anew.
  const lit = new Map<string, ReadonlySet<Element>>();
  const mark = (name: string, elements: ReadonlySet<Element>) => {
    for (const element of lit.get(name) ?? []) if (!elements.has(element)) element.classList.remove(name);
    for (const element of elements) element.classList.add(name);
    lit.set(name, elements);
  };

  let ringMarks: RingMarks | undefined;

  const refresh = () => {
    const shown = pointed ?? pinned;
    const on = litBy(page, shown);
    // Outlines are measured before anything is styled anew.
    ringMarks?.(on);
    mark(ON, on);
    mark(PINNED, shown === pinned ? on : litBy(page, pinned));
    mark(QUIET, new Set(Array.from(on).flatMap((carrier) => carrier.closest('.chart') ?? [])));
    // They come by a script that nobody needs before; without it a mark is lit by its tone alone.
    if (ringMarks === undefined)
      import('./ringMarks.ts').then(
        ({ ringMarks: draw }) => {
          ringMarks = draw;
          return draw(on);
        },
        () => undefined,
      );
  };

  let waits = false;
  /** What a reader is at is lit at once; the rest of the page, with all its drawings, once that has been painted. */
  const answer = (at: Element | undefined, ...names: string[]) => {
    if (at !== undefined) {
      ringMarks?.([at]);
      for (const name of names) mark(name, new Set([...(lit.get(name) ?? []), at]));
    }
    if (waits) return;
    waits = true;
    afterPaint(() => {
      waits = false;
      refresh();
      onChange({ pointed, pinned });
    });
  };

  return {
    point: (factId, at) => {
      if (factId === pointed) return;
      pointed = factId;
      answer(at, ON);
    },
    pin: (factId, at) => {
      if (factId === pinned) return;
      pinned = factId;
      answer(at, ON, PINNED);
    },
    pointed: () => pointed,
    pinned: () => pinned,
    refresh,
  };
};
