/** What a mark says: its fact's row, read as a sentence. */
const wordsOf = (page: Document, factId: string): string => {
  const cells = page.getElementById(`fact-${factId}`)?.children ?? [];
  const [what, value, unit, caution, basis] = Array.from(cells, (cell) => cell.textContent?.trim() ?? '');
  return [what, [caution, value, unit].filter(Boolean).join(' '), basis].filter(Boolean).join(', ');
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
