import { afterPaint } from './afterPaint.ts';

/** A finger's click comes some tasks after its release, and never where it was held for long. */
const CLICK_WITHIN_MS = 400;

/**
 * Tells when no drawing is being pressed and what a press did has been painted. A mark that is replaced between press and
 * click never hears it, and the reader's choice would be lost.
 */
export const watchPress = (page: Document): (() => Promise<void>) => {
  let released = Promise.resolve();
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.drawing') === null) return;
    released = new Promise((done) => {
      const over = new AbortController();
      const end = () => {
        over.abort();
        afterPaint(done);
      };
      const { signal } = over;
      page.addEventListener('click', end, { signal });
      page.addEventListener('pointercancel', end, { signal });
      page.addEventListener('pointerup', () => setTimeout(end, CLICK_WITHIN_MS), { signal });
    });
  });
  return () => released;
};
