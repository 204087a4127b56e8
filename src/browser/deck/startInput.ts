import { isOpen, takesLetters, type Deck, type DeckAction } from '../../model/deck.ts';
import { hasModifier } from '../reading/hasModifier.ts';
import { openMenuIn } from '../takeAway/menuWhenUsed.ts';
import type { Spot } from './channel.ts';
import { later } from './later.ts';
import { digitOf, isKept, isLeavingField, rowOf, type KeyAction, type WindowAction } from '../../views/deck/keys.ts';

type InputOptions = {
  act: (action: DeckAction) => void;
  ask: (action: WindowAction) => void;
  deck: () => Deck;
  /** Slides one at a time; as a scroll, where most keys are the browser's; as a handout, where all of them are. */
  mode: () => 'paged' | 'scroll' | 'handout';
  /** Tells that the window is used. True while it was resting: then the press only wakes it. */
  use: () => boolean;
  /** Whether a number is pinned: then a click on paper lets it go, and turns nothing. */
  isLit: () => boolean;
  isPresenter: boolean;
  onSpot: (spot: Spot | undefined) => void;
};

/** What a click means something to by itself. */
const CLICKABLE =
  'a, button, input, select, label, summary, output, form, [data-fact], .card, .menu, dialog, .deck-help, .deck-message, .console';
const LETTER = /^[\p{L}\p{M} ]$/u;
const TYPING_KEYS: readonly string[] = ['Enter', 'Backspace', 'Escape'];

const WINDOW_ACTIONS: readonly string[] = [
  'fullScreen',
  'presenter',
  'dark',
  'motion',
  'restartClock',
  'undoRestart',
  'pauseClock',
  'largerNotes',
  'smallerNotes',
  'freeze',
  'notes',
  'saveNotes',
  'shorter',
  'code',
  'finder',
] satisfies WindowAction[];
const isWindowAction = (action: KeyAction): action is WindowAction => WINDOW_ACTIONS.includes(action);

/** Keys, clicks, swipes and the pointer, as what they ask of the deck. */
export const startInput = (page: Document, options: InputOptions): void => {
  const { act, ask, deck, mode, use, isLit, isPresenter, onSpot } = options;
  const isPaged = () => mode() === 'paged';
  const wasPressed = trackPresses(page);
  const press = (event: KeyboardEvent) => {
    const row = rowOf(event);
    // A handout is read and printed: only the key that has opened it counts.
    if (mode() === 'handout' && row?.action !== 'notes') return;
    if (event.isComposing || !(event.target instanceof Element)) return;
    if (!isModifier(event.key) && use()) return event.preventDefault();
    const digit = isPaged() ? digitOf(event) : undefined;
    const isCovered =
      deck().cover !== 'none' && !event.ctrlKey && !event.altKey && !event.metaKey && event.key.length > 0;
    if (isCovered && !isModifier(event.key)) {
      event.preventDefault();
      // Long press: the key that made it black may still be held.
      return event.repeat ? undefined : act({ do: 'close' });
    }
    if (!isPaged() && row?.inScroll !== true) return;
    // As a scroll, the slides are a page like any other: Escape leaves nothing.
    if (!isPaged() && row?.action === 'close' && !isOpen(deck())) return;
    if (isLeavingField(event.target, event.key)) {
      event.preventDefault();
      return leave(event.target);
    }
    const isPressed = wasPressed(event.target);
    if (row?.always !== true && (event.defaultPrevented || isKept(event.target, event.key, isPressed))) return;
    if (row?.presenterOnly === true && !isPresenter) return;
    if (digit !== undefined) return act({ do: 'digit', digit });
    if (row === undefined) return;
    event.preventDefault();
    // A key that is held, or a remote's button, acts once.
    if (event.repeat) return;
    // A button acts when Space is let go: without the focus it does not.
    if (isPressed) leave(event.target);
    if (isWindowAction(row.action)) ask(row.action);
    else act({ do: row.action });
  };
  page.addEventListener('keydown', press);
  // A number that is being typed takes its keys first, even from the chart or control in which the typing began.
  page.addEventListener(
    'keydown',
    (event) => {
      const isFree = isPaged() && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (isFree && takesLetters(deck()) && LETTER.test(event.key)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return act({ do: 'letter', letter: event.key });
      }
      const row = TYPING_KEYS.includes(event.key) ? rowOf(event) : undefined;
      if (!isPaged() || deck().typed === undefined || row === undefined || isWindowAction(row.action)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act({ do: row.action });
    },
    { capture: true },
  );

  let wasLit = false;
  let isHeld = false;
  // What begins on a slider or a mark is no click on paper, wherever it ends: the drawing below may have changed.
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      const isOnPaper = target instanceof Element && target.closest(CLICKABLE) === null;
      // A click beside an open menu closes it, and nothing more.
      isHeld = !isOnPaper || openMenuIn(page) !== undefined;
    },
    { capture: true },
  );
  // Before the reading layer hears it, and lets the number go.
  page.addEventListener('click', () => (wasLit = isLit()), { capture: true });
  page.addEventListener('pointerdown', () => void use(), { passive: true });
  page.addEventListener('click', (event) => {
    if (mode() === 'handout' || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    if (deck().cover !== 'none') return act({ do: 'close' });
    if (!(event.target instanceof Element)) return;
    const pick = event.target.closest<HTMLAnchorElement>('.slide-pick');
    if (pick !== null && pick.getAttribute('href') === location.hash.replace(/\.\d+$/, '')) {
      // The slide that is shown stays at its step.
      event.preventDefault();
      return act({ do: 'overview' });
    }
    if (event.target.closest('#deck-help-close') !== null) return act({ do: 'close' });
    if (!isPaged()) return;
    if (wasLit || isHeld || deck().panel !== 'none' || event.target.closest(CLICKABLE) !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    act({ do: 'next' });
  });

  // Nothing is lost meanwhile but a swipe that is faster than its script.
  let lastMove: PointerEvent | undefined;
  const follow = (event: PointerEvent) => (lastMove = event);
  page.addEventListener('pointermove', follow, { passive: true });
  later(async () => {
    const { startSwipe, startPointer } = await import('./startPointer.ts');
    page.removeEventListener('pointermove', follow);
    startSwipe(page, (direction) => {
      if (isPaged() && deck().panel === 'none') act({ do: direction });
    });
    startPointer(page, { hasPointer: () => deck().hasPointer, onSpot, lastMove });
  });
};

const leave = (field: Element): void => {
  if (field instanceof HTMLElement || field instanceof SVGElement) field.blur();
};

/** Input modality: tells whether what has the focus got it from a pointer; who comes by keyboard keeps the keys. */
const trackPresses = (page: Document): ((target: Element) => boolean) => {
  let isByPointer = false;
  page.addEventListener('pointerdown', () => (isByPointer = true), { capture: true, passive: true });
  page.addEventListener('keydown', ({ key }) => (isByPointer &&= key !== 'Tab'), { capture: true });
  // What hears keys before the talk does: a chart that was clicked, the word whose menu a pointer has closed.
  page.addEventListener('focusin', ({ target }) => {
    if (isByPointer && target instanceof HTMLElement && target.matches('.chart-box, a[data-take]'))
      setTimeout(() => target.blur());
  });
  // The arrows of a number field: a press that changed it is over, one between its digits begins to type.
  let before = '';
  page.addEventListener(
    'pointerdown',
    ({ target }) => (before = target instanceof HTMLInputElement ? target.value : ''),
  );
  page.addEventListener('pointerup', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'number' && target.value !== before) target.blur();
  });
  return (target) => isByPointer && target !== page.body;
};

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead'].includes(key);
