import { seenArea } from '../reading/seenArea.ts';

/** One thing to choose: an action, or a link to a ready file. Entries of one part stand together. */
export type MenuEntry = { part: string; word: string; act: (event: MouseEvent) => void; href?: string };

type Opening = {
  word: HTMLElement;
  label: string;
  entries: readonly MenuEntry[];
  /** Whose first entry has the focus. */
  part: string;
  /** What each part is called. */
  partWords: Readonly<Record<string, string>>;
};

export type MenuPanel = {
  open: (opening: Opening) => void;
  close: () => void;
  /** Says what happened, with a way on if there is one. */
  say: (text: string, link?: { href: string; word: string }) => void;
  /** Shows how far something is that takes its time, from 0 to 1, if that is known. */
  work: (text: string, done?: number) => void;
};

const MARGIN = 8;
/** What is done within this time needs no bar. */
const PATIENCE_MS = 300;

/** A list of words under the word that opened it: by arrow keys, Home and End; Escape and Tab close it. */
export const createMenuPanel = (page: Document): MenuPanel => {
  const panel = page.createElement('aside');
  panel.className = 'menu';
  panel.setAttribute('popover', 'auto');
  const list = page.createElement('div');
  list.setAttribute('role', 'menu');
  const progress = page.createElement('progress');
  const said = page.createElement('p');
  said.className = 'menu-said';
  said.setAttribute('role', 'status');
  panel.append(list, progress, said);
  page.body.append(panel);

  let opener: HTMLElement | undefined;
  let patience: number | undefined;

  const rest = () => {
    clearTimeout(patience);
    patience = undefined;
    progress.hidden = true;
  };

  panel.addEventListener('toggle', () => {
    const isOpen = panel.matches(':popover-open');
    opener?.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) return;
    if (panel.contains(page.activeElement) || page.activeElement === page.body) opener?.focus({ preventScroll: true });
  });
  panel.addEventListener('keydown', (event) => {
    const items = Array.from(list.querySelectorAll<HTMLElement>('[role=menuitem]'));
    const at = items.findIndex((item) => item === page.activeElement);
    const to = targetOf(event.key, at, items.length);
    if (event.key === 'Tab') {
      panel.hidePopover();
      return;
    }
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  });

  return {
    open: ({ word, label, entries, part, partWords }) => {
      rest();
      said.textContent = '';
      panel.setAttribute('aria-label', label);
      list.setAttribute('aria-label', label);
      list.replaceChildren(...groupsOf(page, entries, partWords));
      opener = word;
      panel.showPopover();
      place(panel, word);
      const items = `[role=menuitem]`;
      const first = list.querySelector<HTMLElement>(`${items}[data-part="${CSS.escape(part)}"], ${items}`);
      first?.focus({ preventScroll: true });
    },
    close: () => panel.hidePopover(),
    say: (text, link) => {
      rest();
      said.replaceChildren(text);
      if (link === undefined) return;
      const way = page.createElement('a');
      way.href = link.href;
      way.textContent = link.word;
      said.append(' ', way);
    },
    work: (text, done) => {
      if (done === undefined) progress.removeAttribute('value');
      else progress.value = done;
      patience ??= window.setTimeout(() => {
        progress.hidden = false;
        progress.setAttribute('aria-label', text);
        said.textContent = text;
      }, PATIENCE_MS);
    },
  };
};

const targetOf = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};

/** The entries of each part under its word. */
const groupsOf = (
  page: Document,
  entries: readonly MenuEntry[],
  words: Readonly<Record<string, string>>,
): HTMLElement[] => {
  const parts = [...new Set(entries.map(({ part }) => part))];
  return parts.map((part) => {
    const group = page.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words[part] ?? part);
    const head = page.createElement('span');
    head.className = 'menu-part';
    head.setAttribute('aria-hidden', 'true');
    head.textContent = words[part] ?? part;
    group.append(head, ...entries.filter((entry) => entry.part === part).map((entry) => itemOf(page, entry)));
    return group;
  });
};

const itemOf = (page: Document, { part, word, act, href }: MenuEntry): HTMLElement => {
  const item = page.createElement(href === undefined ? 'button' : 'a');
  if (item instanceof HTMLAnchorElement) item.href = href ?? '';
  else item.type = 'button';
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  item.dataset['part'] = part;
  item.textContent = word;
  item.addEventListener('click', (event: Event) => {
    if (event instanceof MouseEvent) act(event);
  });
  return item;
};

/** Above its word where there is room, or below; never outside of what is seen. */
const place = (panel: HTMLElement, word: Element): void => {
  const seen = seenArea();
  panel.style.maxWidth = `${seen.right - seen.left - 2 * MARGIN}px`;
  panel.style.maxHeight = `${seen.bottom - seen.top - 2 * MARGIN}px`;
  const at = word.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const right = seen.right - width - MARGIN;
  const above = at.top - height - MARGIN;
  const top = Math.min(above > seen.top ? above : at.bottom + MARGIN, seen.bottom - height - MARGIN);
  panel.style.left = `${Math.max(seen.left + MARGIN, Math.min(at.left, right)) + scrollX}px`;
  panel.style.top = `${Math.max(seen.top + MARGIN, top) + scrollY}px`;
};
