import {
  deckAfter,
  deckAt,
  isOpen,
  parsePosition,
  positionToHash,
  START,
  type Deck,
  type DeckAction,
} from '../../model/deck.ts';
import type { TalkClock } from '../../model/talkClock.ts';
import type { View } from '../../model/view.ts';
import { afterPaint } from '../reading/afterPaint.ts';
import type { WindowAction } from '../../views/deck/keys.ts';
import type { Role } from './channel.ts';
import { createChartsLater } from './chartsLater.ts';
import type { DeckOptions, RunningDeck } from './deckOptions.ts';
import type { Lit } from './deckParts.ts';
import { later } from './later.ts';
import { openMenuIn } from '../takeAway/menuWhenUsed.ts';
import { placeWords } from './placeWords.ts';
import { planEditorOnce } from './planEditorOnce.ts';
import { createScrollView, SCROLL_SIZES } from './scrollView.ts';
import { startInput } from './startInput.ts';
import { createOverlays } from './overlays.ts';
import { createStage } from './stage.ts';
import { startingPoint } from './startingPoint.ts';
import { syncLater } from './syncLater.ts';
import { whenLoaded } from './whenIdle.ts';
import { createWindow, motion } from './window.ts';

/**
 * Makes a deck of the slides: keys, clicks, address, other windows. A small window and the handout stay a scroll; a
 * window that is presented, full screen or led by a presenter's window, is a deck at any size.
 */
