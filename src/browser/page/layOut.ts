import { whenIdle, whenLoaded } from '../reading/whenIdle.ts';

const WAIT = { latestMs: 5000, otherwiseMs: 200 };

/**
 * Content visibility: below the first screen, sections, figures and the pictures of a sequence are not laid out while the
 * page loads. Once the browser has nothing to do they are, one at a time, so that the page has its true length, can be
 * searched, and is whole in a picture of all of it. Where the browser goes to a place of its own, an address' or that of
 * the last visit, all above it is laid out first: heights that are guessed would lead elsewhere.
 */
export const startLayingOut = (page: Document): void => {
  const parts = Array.from(
    page.querySelectorAll<HTMLElement>(
      'main > :is(.story, .check-section), main > .story :is(.figure, .sequence-picture)',
    ),
  );
  const goal = goalOf(page);
  const isBefore = (part: HTMLElement) =>
    goal !== undefined &&
    (part === goal || (part.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const layOut = (part: HTMLElement) => part.classList.add('is-laid-out');
  for (const part of parts.filter(isBefore)) layOut(part);
  const waiting = parts.filter((part) => !isBefore(part));
  const next = () => {
    const part = waiting.shift();
    if (part === undefined) return;
    layOut(part);
    whenIdle(next, WAIT);
  };
  whenLoaded(() => whenIdle(next, WAIT));
};

/** What the browser scrolls to by itself: what the address names, or, on the way back to a page, some place of it. */
const goalOf = (page: Document): Element | undefined => {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate')
    return page.body.lastElementChild ?? undefined;
  return page.getElementById(location.hash.slice(1)) ?? undefined;
};
