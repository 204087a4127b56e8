const KEYS: readonly string[] = [' ', 'ArrowDown'];

/** A talk seldom needs the menu: it is fetched when one of its words is first used, and then hears that click, too. */
export const startMenuWhenUsed = (page: Document, start: () => Promise<void>): void => {
  let state: 'none' | 'coming' | 'there' = 'none';

  const fetchFor = async (word: HTMLAnchorElement) => {
    if (state === 'coming') return;
    state = 'coming';
    try {
      await start();
      state = 'there';
      word.click();
    } catch {
      // The next click tries again.
      state = 'none';
      sayFailed(page, word);
    }
  };
  const hear = (event: MouseEvent | KeyboardEvent) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-take]') : null;
    const isForBrowser = event.ctrlKey || event.metaKey || event.shiftKey;
    if (word === null || state === 'there' || isForBrowser) return;
    if (event instanceof KeyboardEvent && !KEYS.includes(event.key)) return;
    event.preventDefault();
    void fetchFor(word);
  };
  page.addEventListener('click', hear, { capture: true });
  page.addEventListener('keydown', hear, { capture: true });
};

/** In the word's place: that it failed, and the ready picture that the word itself leads to. */
const sayFailed = (page: Document, word: HTMLAnchorElement): void => {
  const about: { words: Record<string, string> } = JSON.parse(page.getElementById('take-away')?.textContent ?? '');
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  const ready = page.createElement('a');
  ready.href = word.href;
  ready.textContent = about.words['readyPicture'] ?? '';
  word.parentElement?.querySelector('[role=status]')?.remove();
  word.after(said);
  said.append(about.words['failed'] ?? '', ' ', ready);
};
