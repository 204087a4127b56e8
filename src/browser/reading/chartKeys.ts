import { hasModifier } from './hasModifier.ts';
import { focusMark } from './focusMark.ts';

/** The marks of a chart that are drawn now in the order they are drawn, one a fact: its shape and its words are one stop. */
const marksOf = (box: Element): SVGElement[] => {
  const shown = Array.from(box.querySelectorAll<SVGElement>('[data-fact]')).filter(
    (mark) => mark.getClientRects().length > 0,
  );
  const facts = shown.map((mark) => mark.dataset['fact']);
  return shown.filter((mark, at) => facts.indexOf(mark.dataset['fact']) === at);
};

const middleOf = (mark: Element) => {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** The nearest mark above or below; marks on one line are passed over. */
const nextRow = (marks: readonly SVGElement[], from: SVGElement, down: boolean): SVGElement | undefined => {
  const here = middleOf(from);
  const sign = down ? 1 : -1;
  const distance = (mark: SVGElement) => {
    const { x, y } = middleOf(mark);
    return Math.hypot((y - here.y) * 3, x - here.x);
  };
  return marks
    .filter((mark) => mark !== from && (middleOf(mark).y - here.y) * sign > 4)
    .toSorted((one, other) => distance(one) - distance(other))[0];
};

const nextMark = (marks: readonly SVGElement[], from: SVGElement | undefined, key: string): SVGElement | undefined => {
  const at = from === undefined ? -1 : marks.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return marks[Math.min(at + 1, marks.length - 1)];
    case 'ArrowLeft':
      return marks[Math.max(at - 1, 0)];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return from === undefined ? marks[0] : (nextRow(marks, from, key === 'ArrowDown') ?? from);
    default:
      return undefined;
  }
};

/**
 * One tab stop a chart: arrows move between its marks, Home and End to the first and last, Escape back to the chart.
 * Each mark says its words once, when it is reached; the chart stays an ordinary picture for a reader's own keys.
 */
export const startChartKeys = (page: Document): void => {
  for (const box of page.querySelectorAll<HTMLElement>('.chart-box')) {
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', box.dataset['label'] ?? '');
  }
  page.addEventListener('focusout', (event) => {
    const box = event.target instanceof SVGElement ? event.target.closest('.chart-box') : null;
    if (box === null || (event.relatedTarget instanceof SVGElement && box.contains(event.relatedTarget))) return;
    // Left, the chart is one picture again.
    for (const chart of box.querySelectorAll('.chart[role="group"]')) chart.setAttribute('role', 'img');
  });
  page.addEventListener('keydown', (event) => {
    if (hasModifier(event) || !(event.target instanceof Element)) return;
    const box = event.target.closest<HTMLElement>('.chart-box');
    if (box === null) return;
    const from = event.target instanceof SVGElement ? event.target : undefined;
    if (event.key === 'Escape' && from !== undefined) return box.focus();
    const next = nextMark(marksOf(box), from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focusMark(page, next);
    next.scrollIntoView({ block: 'nearest' });
  });
};
