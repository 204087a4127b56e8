/** Words that copy an address or a citation: what they do is fetched when a line is opened or a word is pressed. */
export const startCopyWhenUsed = (page: Document): void => {
  const load = () => import('../takeAway/copyWord.ts');
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.claim')) return;
      // Without its words a line has everything else; the next one tries again.
      void load().then(
        ({ addCopyWords }) => addCopyWords(page, target),
        () => undefined,
      );
    },
    { capture: true },
  );
  page.addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (word !== null)
      void load().then(
        ({ copyWord }) => copyWord(page, word),
        () => undefined,
      );
  });
};
