/**
 * Tells when no drawing is being pressed. A mark that is replaced between press and release never hears its click, and
 * the reader's choice would be lost. A slider of a drawing is another matter: it has to move while it is held.
 */
export const watchPress = (page: Document): (() => Promise<void>) => {
  let released = Promise.resolve();
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.drawing') === null || target.closest('[data-drag]') !== null)
      return;
    released = new Promise((done) => {
      // The click follows the release; the next task comes after both.
      const end = () => setTimeout(done);
      for (const name of ['pointerup', 'pointercancel'] as const) page.addEventListener(name, end, { once: true });
    });
  });
  return () => released;
};
