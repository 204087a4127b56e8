import {
  deckAfter,
  deckAt,
  isOpen,
  parsePosition,
  positionToHash,
  START,
  type Deck,
  type DeckAction,
  type Position,
} from '../../model/deck.ts';
import type { View } from '../../model/view.ts';
import { channelNameOf, type Role, type Talk } from './channel.ts';
import type { DeckWords, Lighting, Lit, Theme } from './deckParts.ts';
import type { StartConsole } from './startConsole.ts';
import { startInput } from './startInput.ts';
import { createOverlays } from './overlays.ts';
import { createStage } from './stage.ts';
import type { StickySteps } from './stickySteps.ts';
import { createStepCharts, type LoadSlideIsland, type Shown } from './stepCharts.ts';
import { syncWindows } from './syncWindows.ts';
import type { ViewFromAddress } from './viewFromAddress.ts';
import { createWindow, isStill, setStill } from './window.ts';

type DeckOptions = {
  load: LoadSlideIsland;
  words: DeckWords;
  theme: Theme;
  /** The presenter's own part of the window; a deck has none. */
  startConsole: StartConsole | undefined;
  /** Reads the view that the address asks for, if it asks for any. */
  viewFromAddress: ViewFromAddress | undefined;
  /** Gives the reading layer, which tells what it lights, and asks which links lead to a slide. */
  startLighting: (options: { onChange: (lit: Lit) => void; isSlide: (href: string) => boolean }) => Lighting;
};

/** Too small for a slide: a phone, held either way. */
const SCROLL = '(max-width: 760px), (max-height: 480px)';

/** What others may ask of a deck that runs. */
export type RunningDeck = { shownOn: (step: HTMLElement) => Shown | undefined };

