import { cardFactOf } from './cardFacts.ts';
import { contentOf, type CardWords } from './cardContent.ts';
import { focusOn } from './focusMark.ts';
import { placeCard } from './placeCard.ts';

type Opened = {
  factId: string;
  /** What it is asked of, and stands beside. */
  anchor: Element;
  byKeyboard: boolean;
  /** Whether the reader came here from elsewhere on the page. */
  isAway: boolean;
};

export type Card = {
  open: (opened: Opened) => void;
  close: () => void;
  isOpen: () => boolean;
  /** What the card was opened from. */
  anchor: () => Element | undefined;
};

type Hears = { onClose: () => void; onOpen?: (card: HTMLElement) => void };
export type CreateCard = (page: Document, words: CardWords, hears: Hears) => Card;

/** How many windows a number may be scrolled away before its card is put away. */
const FAR = 0.75;

/** The provenance card: a ruled note beside a number that says what it is, who says so and what the check made of it. */
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
  let open = false;

  /** The chart may have been drawn anew meanwhile; then the same fact's new mark is meant. */
  const standing = () => (opener?.isConnected === false ? markIn(chart, openFact) : opener);

  const close = () => {
    if (!open) return;
    open = false;
    const back = standing();
    // The focus goes back to where the card was opened from, unless it has gone elsewhere.
    const goesBack = card.contains(page.activeElement) || page.activeElement === page.body;
    card.hidePopover();
    if (goesBack) focusOn(page, back);
    onClose();
  };

  card.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (target?.matches(':not([data-fact], [data-go], [data-copy])') === true) close();
  });
  page.addEventListener(
    'scroll',
    () => {
      if (!open) return;
      const { top, bottom } = standing()?.getBoundingClientRect() ?? new DOMRect();
      if (bottom < -FAR * innerHeight || top > (1 + FAR) * innerHeight) close();
    },
    { passive: true },
  );

  return {
    open: ({ factId, anchor, byKeyboard, isAway }) => {
      const fact = cardFactOf(page, factId);
      if (fact === undefined) return;
      card.replaceChildren(...contentOf({ page, factId, fact, anchor, words, isAway }));
      card.setAttribute('aria-label', `${words.card}: ${fact.label}`);
      onOpen?.(card);
      opener = anchor;
      chart = anchor.closest('.chart-box');
      openFact = factId;
      if (!open) card.showPopover();
      open = true;
      card.scrollTop = 0;
      placeCard(card, anchor);
      if (byKeyboard) card.focus({ preventScroll: true });
    },
    close,
    isOpen: () => open,
    anchor: () => opener,
  };
};

/** The mark of a fact that is shown in a chart now. */
const markIn = (chart: Element | null, factId: string): Element | undefined =>
  Array.from(chart?.querySelectorAll(`[data-fact="${CSS.escape(factId)}"]`) ?? []).find(
    (mark) => mark.getClientRects().length > 0,
  );
