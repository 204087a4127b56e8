const MARGIN = 12;
/** Less than this and a card says nothing. */
const LEAST = 160;
/** A phone, held either way: there the card takes the window's width. A frame may be taller than what is seen of it. */
const SMALL = '(max-width: 600px), (max-height: 480px)';

/**
 * Puts a card below its number, or above where there is no room, never outside of the window and never on the number.
 * Where neither side has room for all of it, the larger one has a part, and the rest is scrolled to inside the card.
 */
export const placeCard = (card: HTMLElement, anchor: Element): void => {
  const isSmall = matchMedia(SMALL).matches && window.parent === window;
  card.classList.toggle('card-wide', isSmall);
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const below = Math.max(at.bottom, 0) + MARGIN;
  const roomBelow = innerHeight - MARGIN - below;
  const roomAbove = Math.min(at.top, innerHeight) - 2 * MARGIN;
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const room = Math.max(isBelow ? roomBelow : roomAbove, Math.min(LEAST, innerHeight - 2 * MARGIN));
  const shown = Math.min(height, room);
  if (height > room) card.style.maxHeight = `${room}px`;
  const top = isBelow ? below : Math.min(at.top, innerHeight) - MARGIN - shown;
  const right = document.documentElement.clientWidth - width - MARGIN;
  card.style.left = isSmall ? '' : `${Math.max(MARGIN, Math.min(at.left, right)) + scrollX}px`;
  card.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - shown - MARGIN)) + scrollY}px`;
};