export const startDeck = (
  page: Document,
  { load, words, theme, startConsole, applyPlan, viewFromAddress, startLighting }: DeckOptions,
): RunningDeck => {
  const role: Role = page.querySelector('.deck')?.getAttribute('data-mode') === 'presenter' ? 'presenter' : 'deck';
  const plan = applyPlan?.(page, words.deck, role === 'presenter') ?? '';
  const openPlanEditor = planEditorOnce(page, { words: words.deck.plan, plan, isPresenter: role === 'presenter' });
  const stage = createStage(page);
  const { shape } = stage;
  const overlays = createOverlays(page, { words: words.deck, role, shape });
  const narrow = matchMedia(SCROLL_SIZES);
  let isHandout = new URLSearchParams(location.search).has('notes');
  const isPresented = () => page.fullscreenElement !== null || sync.connection() === 'together';
  const isPaged = () => role === 'presenter' || (!isHandout && (!narrow.matches || isPresented()));

  let deck: Deck = deckAt(parsePosition(location.hash, shape) ?? START);
  let chosen: View | undefined;
  let lit: Lit = { pointed: undefined, pinned: undefined };
  let clock: TalkClock | undefined;
  const talkTitle = page.title;
  const currentStep = () => stage.stepAt(deck.at);

  const lighting = startLighting({
    onChange: (now) => {
      lit = now;
      tell();
    },
    isSlide: (href) => parsePosition(href, shape) !== undefined,
  });
  const charts = createChartsLater(page, currentStep, async () =>
    (await import('./stepCharts.ts')).createStepCharts(page, load, {
      onChosen: (step, choice) => void choose(step, choice),
      onDrawn: () => lighting.refresh(),
    }),
  );
  const notesFile = later(() => import('./saveNotes.ts'));
  /** Words, form, address and the other windows follow once a choice is drawn; one that cannot be is taken back. */
  const choose = async (step: HTMLElement, choice: View | undefined) => {
    if (step !== currentStep()) return;
    const result = await charts.apply(step, choice);
    if (result === 'late' || step !== currentStep()) return;
    if (result === 'failed') overlays.message(words.deck.notDrawn);
    chosen = result === 'drawn' ? choice : undefined;
    tell();
  };
  /** Shows on a step what was chosen elsewhere: by the address, or in another window. */
  const showChosen = async () => {
    const [step, wanted] = [currentStep(), chosen];
    const result = await charts.apply(step, wanted);
    // What could not be drawn was not chosen, as far as this window goes.
    if (result === 'failed' && step === currentStep() && chosen === wanted) chosen = undefined;
  };

  const sync = syncLater(async () => {
    const { startTalk } = await import('./startTalk.ts');
    return startTalk(page, {
      role,
      plan,
      theme,
      motion,
      lighting,
      here: () => {
        const { at, cover, hasPointer, answer } = deck;
        return { at, cover, hasPointer, answer, chosen, ...lit, clock };
      },
      show: ({ at, cover, hasPointer, answer, chosen: choice }) =>
        change({ ...deck, at, cover, hasPointer, answer }, choice),
      keepClock: (told, newer) => {
        clock = presenterConsole?.followClock(told) ?? newer;
      },
      showSpot: overlays.showSpot,
      onConnection: (connection) => {
        overlays.showConnection(connection);
        presenterConsole?.showConnection(connection);
        windowOf.keepAwake();
        layOut();
      },
    });
  });
  const { tell } = sync;

  // A list of tabs, or of windows, says which slide is on.
  const nameWindow = () => {
    if (isPaged()) page.title = [stage.headlineAt(deck.at), talkTitle].join(' · ');
  };
  /** Interaction to next paint: the audience sees the slide first, and what it does not see follows. */
  const settle = (left: HTMLElement | undefined) => {
    if (left !== currentStep()) void charts.apply(left, undefined);
    if (chosen === undefined) void showChosen();
    openMenuIn(page)?.hidePopover();
    if (left === currentStep()) return;
    overlays.say(placeWords(deck.at, shape, words.deck));
    if (isPaged()) history.replaceState(history.state, '', positionToHash(deck.at, shape));
    nameWindow();
  };

  /** Shows another picture of the deck, and what was chosen in its chart. */
  const change = (next: Deck, choice: View | undefined) => {
    const before = deck;
    const hasMoved = next.at.slide !== before.at.slide || next.at.step !== before.at.step;
    const isOther = hasMoved || !isSameView(choice, chosen);
    // Both at once: what is told to other windows meanwhile must be of one piece.
    deck = next;
    chosen = choice;
    page.documentElement.dataset['deck'] = !isPaged() ? 'scroll' : next.panel === 'overview' ? 'overview' : 'paged';
    stage.show(next);
    if (next.panel === 'overview') openPlanEditor(clock?.plannedMinutes);
    overlays.show(next, before);
    if (hasMoved) {
      lighting.release();
      if (!isPaged()) scroll.scrollTo(next.at);
    }
    if (choice !== undefined && isOther) void showChosen();
    if (isOther) afterPaint(() => settle(stage.stepAt(before.at)));
    if (!hasMoved) nameWindow();
    presenterConsole?.showPlace(next, placeWords(next.at, shape, words.deck));
  };

  const act = (action: DeckAction) => {
    if (action.do === 'close' && !isOpen(deck)) return windowOf.leave(currentStep());
    // A reader who has scrolled goes on from there.
    if (!isPaged()) deck = { ...deck, at: scroll.position() };
    const next = deckAfter(shape, deck, action);
    const hasMoved = next.at.slide !== deck.at.slide || next.at.step !== deck.at.step;
    change(next, hasMoved ? undefined : chosen);
    tell();
  };
  const ask = (action: WindowAction) => {
    if (presenterConsole?.ask(action) === true) return;
    if (action === 'saveNotes')
      return notesFile.use(({ saveNotes }) => saveNotes(page, stage, `${talkTitle} ${words.deck.notes}`));
    if (action === 'notes') return showHandout(!isHandout);
    if (action === 'finder') return openFinder?.();
    if (action === 'freeze') presenterConsole?.showFrozen(sync.toggleFreeze());
    else windowOf.ask(action);
    if (action === 'freeze' || action === 'dark' || action === 'motion') tell();
  };

  const presenterConsole = startConsole?.(page, {
    stage,
    words,
    act,
    onClock: (now) => {
      clock = now;
      tell();
    },
  });
  clock = presenterConsole?.clock();
  const openFinder = presenterConsole?.startFinder({
    shape,
    onAnswer: (answer) => act({ do: 'answer', answer }),
    onSlide: (slide) => act({ do: 'show', at: { slide, step: 1 } }),
  });
  const windowOf = createWindow(page, {
    role,
    words: words.deck,
    theme,
    connection: () => sync.connection(),
    say: overlays.message,
  });
  startInput(page, {
    act,
    ask,
    deck: () => deck,
    mode: () => (isPaged() ? 'paged' : isHandout ? 'handout' : 'scroll'),
    use: () => sync.use(),
    isLit: () => lighting.pinned() !== undefined,
    isPresenter: role === 'presenter',
    onSpot: (spot) => {
      overlays.showSpot(spot);
      sync.point(spot);
    },
  });

  addEventListener('hashchange', () => {
    const at = parsePosition(location.hash, shape);
    if (at !== undefined && isPaged()) act({ do: 'show', at });
  });
  // On paper a slide stands as it was drawn, whatever was chosen on it.
  for (const event of ['beforeprint', 'afterprint'])
    addEventListener(event, () => void charts.apply(currentStep(), event === 'beforeprint' ? undefined : chosen));

  const scroll = createScrollView(page, {
    shape,
    stepAt: stage.stepAt,
    at: () => deck.at,
    isScroll: () => !isPaged() && !isHandout,
  });
  let wasPaged = true;
  /** Becomes a deck or a scroll, and stays at its place. */
  const layOut = () => {
    if (isPaged() === wasPaged) return;
    wasPaged = isPaged();
    change(wasPaged ? { ...deck, at: scroll.position() } : { ...deck, panel: 'none' }, chosen);
    void scroll.lay(true);
  };
  narrow.addEventListener('change', layOut);
  page.addEventListener('fullscreenchange', layOut);
  /** The notes beside the slides, as they are printed; the presenter's window has them anyway. */
  const showHandout = (isShown: boolean) => {
    if (role === 'presenter') return;
    isHandout = isShown;
    page.documentElement.toggleAttribute('data-notes', isShown);
    layOut();
    if (isShown) currentStep()?.scrollIntoView({ behavior: 'instant' });
  };
  page.documentElement.toggleAttribute('data-notes', isHandout);

  const start = startingPoint(deck, currentStep(), viewFromAddress);
  change(start.deck, start.chosen);
  wasPaged = isPaged();
  if (chosen !== undefined) void showChosen();
  void scroll.lay(location.hash !== '');
  // The presenter's window leads: it is in step before its first key. Slides listen once they have loaded.
  if (role === 'presenter') sync.start();
  else whenLoaded(sync.start);
  // Prefetch: the live charts come once the deck stands, so that a talk goes on when the network is lost.
  later(async () => (await charts.ready().then(load)).prepare(page));
  return {
    shownOn: (step) => charts.shownOn(step, step === currentStep() ? chosen : undefined),
    ready: charts.ready,
  };
};

const isSameView = (one: View | undefined, other: View | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
