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

/** One fact at a time is lit: the one pointed at, or else the one pinned. */
export type Emphasis = {
  point: (factId: string | undefined) => void;
  pin: (factId: string | undefined) => void;
  pinned: () => string | undefined;
  /** Lights the present fact again, after a chart has been redrawn. */
  refresh: () => void;
};

/** What is lit: pointed at in passing, or pinned. */
export type Lit = { pointed: string | undefined; pinned: string | undefined };

export const createEmphasis = (page: Document, onChange: (lit: Lit) => void = () => undefined): Emphasis => {
  let pointed: string | undefined;
  let pinned: string | undefined;

  // What was lit is remembered, so that a pointer that moves on costs no search of the page.
  let changed: Element[] = [];
  const set = (element: Element, name: string) => {
    element.classList.add(name);
    changed.push(element);
  };

  const refresh = () => {
    const lit = pointed ?? pinned;
    for (const element of changed) element.classList.remove(ON, PINNED, QUIET);
    changed = [];
    if (lit !== undefined) {
      for (const carrier of carriersOf(page, lit)) {
        set(carrier, ON);
        const chart = carrier.closest('.chart');
        if (chart !== null) set(chart, QUIET);
      }
    }
    if (pinned !== undefined) for (const carrier of carriersOf(page, pinned)) set(carrier, PINNED);
  };

  return {
    point: (factId) => {
      if (factId === pointed) return;
      pointed = factId;
      refresh();
      onChange({ pointed, pinned });
    },
    pin: (factId) => {
      if (factId === pinned) return;
      pinned = factId;
      refresh();
      onChange({ pointed, pinned });
    },
    pinned: () => pinned,
    refresh,
  };
};
