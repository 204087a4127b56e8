import { cardFactOf } from './cardFacts.ts';

/** What a mark says: its fact, read as a sentence. */
const wordsOf = (page: Document, factId: string): string => {
  const fact = cardFactOf(page, factId);
  if (fact !== undefined) return [fact.label, fact.amount].filter(Boolean).join(', ');
  // The facts of cards are on their way, or were refused: the table under the figure has the same words. A row's heading names
  // the fact, and the cell right after it has the value.
  const row = page.querySelector(`tr[data-fact="${CSS.escape(factId)}"]`);
  return Array.from(row?.querySelectorAll('th, th + td') ?? [], (cell) => cell.textContent).join(', ');
};

/** Puts the focus on a mark, which takes none by itself, and gives it its words, so that they are spoken once. */
export const focusMark = (page: Document, mark: SVGElement): void => {
  mark.setAttribute('tabindex', '-1');
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', wordsOf(page, mark.getAttribute('data-fact') ?? ''));
  // While marks are walked through, the picture around them must not hide them from a screen reader.
  mark.closest('[role="img"]:not([data-fact])')?.setAttribute('role', 'group');
  mark.focus({ preventScroll: true });
};

/** Puts the focus on a number or a mark without moving the page. */
export const focusOn = (page: Document, element: Element | undefined): void => {
  if (element instanceof SVGElement) focusMark(page, element);
  else if (element instanceof HTMLElement) element.focus({ preventScroll: true });
};
