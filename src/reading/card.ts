import { carriersOf } from './emphasis.ts';
import { focusMark } from './focusMark.ts';

/** The words a card needs that its rows do not have; they stand in the page as data. */
export type CardWords = {
  close: string;
  toFigure: string;
  toText: string;
  toCheck: string;
  toRow: string;
  card: string;
};

export type Card = {
  open: (factId: string, anchor: Element, byKeyboard: boolean) => void;
  close: () => void;
  isOpen: () => boolean;
};

type Hears = { onClose: () => void; onOpen?: (card: HTMLElement) => void };

const MARGIN = 12;

/**
 * The provenance card: a ruled note that says what a number is, what it says and who says so. It is filled from the
 * fact's row in the list of all numbers, so that it can say nothing else than the page does.
 */
export const createCard = (page: Document, words: CardWords, { onClose, onOpen }: Hears): Card => {
  const card = page.createElement('div');
  card.className = 'card';
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  page.body.append(card);
  let opener: Element | undefined;
  let chart: Element | null = null;
  let openFact = '';
  let isByKeyboard = false;
  let open = false;

  const close = () => {
    if (!open) return;
    open = false;
    card.hidePopover();
    // The chart may have been drawn anew meanwhile; then the same fact's new mark is meant.
    const back = opener?.isConnected === false ? markIn(chart, openFact) : opener;
    // The focus goes back to where the card was opened from, but only if it was in the card, or has lost its place.
    if (card.contains(page.activeElement) || (isByKeyboard && page.activeElement === page.body)) focusOn(page, back);
    onClose();
  };

  card.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button') !== null) close();
  });

  return {
    open: (factId, anchor, byKeyboard) => {
      const row = page.getElementById(`fact-${factId}`);
      if (row === null) return;
      card.replaceChildren(...contentOf(page, row, factId, anchor, words));
      card.setAttribute('aria-label', `${words.card}: ${row.querySelector('th')?.textContent ?? ''}`);
      onOpen?.(card);
      opener = anchor;
      chart = anchor.closest('.chart-box');
      openFact = factId;
      isByKeyboard = byKeyboard;
      if (!open) card.showPopover();
      open = true;
      place(card, anchor);
      if (byKeyboard) card.focus({ preventScroll: true });
    },
    close,
    isOpen: () => open,
  };
};

/** The mark of a fact that is shown in a chart now. */
const markIn = (chart: Element | null, factId: string): Element | undefined =>
  Array.from(chart?.querySelectorAll(`[data-fact="${CSS.escape(factId)}"]`) ?? []).find(
    (mark) => mark.getClientRects().length > 0,
  );

const focusOn = (page: Document, element: Element | undefined): void => {
  if (element instanceof SVGElement) focusMark(page, element);
  else if (element instanceof HTMLElement) element.focus({ preventScroll: true });
};

const contentOf = (page: Document, row: HTMLElement, factId: string, anchor: Element, words: CardWords): Node[] => {
  const make = (tag: string, className: string, ...content: (Node | string)[]): HTMLElement => {
    const element = page.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  const cell = (at: number): string => row.children[at]?.textContent?.trim() ?? '';
  const value = cell(1) === '' ? cell(0) : cell(1);
  const big = make('p', cell(1) === '' || value.length > 8 ? 'card-value card-long' : 'card-value', value);
  const what = make('p', 'card-what', cell(1) === '' ? '' : `${cell(0)} `, make('b', '', cell(4)));
  const who = make('p', 'card-who', ...Array.from(row.children[5]?.childNodes ?? [], (node) => node.cloneNode(true)));
  const check = page.getElementById(`check-${factId}`);
  const verdict = check === null ? [] : [verdictOf(page, check, make)];
  return [big, what, who, ...verdict, actionsOf(page, factId, anchor, words, check !== null, make)];
};

type Make = (tag: string, className: string, ...content: (Node | string)[]) => HTMLElement;

const verdictOf = (page: Document, check: HTMLElement, make: Make): HTMLElement => {
  const verdict = check.querySelector('.verdict-cell')?.textContent?.trim() ?? '';
  const record = Array.from(check.children[1]?.childNodes ?? []).find((node) => node.nodeType === Node.TEXT_NODE);
  return make('p', 'card-record', make('b', '', `${verdict}. `), page.createTextNode(record?.textContent ?? ''));
};

const actionsOf = (
  page: Document,
  factId: string,
  anchor: Element,
  words: CardWords,
  isChecked: boolean,
  make: Make,
): HTMLElement => {
  const link = (text: string, href: string) => {
    const element = page.createElement('a');
    element.href = href;
    element.textContent = text;
    return element;
  };
  const actions: Node[] = [];
  const inText = carriersOf(page, factId).find((carrier) => carrier.matches('.text a'));
  const figure = carriersOf(page, factId)
    .find((carrier) => carrier.closest('.chart-box') !== null)
    ?.closest('figure');
  if (inText !== undefined && inText !== anchor) {
    const paragraph = inText.closest('p');
    if (paragraph !== null) {
      paragraph.id ||= `text-${factId}`;
      actions.push(link(words.toText, `#${paragraph.id}`));
    }
  }
  // On a slide, a mark is shown already; another step that draws it, too, would only lead astray.
  const isShown = anchor.closest('figure') === figure || anchor.closest('.slide .chart-box') !== null;
  if (figure !== null && figure !== undefined && !isShown) actions.push(link(words.toFigure, `#${figure.id}`));
  if (isChecked) actions.push(link(words.toCheck, `#check-${factId}`));
  actions.push(link(words.toRow, `#fact-${factId}`));
  const close = make('button', 'do', words.close);
  close.setAttribute('type', 'button');
  return make('p', 'card-actions', ...actions, close);
};

/** Below its number, or above where there is no room; never outside of the window. */
const place = (card: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - MARGIN;
  const below = at.bottom + MARGIN;
  const above = at.top - MARGIN - height;
  const top =
    below + height < innerHeight || above < 0
      ? Math.min(below, Math.max(MARGIN, innerHeight - height - MARGIN))
      : above;
  card.style.left = `${Math.max(MARGIN, Math.min(at.left, room)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
};
