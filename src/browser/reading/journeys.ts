import { carriersOf, isShown, marksOf, type Emphasis } from './emphasis.ts';
import { focusOn } from './focusMark.ts';
import { startTravel } from './travel.ts';

/** Brings a figure into a view that shows a fact. */
export type ChooseView = (page: Document, factId: string, figureId: string) => void;

type Asks = {
  emphasis: Emphasis;
  close: () => void;
  /** Opens the card of a fact beside an element. */
  show: (factId: string, anchor: Element, byKeyboard: boolean) => Promise<void>;
  chooseView: ChooseView | undefined;
};

export type Journeys = {
  /** Follows a word of the card: to the figure, to the text, or back. */
  go: (word: HTMLElement, from: Element | undefined) => void;
  /** A chart was drawn anew. */
  drawn: () => void;
  isAway: () => boolean;
};

/** What a reader asks a card for: the figure that shows its number, the sentence that tells it, and the way back. */
export const startJourneys = (page: Document, { emphasis, close, show, chooseView }: Asks): Journeys => {
  const travel = startTravel(page, (from) => {
    close();
    focusOn(page, from);
  });
  /** A fact whose figure is being drawn anew for it. */
  let awaited: { factId: string; figureId: string; turns: number } | undefined;

  const arriveAtMark = (factId: string, mark: Element) => {
    emphasis.pin(factId);
    bringIn(mark);
    focusOn(page, mark);
    void show(factId, mark, false);
  };

  /** The first turn chooses what shows the fact; where that does not do, the second gives up what hides it. */
  const drawn = () => {
    if (awaited === undefined) return;
    const { factId, figureId } = awaited;
    const mark = shownIn(page, factId, figureId);
    awaited.turns += 1;
    if (mark !== undefined) arriveAtMark(factId, mark);
    if (mark !== undefined || awaited.turns > 2) awaited = undefined;
    else chooseView?.(page, factId, figureId);
  };

  const toFigure = (factId: string, from: Element, figureId: string) => {
    // A step of a sequence is asked for by its own address: it may be on its stage and far away all the same.
    const step = shownIn(page, factId, figureId)?.closest('.sequence-step') ?? stepWith(page, factId, figureId);
    travel.leave(from, step?.id ?? figureId);
    close();
    step?.dispatchEvent(new Event('step-asked', { bubbles: true }));
    const mark = shownIn(page, factId, figureId);
    if (mark !== undefined) return arriveAtMark(factId, mark);
    page.getElementById(figureId)?.scrollIntoView({ behavior: 'instant' });
    awaited = { factId, figureId, turns: 0 };
    drawn();
  };

  const toText = (factId: string, from: Element) => {
    const words = carriersOf(page, factId).find((carrier) => carrier.matches('.text a'));
    if (!(words instanceof HTMLElement)) return;
    travel.leave(from, 'text');
    close();
    words.scrollIntoView({ block: 'center', behavior: 'instant' });
    emphasis.pin(factId);
    words.focus({ preventScroll: true });
  };

  const go = async (word: HTMLElement, from: Element | undefined) => {
    const factId = emphasis.pinned();
    if (word.dataset['go'] === 'back') return history.back();
    if (factId === undefined || from === undefined) return;
    // What a word leads to stands on the page behind.
    if (page.fullscreenElement !== null) await page.exitFullscreen();
    if (word.dataset['go'] === 'text') toText(factId, from);
    else toFigure(factId, from, word.getAttribute('href')?.slice(1) ?? '');
  };

  return { go: (word, from) => void go(word, from), drawn, isAway: travel.isAway };
};

/** The mark of a fact that a figure shows now. */
const shownIn = (page: Document, factId: string, figureId: string): Element | undefined =>
  marksOf(page, factId).find((mark) => isShown(mark) && mark.closest('figure')?.id === figureId);

/** The step of a sequence whose picture has a mark of a fact. */
const stepWith = (page: Document, factId: string, figureId: string): Element | undefined =>
  marksOf(page, factId)
    .flatMap((mark) => mark.closest('.sequence-step') ?? [])
    .find((step) => step.closest('figure')?.id === figureId);

const MARGIN = 12;

/** Brings a mark into view: the whole figure where it fits, from its headline on, else the mark. */
const bringIn = (mark: Element): void => {
  // A step is where its caption is read; another scroll would turn to another step.
  if (mark.closest('.sequence-step') !== null) return;
  const figure = mark.closest('figure') ?? mark;
  if (figure.getBoundingClientRect().height + 2 * MARGIN <= innerHeight)
    return figure.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
};
