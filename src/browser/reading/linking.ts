import { afterPaint } from './afterPaint.ts';
import type { Card, CreateCard } from './card.ts';
import type { CardWords } from './cardContent.ts';
import { carrierAt, createEmphasis, factOf, type Emphasis, type Lit } from './emphasis.ts';
import { hasModifier } from './hasModifier.ts';
import { createHits } from './hits.ts';
import { startJourneys, type ChooseView } from './journeys.ts';
import { hasPopovers } from './needs.ts';

/**
 * What opens a card when it is clicked. A row of a table is read; its own links do that. A line that opens is one target:
 * a number in it only lights up, and has its card in what the line opens.
 */
const LINKED = 'a[data-fact], span[data-fact]:not(summary *), .chart [data-fact]';

type Asks = {
  words: CardWords;
  /** The card is made when the first one is asked for. */
  loadCard: () => Promise<CreateCard>;
  /** Brings a figure into a view that shows a fact which no figure shows now. */
  chooseView?: ChooseView;
  /** Hears which fact is lit. */
  onChange?: (lit: Lit) => void;
  /** Hears of a card that was filled, before it is shown. */
  onCard?: (card: HTMLElement) => void;
};
/** The emphasis, and the way to let go of it and of its card. */
export type Linking = Emphasis & { release: () => void };

/**
 * Text and charts point at each other: one layer of delegated events over everything that carries a fact, static or
 * live alike. Pointing lights a fact up; a click or Enter pins it and opens its card in place, the page stays where it
 * is; Escape releases.
 */
export const startLinking = (page: Document, { words, loadCard, chooseView, onChange, onCard }: Asks): Linking => {
  const emphasis = createEmphasis(page, onChange);
  const hits = createHits();
  let card: Card | undefined;

  const release = () => {
    card?.close();
    emphasis.pin(undefined);
    emphasis.point(undefined);
  };
  const close = () => card?.close();

  // What comes to lie under a pointer at rest, since the page moved, is not pointed at: hence no `pointerover`.
  // A finger points at nothing in passing: what it taps is pinned, and a scroll that begins on a mark lights nothing.
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const carrier = hits.at(event);
    emphasis.point(factOf(carrier), carrier);
  };
  page.addEventListener('pointermove', point, { passive: true });
  // Nor does a press, which only gives the focus on its way to a click: lighting up twice would make the click wait.
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const carrier = carrierAt(target);
    emphasis.point(factOf(carrier), carrier);
  });
  // A press takes the focus from elsewhere; what the pointer has lit meanwhile stays lit.
  page.addEventListener('focusout', ({ target }) => {
    if (emphasis.pointed() === factOf(carrierAt(target))) emphasis.point(undefined);
  });
  page.addEventListener('pointerleave', () => emphasis.point(undefined));

  const show = async (factId: string, anchor: Element, byKeyboard: boolean) => {
    if (!hasPopovers) return;
    try {
      card ??= (await loadCard())(page, words, {
        onClose: () => emphasis.pin(undefined),
        ...(onCard && { onOpen: onCard }),
      });
    } catch {
      // Without its card the number stays pinned; the next one tries again.
    }
    if (emphasis.pinned() === factId) card?.open({ factId, anchor, byKeyboard, isAway: journeys.isAway() });
  };
  const journeys = startJourneys(page, { emphasis, close, show, chooseView });

  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === undefined || event.defaultPrevented || hasModifier(event)) return;
    const go = target.closest<HTMLElement>('.card [data-go]');
    if (go !== null) {
      event.preventDefault();
      return journeys.go(go, card?.anchor());
    }
    const carrier = hits.at(event);
    const factId = factOf(carrier);
    if (carrier === undefined || factId === undefined || !carrier.matches(LINKED)) {
      if (target.closest('.card, .controls') === null) release();
      return;
    }
    // Without a card to open, a link does its own work.
    if (!hasPopovers && carrier instanceof HTMLAnchorElement) return;
    event.preventDefault();
    // A click of the keyboard has no detail.
    open(carrier, factId, event.detail === 0);
  });

  const open = (carrier: Element, factId: string, byKeyboard: boolean) => {
    if (emphasis.pinned() === factId && card?.isOpen() === true) return release();
    // An input of a formula opens its card where the formula stood.
    const anchor = (carrier.closest('.card') === null ? undefined : card?.anchor()) ?? carrier;
    if (anchor === carrier) card?.close();
    emphasis.pin(factId, carrier);
    // The pin is painted first; the card, which takes a layout of its own, comes in the next frame.
    afterPaint(() => void show(factId, anchor, byKeyboard));
  };

  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && (card?.isOpen() === true || emphasis.pinned() !== undefined)) {
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
    journeys.drawn();
  };
  return { ...emphasis, refresh, release };
};
