import type { CardWords } from './cardContent.ts';
import { cardFactOf, cardFactsIn } from './cardFacts.ts';
import type { Lit } from './emphasis.ts';

const MARGIN = 10;

/**
 * Tooltip: what is pointed at in a chart is read beside its mark, with its time, its amount and who says so. Words for
 * those who see it; a mark says its own to those who hear it.
 */
export const createReadout = (page: Document, words: Pick<CardWords, 'said' | 'basis'>): ((lit: Lit) => void) => {
  const readout = page.createElement('div');
  readout.className = 'readout';
  readout.setAttribute('popover', 'manual');
  readout.setAttribute('aria-hidden', 'true');

  return ({ pointed, pinned }) => {
    const mark = pointed === undefined || pointed === pinned ? undefined : markOf(page, pointed);
    const fact = pointed === undefined ? undefined : cardFactOf(page, pointed);
    if (mark === undefined || fact === undefined) {
      if (readout.isConnected && readout.matches(':popover-open')) readout.hidePopover();
      return;
    }
    // What fills the screen hides everything outside of it.
    (page.fullscreenElement ?? page.body).append(readout);
    const amount = page.createElement('b');
    amount.textContent = fact.amount ?? fact.label;
    const { sources } = cardFactsIn(page);
    const who =
      fact.basis === 'context'
        ? [...new Set((fact.sources ?? []).map((at) => sources[at]?.publisher ?? ''))].join('; ')
        : fact.basis === 'stated'
          ? words.said
          : words.basis.derived;
    readout.replaceChildren(
      amount,
      ...[fact.amount === undefined ? '' : fact.label, who].filter(Boolean).map((line) => {
        const said = page.createElement('span');
        said.textContent = line;
        return said;
      }),
    );
    readout.showPopover();
    place(readout, mark.getBoundingClientRect());
  };
};

/** The lit mark of a fact in the chart that is pointed at or walked through. */
const markOf = (page: Document, factId: string): Element | undefined =>
  Array.from(
    page.querySelectorAll(`.chart-box:is(:hover, :focus-within) .mark[data-fact="${CSS.escape(factId)}"]`),
  ).find((mark) => mark.getClientRects().length > 0);

/** Above the mark or below it, never over it, never outside of the window. */
const place = (readout: HTMLElement, at: DOMRect): void => {
  const { width, height } = readout.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - MARGIN;
  const above = at.top - height - MARGIN;
  readout.style.left = `${Math.max(MARGIN, Math.min((at.left + at.right - width) / 2, room)) + scrollX}px`;
  readout.style.top = `${(above > MARGIN ? above : at.bottom + MARGIN) + scrollY}px`;
};
