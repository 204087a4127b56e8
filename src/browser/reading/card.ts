import { contentOf, type CardWords } from './cardContent.ts';
import { focusMark } from './focusMark.ts';
import { placeCard } from './placeCard.ts';

export type Card = {
  /** Opens the card of a fact beside what it was asked of. */
  open: (factId: string, anchor: Element, byKeyboard: boolean) => void;
  /** How much of the window's height it leaves to the figure. */
  free: () => number;
  close: () => void;
  isOpen: () => boolean;
  /** What the card was opened from. */
  anchor: () => Element | undefined;
  /** The page was scrolled for its sake. */
  follow: () => void;
};

type Hears = { onClose: () => void; onOpen?: (card: HTMLElement) => void };
export type CreateCard = (page: Document, words: CardWords, hears: Hears) => Card;

/**
 * The provenance card: a ruled note that says what a number is, what it says and who says so. It is filled from the
 * fact's row in the list of all numbers, so that it can say nothing else than the page does.
 */
export const createCard: CreateCard = (page, words, { onClose, onOpen }) => {
  const card = page.createElement('div');
  card.className = 'card';
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  // What fills the screen hides everything outside of it.
  (page.fullscreenElement ?? page.body).append(card);
  let opener: Element | undefined;
  let chart: Element | null = null;
  let openFact = '';
  let isByKeyboard = false;
  let open = false;
  let free = 0;

  const close = () => {
    if (!open) return;
    open = false;
    // The chart may have been drawn anew meanwhile; then the same fact's new mark is meant.
    const back = opener?.isConnected === false ? markIn(chart, openFact) : opener;
    // The focus goes back to where the card was opened from, but only if it was in the card, or has lost its place.
    const goesBack = card.contains(page.activeElement) || (isByKeyboard && page.activeElement === page.body);
    card.hidePopover();
    if (goesBack) focusOn(page, back);
    onClose();
  };

  card.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (target !== null && !target.hasAttribute('data-fact')) close();
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
      card.scrollTop = 0;
      free = placeCard(card, anchor);
      if (byKeyboard) card.focus({ preventScroll: true });
    },
    close,
    free: () => (open ? free : innerHeight),
    isOpen: () => open,
    anchor: () => opener,
    follow: () => {
      if (open && opener !== undefined) placeCard(card, opener);
    },
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
