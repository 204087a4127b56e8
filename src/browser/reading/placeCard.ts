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
  const highest = Math.max(MARGIN, Math.min(headlineEnd() + MARGIN, lowest));
  const hasRoom = below <= lowest || above >= highest;
  const top = below <= lowest || above < highest ? Math.min(below, lowest) : above;
  const right = document.documentElement.clientWidth - width - MARGIN;
  // Where there is room neither above nor below, the card stands beside its number.
  const beside = at.right + MARGIN <= right ? at.right + MARGIN : at.left - MARGIN - width;
  const left = hasRoom || beside < MARGIN ? at.left : beside;
  card.style.left = `${Math.max(MARGIN, Math.min(left, right)) + scrollX}px`;
  card.style.top = `${Math.max(highest, Math.min(top, lowest)) + scrollY}px`;
  return innerHeight;
};

/** On a slide the headline stays free: where it ends, or the window's top. */
const headlineEnd = (): number =>
  document.querySelector('[data-deck=paged] .step.is-current .slide-hed')?.getBoundingClientRect().bottom ?? 0;
