const MARGIN = 12;
/** A phone, held either way: there the card is a sheet at the foot of the window. A frame may be taller than what is seen of it. */
const SMALL = '(max-width: 600px), (max-height: 480px)';

/**
 * Puts a card below its number, or above where there is no room, and never outside of the window. Returns how much of
 * the window's height it leaves free for the figure.
 */
export const placeCard = (card: HTMLElement, anchor: Element): number => {
  const isSheet = matchMedia(SMALL).matches && window.parent === window;
  card.classList.toggle('card-sheet', isSheet);
  const { width, height } = card.getBoundingClientRect();
  if (isSheet) {
    card.style.left = card.style.top = '';
    return innerHeight - height;
  }
  const at = anchor.getBoundingClientRect();
  const below = at.bottom + MARGIN;
  const above = at.top - MARGIN - height;
  const lowest = innerHeight - height - MARGIN;
  const top = below <= lowest || above < MARGIN ? Math.min(below, lowest) : above;
  const right = document.documentElement.clientWidth - width - MARGIN;
  card.style.left = `${Math.max(MARGIN, Math.min(at.left, right)) + scrollX}px`;
  card.style.top = `${Math.max(MARGIN, Math.min(top, lowest)) + scrollY}px`;
  return innerHeight;
};
