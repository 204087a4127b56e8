/** Words that copy an address or a citation: what they do is fetched when a line is opened or a word is pressed. */
export const startCopyWhenUsed = (page: Document): void => {
  const load = () => import('../takeAway/copyWord.ts');
  const addTo = (line: EventTarget | null) => {
    if (!(line instanceof HTMLDetailsElement) || !line.open || !line.matches('.claim')) return;
    // Without its words a line has everything else; the next one tries again.
    void load().then(
      ({ addCopyWords }) => addCopyWords(page, line),
      () => undefined,
    );
  };
  page.addEventListener('toggle', ({ target }) => addTo(target), { capture: true });
  // An address may have opened its line before this listens.
  for (const line of page.querySelectorAll('.claim[open]')) addTo(line);
  page.addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (word !== null)
      void load().then(
        ({ copyWord }) => copyWord(page, word),
        () => undefined,
      );
  });
};
