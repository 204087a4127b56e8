import { parsePosition, START, type Position, type Shape } from '../../model/deck.ts';
import type { StickySteps } from './stickySteps.ts';

/** Too small for a slide: a phone, held either way. */
export const SCROLL_SIZES = '(max-width: 760px), (max-height: 480px)';
/** A step counts as reached once its headline is this far up in the window: one that is held is read further down. */
const REACHED = { plain: 0.4, held: 0.9 } as const;

/** The slides as a scroll, in a window that is too small for a deck. */
export type ScrollView = {
  /** Starts or stops holding the steps' drawings; a place that is sought is scrolled to. */
  lay: (isSought: boolean) => Promise<void>;
  scrollTo: (at: Position) => void;
  /** The step that is being read. */
  position: () => Position;
};

type ScrollViewOptions = {
  shape: Shape;
  stepAt: (at: Position) => HTMLElement | undefined;
  /** Where the deck stands, as far as it knows. */
  at: () => Position;
  isScroll: () => boolean;
};

export const createScrollView = (page: Document, { shape, stepAt, at, isScroll }: ScrollViewOptions): ScrollView => {
  let sticky: StickySteps | undefined;
  let scrolledTo: number | undefined;

  const scrollTo = (to: Position) => {
    const step = stepAt(to);
    // At once: a place that is still being scrolled to would not be known again.
    (sticky === undefined ? step : sticky.startOf(step))?.scrollIntoView({ behavior: 'instant' });
    scrolledTo = scrollY;
  };

  const lay = async (isSought: boolean) => {
    if (!isScroll()) return sticky?.release();
    if (isSought) stepAt(at())?.scrollIntoView();
    try {
      // Only a phone needs to hold steps, and fetches what does it; without it they are a plain column.
      sticky ??= await (await import('./stickySteps.ts')).createStickySteps(page);
    } catch {
      return;
    }
    if (!isScroll()) return;
    sticky.hold();
    if (isSought) scrollTo(at());
  };

  const position = (): Position => {
    if (scrollY === scrolledTo) return at();
    if (scrollY === 0) return START;
    const reached = Array.from(page.querySelectorAll<HTMLElement>('.step')).findLast((step) => {
      const line = step.classList.contains('is-held') ? REACHED.held : REACHED.plain;
      return (step.querySelector('h1, h2') ?? step).getBoundingClientRect().top < line * innerHeight;
    });
    return parsePosition(`#${reached?.id ?? ''}`, shape) ?? START;
  };

  // A phone that is turned holds other drawings; bars that come and go with the finger change its height alone.
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (isScroll()) sticky?.hold();
  });
  return { lay, scrollTo, position };
};