/** Makes a deck of the slides: keys, clicks, address, other windows. On a phone and in the handout they stay a scroll. */
export const startDeck = (
  page: Document,
  { load, words, theme, startConsole, viewFromAddress, startLighting }: DeckOptions,
): RunningDeck => {
  const role: Role = page.querySelector('.deck')?.getAttribute('data-mode') === 'presenter' ? 'presenter' : 'deck';
  const stage = createStage(page);
  const { shape } = stage;
  let sticky: StickySteps | undefined;
  const overlays = createOverlays(page, { words: words.deck, role });
  const narrow = matchMedia(SCROLL);
  const isHandout = new URLSearchParams(location.search).has('notes');
  const isPaged = () => role === 'presenter' || (!isHandout && !narrow.matches);

  let deck: Deck = deckAt(parsePosition(location.hash, shape) ?? START);
  let chosen: View | undefined;
  let lit: Lit = { pointed: undefined, pinned: undefined };
  let isObeying = false;
  const talkTitle = page.title;

  const lighting = startLighting({
    onChange: (now) => {
      lit = now;
      tell();
    },
    isSlide: (href) => parsePosition(href, shape) !== undefined,
  });
  const charts = createStepCharts(page, load, {
    onChosen: (step, choice) => {
      if (step !== stage.stepAt(deck.at)) return;
      chosen = choice;
      void charts.apply(step, chosen);
      showReadLink(step);
      tell();
    },
    onDrawn: () => lighting.refresh(),
  });

  const talkNow = (turn: number): Talk => ({
    turn,
    at: deck.at,
    cover: deck.cover,
    hasPointer: deck.hasPointer,
    theme: theme.shown(),
    isStill: isStill(page),
    chosen,
    ...lit,
  });
  const sync = syncWindows(channelNameOf(location.pathname), role, {
    talkNow,
    obey: (talk) => {
      isObeying = true;
      if (talk.theme !== theme.shown()) theme.show(talk.theme);
      if (talk.isStill !== isStill(page)) setStill(page, talk.isStill);
      change({ ...deck, at: talk.at, cover: talk.cover, hasPointer: talk.hasPointer }, talk.chosen);
      // A card that was opened here says nothing of what is pinned elsewhere.
      if (talk.pinned !== lighting.pinned()) lighting.release();
      lighting.pin(talk.pinned);
      lighting.point(talk.pointed);
      isObeying = false;
    },
    showSpot: overlays.showSpot,
    onConnection: (connection) => {
      overlays.showConnection(connection);
      presenterConsole?.showConnection(connection);
      windowOf.keepAwake();
    },
  });
  const tell = () => {
    if (!isObeying) sync.tell();
  };

  const showReadLink = (step: HTMLElement | undefined) => {
    const link = step?.querySelector<HTMLAnchorElement>('a.slide-read') ?? undefined;
    if (link === undefined) return;
    const [address = '', hash = ''] = (link.getAttribute('href') ?? '').split('#');
    link.setAttribute(
      'href',
      `${address.replace(/\?.*$/, '')}${charts.searchOf(step, chosen)}${hash === '' ? '' : `#${hash}`}`,
    );
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
    overlays.show(next, before);
    if (hasMoved) {
      void charts.apply(stage.stepAt(before.at), undefined);
      lighting.release();
      page.querySelector<HTMLElement>('.menu:popover-open')?.hidePopover();
      if (isPaged()) history.replaceState(history.state, '', positionToHash(next.at, shape));
      overlays.say(placeWords(next.at));
    }
    if (isOther) {
      void charts.apply(stage.stepAt(next.at), chosen);
      showReadLink(stage.stepAt(next.at));
    }
    // A list of tabs, or of windows, says which slide is on.
    if (isPaged()) page.title = [stage.headlineAt(next.at), talkTitle].join(' · ');
    presenterConsole?.showPlace(next, placeWords(next.at));
  };

  const placeWords = (at: Position): string => {
    const { steps = 1 } = shape[at.slide - 1] ?? {};
    const slide = words.deck.place.replace('##', String(shape.length)).replace('#', String(at.slide));
    const step = words.deck.step.replace('##', String(steps)).replace('#', String(at.step));
    return steps === 1 ? slide : `${slide}, ${step}`;
  };

  const act = (action: DeckAction) => {
    if (action.do === 'close' && !isOpen(deck)) return windowOf.leave(stage.stepAt(deck.at));
    const next = deckAfter(shape, deck, action);
    const hasMoved = next.at.slide !== deck.at.slide || next.at.step !== deck.at.step;
    change(next, hasMoved ? undefined : chosen);
    tell();
  };

  const presenterConsole = startConsole?.(page, { stage, words, act });
  const windowOf = createWindow(page, {
    role,
    words: words.deck,
    theme,
    connection: () => sync.connection(),
    say: overlays.message,
  });
  startInput(page, {
    act,
    ask: (action) => {
      if (action === 'restartClock') presenterConsole?.restart();
      else windowOf.ask(action);
      if (action === 'dark' || action === 'motion') tell();
    },
    deck: () => deck,
    isPaged,
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
  addEventListener('beforeprint', () => void charts.apply(stage.stepAt(deck.at), undefined));
  addEventListener('afterprint', () => void charts.apply(stage.stepAt(deck.at), chosen));
  /** Only a phone needs to hold steps, and fetches what does it; without it they are a plain column. */
  const readOn = async (isSought: boolean) => {
    if (isPaged() || isHandout) return sticky?.release();
    if (isSought) stage.stepAt(deck.at)?.scrollIntoView();
    try {
      sticky ??= (await import('./stickySteps.ts')).createStickySteps(page);
    } catch {
      return;
    }
    if (isPaged()) return;
    sticky.hold();
    if (isSought) sticky.startOf(stage.stepAt(deck.at))?.scrollIntoView();
  };
  narrow.addEventListener('change', () => {
    change(deck, chosen);
    void readOn(true);
  });
  // A phone that is turned holds other drawings; bars that come and go with the finger change its height alone.
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (!isPaged() && narrow.matches && !isHandout) sticky?.hold();
  });
  if (isHandout) page.documentElement.dataset['notes'] = '';

  const slide = charts.onSlide(stage.stepAt(deck.at));
  const asked = slide === undefined ? undefined : viewFromAddress?.(location.search, slide);
  const isPlainAddress = !location.hash.includes('.');
  const start = asked !== undefined && isPlainAddress ? { ...deck, at: { ...deck.at, step: asked.step } } : deck;
  change(start, isPlainAddress ? asked?.chosen : undefined);
  void charts.apply(stage.stepAt(deck.at), chosen);
  void readOn(location.hash !== '');
  sync.greet();
  return { shownOn: (step) => charts.shownOn(step, step === stage.stepAt(deck.at) ? chosen : undefined) };
};

const isSameView = (one: View | undefined, other: View | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
