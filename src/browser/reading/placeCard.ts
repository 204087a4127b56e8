import { seenArea } from './seenArea.ts';

const MARGIN = 12;
/** Less than this and a card says nothing. */
const LEAST = 160;
/** A phone, held either way: there the card takes the window's width. A frame may be taller than what is seen of it. */
const SMALL = '(max-width: 600px), (max-height: 480px)';

/**
 * Puts a card below its number, or above where there is no room, never outside of what is seen and never on the number.
 * Where neither side has room for all of it, the larger one has a part, and the rest is scrolled to inside the card.
 */
export const placeCard = (card: HTMLElement, anchor: Element): void => {
  const seen = seenArea();
  const seenWidth = seen.right - seen.left;
  const isZoomed = seenWidth < document.documentElement.clientWidth;
  const isSmall = !isZoomed && matchMedia(SMALL).matches && window.parent === window;
  card.classList.toggle('card-wide', isSmall);
  card.style.maxWidth = isZoomed ? `${seenWidth - 2 * MARGIN}px` : '';
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const below = Math.max(at.bottom, seen.top) + MARGIN;
  const roomBelow = seen.bottom - MARGIN - below;
  const roomAbove = Math.min(at.top, seen.bottom) - seen.top - 2 * MARGIN;
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const least = Math.min(LEAST, seen.bottom - seen.top - 2 * MARGIN);
  const room = Math.max(isBelow ? roomBelow : roomAbove, least);
  const shown = Math.min(height, room);
  if (height > room) card.style.maxHeight = `${room}px`;
  const top = isBelow ? below : Math.min(at.top, seen.bottom) - MARGIN - shown;
  const right = seen.right - width - MARGIN;
  const lowest = seen.bottom - shown - MARGIN;
  const shownTop = Math.max(Math.min(headlineEnd() + MARGIN, lowest), seen.top + MARGIN, Math.min(top, lowest));
  // Where there is room neither above nor below, the card stands beside its number.
  const covers = shownTop < at.bottom && shownTop + shown > at.top;
  const beside = at.right + MARGIN <= right ? at.right + MARGIN : at.left - MARGIN - width;
  const left = covers && beside >= seen.left + MARGIN ? beside : at.left;
  card.style.left = isSmall ? '' : `${Math.max(seen.left + MARGIN, Math.min(left, right)) + scrollX}px`;
  card.style.top = `${shownTop + scrollY}px`;
};

/** On a slide the headline stays free: where it ends, or the window's top. */
const headlineEnd = (): number =>
  document.querySelector('[data-deck=paged] .step.is-current .slide-hed')?.getBoundingClientRect().bottom ?? 0;
