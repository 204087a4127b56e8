import { isShown } from './emphasis.ts';

const MARGIN = 12;

/**
 * Brings a mark into view, if none of its fact is in the part of the window that is left free: the whole chart where it
 * fits, else the mark. Says whether the page is scrolled for it. What is asked of a mark stays where it is, unless the
 * card lies on it.
 */
export const reveal = (shown: readonly Element[], anchor: Element, free: number): boolean => {
  const marks = anchor.closest('.chart') === null ? shown.filter(isShown) : [anchor];
  // A number that nothing draws is itself what must not lie under its card.
  const [mark = anchor] = marks;
  const chart = mark.closest('.chart-box') ?? mark;
  if ([mark, ...marks].some((one) => isIn(one, free))) return false;
  const { top, bottom, height } = chart.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const by =
    height + 2 * MARGIN > free ? (at.top + at.bottom - free) / 2 : top < MARGIN ? top - MARGIN : bottom + MARGIN - free;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: by, behavior: isCalm ? 'instant' : 'smooth' });
  return true;
};

const isIn = (element: Element, free: number): boolean => {
  const { top, bottom, width } = element.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return width > 0 && middle > 0 && middle < free;
};
