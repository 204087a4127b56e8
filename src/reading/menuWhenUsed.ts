const KEYS: readonly string[] = [' ', 'ArrowDown'];

/** A talk seldom needs the menu: it is fetched when one of its words is first used, and then hears that click, too. */
export const startMenuWhenUsed = (page: Document, start: () => Promise<void>): void => {
  let state: 'none' | 'coming' | 'there' = 'none';

  const fetchFor = async (word: HTMLElement) => {
    if (state === 'coming') return;
    state = 'coming';
    try {
      await start();
      state = 'there';
      word.click();
    } catch {
      // Without a network the next click tries again.
      state = 'none';
    }
  };
  const hear = (event: MouseEvent | KeyboardEvent) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-take]') : null;
    const isForBrowser = event.ctrlKey || event.metaKey || event.shiftKey;
    if (word === null || state === 'there' || isForBrowser) return;
    if (event instanceof KeyboardEvent && !KEYS.includes(event.key)) return;
    event.preventDefault();
    void fetchFor(word);
  };
  page.addEventListener('click', hear, { capture: true });
  page.addEventListener('keydown', hear, { capture: true });
};
