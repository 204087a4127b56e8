import { hasModifier } from '../reading/hasModifier.ts';
import { hasPopovers } from '../reading/needs.ts';

const KEYS: readonly string[] = [' ', 'ArrowDown'];

/** The menu, while it is open; a browser without popovers has none, and does not know the word. */
export const openMenuIn = (page: Document): HTMLElement | undefined => {
  const menu = page.querySelector<HTMLElement>('.menu');
  return menu?.matches(':popover-open') === true ? menu : undefined;
};

/** The menu is seldom needed: it is fetched when one of its words is first used, and then hears that click, too. */
export const startMenuWhenUsed = (page: Document, start: () => Promise<void>): void => {
  if (!hasPopovers) return;
  let state: 'none' | 'coming' | 'there' = 'none';

  const fetchFor = async (word: HTMLElement) => {
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
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-take]') : null;
    if (word === null || state === 'there' || hasModifier(event)) return;
    if (event instanceof KeyboardEvent && !KEYS.includes(event.key)) return;
    event.preventDefault();
    void fetchFor(word);
  };
  page.addEventListener('click', hear, { capture: true });
  page.addEventListener('keydown', hear, { capture: true });
};

/** The files that stand under the word or, where it is a link, the ready picture that it leads to. */
const sayFailed = (page: Document, word: HTMLElement): void => {
  const files = word.closest('details');
  if (files !== null) return void files.toggleAttribute('open', true);
  const about: { words: Record<string, string> } = JSON.parse(page.getElementById('take-away')?.textContent ?? '');
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  const ready = page.createElement('a');
  ready.href = word.getAttribute('href') ?? '';
  ready.textContent = about.words['readyPicture'] ?? '';
  word.parentElement?.querySelector('[role=status]')?.remove();
  word.after(said);
  said.append(about.words['failed'] ?? '', ' ', ready);
};
