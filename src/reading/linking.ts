import { createCard, type CardWords } from './card.ts';
import { carrierAt, carriersOf, createEmphasis, factOf, type Emphasis, type Lit } from './emphasis.ts';
import { createHits } from './hits.ts';

const LINKED = 'a[data-fact], .chart-box [data-fact]';

/** What others want to hear: which fact is lit, and which card was filled, before it is shown. */
type Hears = { onChange?: (lit: Lit) => void; onCard?: (card: HTMLElement) => void };
/** The emphasis, and the way to let go of it and of its card. */
export type Linking = Emphasis & { release: () => void };

/**
 * Text and charts point at each other: one layer of delegated events over everything that carries a fact, static or
 * live alike. Pointing lights a fact up, a click or Enter pins it and opens its card, Escape releases.
 */
export const startLinking = (page: Document, words: CardWords, { onChange, onCard }: Hears = {}): Linking => {
  const emphasis = createEmphasis(page, onChange);
  const hits = createHits();
  const card = createCard(page, words, { onClose: () => emphasis.pin(undefined), ...(onCard && { onOpen: onCard }) });

  const release = () => {
    card.close();
    emphasis.pin(undefined);
    emphasis.point(undefined);
  };

  // A finger points at nothing in passing: what it taps is pinned, and a scroll that begins on a mark lights nothing.
  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') emphasis.point(factOf(hits.at(event)));
  };
  page.addEventListener('pointerover', point, { passive: true });
  page.addEventListener('pointermove', point, { passive: true });
  page.addEventListener('focusin', (event) => emphasis.point(factOf(carrierAt(event.target))));
  page.addEventListener('focusout', () => emphasis.point(undefined));
  page.addEventListener('pointerleave', () => emphasis.point(undefined));

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const carrier = hits.at(event);
    const factId = factOf(carrier);
    if (carrier === undefined || factId === undefined || !carrier.matches(LINKED)) {
      if (event.target instanceof Element && event.target.closest('.card, .controls') === null) release();
      return;
    }
    event.preventDefault();
    // A click of the keyboard has no detail.
    open(carrier, factId, event.detail === 0);
  });

  const open = (carrier: Element, factId: string, byKeyboard: boolean) => {
    if (emphasis.pinned() === factId && card.isOpen()) return release();
    if (card.isOpen()) card.close();
    emphasis.pin(factId);
    // The pin is painted first; the card, which takes a layout of its own, comes in the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (emphasis.pinned() !== factId) return;
        showFigureOf(page, factId, carrier);
        card.open(factId, carrier, byKeyboard);
      }),
    );
  };

  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && (card.isOpen() || emphasis.pinned() !== undefined)) {
      event.preventDefault();
      release();
    }
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof SVGElement) {
      const carrier = carrierAt(event.target);
      const factId = factOf(carrier);
      if (carrier === undefined || factId === undefined) return;
      event.preventDefault();
      open(carrier, factId, true);
    }
  });
  const refresh = () => {
    hits.forget();
    emphasis.refresh();
  };
  return { ...emphasis, refresh, release };
};

/** Brings the figure of a number of the text into view, if nothing of its mark is in view yet. */
const showFigureOf = (page: Document, factId: string, carrier: Element): void => {
  if (carrier.closest('.chart-box') !== null) return;
  const marks = carriersOf(page, factId).filter((candidate) => candidate.closest('.chart-box') !== null);
  const first = marks.find((mark) => mark.getClientRects().length > 0);
  if (first === undefined || marks.some(isInView)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.closest('.chart-box')?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
};

const isInView = (element: Element): boolean => {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
};
