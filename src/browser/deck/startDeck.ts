import {
  deckAfter,
  deckAt,
  isOpen,
  isSamePosition,
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
import { createChoices, isSameView } from './choices.ts';
import type { DeckCommands } from './commands.ts';
import type { DeckOptions, RunningDeck } from './deckOptions.ts';
import type { Lit } from '../reading/emphasis.ts';
import { later, type Later } from './later.ts';
import { openMenuIn } from '../takeAway/menuWhenUsed.ts';
import { placeWords } from './placeWords.ts';
import { planEditorOnce } from './planEditorOnce.ts';
import { createScrollView, SCROLL_SIZES } from './scrollView.ts';
import { startInput } from './startInput.ts';
import { createOverlays } from './overlays.ts';
import { createStage } from './stage.ts';
import { startingPoint } from './startingPoint.ts';
import { syncLater } from './syncLater.ts';
import { whenLoaded } from '../reading/whenIdle.ts';

/** A deck: keys, clicks, address, other windows. A small window and the handout stay a scroll until they are presented. */
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
  const answers = later(() => import('./answerSlide.ts'));
  const commands: Later<DeckCommands> = later(async () =>
    (await import('./commands.ts')).createCommands(page, {
      role,
      words: words.deck,
      talkTitle,
      theme,
      stage,
      deck: () => deck,
      currentStep,
      message: overlays.message,
      connection: () => sync.connection(),
      answers,
      act,
      tell,
      freeze: () => presenterConsole?.showFrozen(sync.toggleFreeze()),
      openFinder,
      toggleHandout: () => showHandout(!isHandout),
    }),
  );
  const { choose, showChosen } = createChoices(charts, {
    currentStep,
    chosen: () => chosen,
    setChosen: (choice) => (chosen = choice),
    complain: () => overlays.message(words.deck.notDrawn),
    tell: () => tell(),
  });

  const sync = syncLater(async () => {
    const { startTalk } = await import('./startTalk.ts');
    return startTalk(page, {
      role,
      shape,
      plan,
      theme,
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
        commands.use(({ keepAwake }) => keepAwake());
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
  const settle = (left: HTMLElement | undefined, hash: string) => {
    if (left !== currentStep()) void charts.apply(left, undefined);
    if (chosen === undefined) void showChosen();
    openMenuIn(page)?.hidePopover();
    if (left === currentStep()) return;
    overlays.say(placeWords(deck.at, shape, words.deck));
    // An address that somebody gave meanwhile is heard next, and not written over.
    if (isPaged() && location.hash === hash) history.replaceState(history.state, '', positionToHash(deck.at, shape));
    nameWindow();
  };

  /** Shows another picture of the deck, and what was chosen in its chart. */
  const change = (next: Deck, choice: View | undefined) => {
    const before = deck;
    const hasMoved = !isSamePosition(next.at, before.at);
    const isOther = hasMoved || !isSameView(choice, chosen);
    // Both at once: what is told to other windows meanwhile must be of one piece.
    deck = next;
    chosen = choice;
    page.documentElement.dataset['deck'] = !isPaged() ? 'scroll' : next.panel === 'overview' ? 'overview' : 'paged';
    stage.show(next);
    if (next.panel === 'overview') openPlanEditor(clock?.plannedMinutes);
    overlays.show(next, before);
    if (next.answer !== before.answer) answers.use(({ showAnswer }) => showAnswer(page, deck.answer));
    if (hasMoved) {
      lighting.release();
      if (!isPaged()) scroll.scrollTo(next.at);
    }
    if (choice !== undefined && isOther) void showChosen();
    const { hash } = location;
    if (isOther) afterPaint(() => settle(stage.stepAt(before.at), hash));
    if (!hasMoved) nameWindow();
    presenterConsole?.showPlace(next, placeWords(next.at, shape, words.deck));
  };

  const act = (action: DeckAction) => {
    if (action.do === 'close' && !isOpen(deck)) return commands.use(({ leave }) => leave(currentStep()));
    // A reader who has scrolled goes on from there.
    if (!isPaged()) deck = { ...deck, at: scroll.position() };
    const next = deckAfter(shape, deck, action);
    change(next, isSamePosition(next.at, deck.at) ? chosen : undefined);
    tell();
  };
  const ask = (action: WindowAction) => {
    if (presenterConsole?.ask(action) !== true) commands.use(({ obey }) => obey(action));
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
  later(async () => (await charts.ready()).prepare());
  return {
    shownOn: (step) => charts.shownOn(step, step === currentStep() ? chosen : undefined),
    ready: charts.ready,
  };
};
