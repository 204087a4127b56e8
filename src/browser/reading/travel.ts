type Departure = { from: Element; top: number };

/** Ways from one place of the page to another, each an entry of the browser's history. */
export type Travel = {
  /** Notes the line that is left, and that its reader goes on to what has this id. */
  leave: (from: Element, id: string) => void;
  /** Whether the reader came here from a line of the page. */
  isAway: () => boolean;
};

type State = { left?: string; away?: true };

const isState = (state: unknown): state is State => typeof state === 'object' && state !== null;
const stateNow = (): State => {
  const state: unknown = history.state;
  return isState(state) ? state : {};
};

/**
 * Scroll position: a reader who follows a number to its figure gets back to the very line, by the browser's Back as by
 * the card's own word. `onReturn` hears of the element that was left.
 */
export const startTravel = (page: Document, onReturn: (from: Element) => void): Travel => {
  const departures = new Map<string, Departure>();
  // The history outlives a page that is loaded again: what was left then is no line of this one.
  const visit = Date.now();
  const restore = ({ from, top }: Departure) => {
    const moved = from.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) page.defaultView?.scrollBy({ top: moved, behavior: 'instant' });
  };
  addEventListener('popstate', ({ state }) => {
    const left = isState(state) ? state.left : undefined;
    const departure = left === undefined ? undefined : departures.get(left);
    if (departure === undefined) return;
    restore(departure);
    onReturn(departure.from);
    // The browser's own restoring of the scroll position may come after the event.
    requestAnimationFrame(() => {
      restore(departure);
      setTimeout(() => restore(departure));
    });
  });
  return {
    leave: (from, id) => {
      const left = `${visit}.${departures.size + 1}`;
      departures.set(left, { from, top: from.getBoundingClientRect().top });
      history.replaceState({ ...stateNow(), left }, '');
      const away: State = { away: true };
      history.pushState(away, '', `#${id}`);
    },
    isAway: () => stateNow().away === true,
  };
};
