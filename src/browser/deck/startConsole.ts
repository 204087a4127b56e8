import {
  positionAfter,
  positionThen,
  stepIndexOf,
  type Deck,
  type DeckAction,
  type Position,
} from '../../model/deck.ts';
import { paceOf, sharesOf, shorterWay } from '../../model/pace.ts';
import { positionsIn } from '../../model/positions.ts';
import { canUndo, clockText, elapsedMs, type TalkClock } from '../../model/talkClock.ts';
import type { WindowAction } from '../../views/deck/keys.ts';
import { createClockKeeper } from './clockKeeper.ts';
import type { Connection, DeckWords } from './deckParts.ts';
import { createNotesSize } from './notesSize.ts';
import { startFinder, type FinderOptions } from './startFinder.ts';
import type { Stage } from './stage.ts';

/** The presenter's own part of the window. */
export type Console = {
  showPlace: (deck: Deck, place: string) => void;
  showConnection: (connection: Connection) => void;
  showFrozen: (isFrozen: boolean) => void;
  startFinder: (options: FinderOptions) => (() => void) | undefined;
  clock: () => TalkClock;
  /** Takes the clock of another window where it is newer; gives the one that counts. */
  followClock: (clock: TalkClock | undefined) => TalkClock;
  /** Does what only a console can, and says whether it did. */
  ask: (action: WindowAction) => boolean;
};

type ConsoleOptions = {
  stage: Stage;
  words: DeckWords;
  act: (action: DeckAction) => void;
  /** Hears of a clock that was changed here. */
  onClock: (clock: TalkClock) => void;
};

const TICK_MS = 500;
const MINUTE_MS = 60_000;

export type StartConsole = (page: Document, options: ConsoleOptions) => Console;

export const startConsole: StartConsole = (page, { stage, words, act, onClock }) => {
  const part = (id: string): HTMLElement => {
    const element = page.getElementById(id);
    if (element === null) throw new Error(`the console has no #${id}`);
    return element;
  };
  const minutes = part('console-minutes');
  const shares = sharesOf(stage.notes);
  // A window that has just opened asks where the talk is, and tells nothing before.
  let isOpen = false;
  const keeper = createClockKeeper((clock) => {
    showClock(clock);
    if (isOpen) onClock(clock);
  });
  const notesSize = createNotesSize(part('console'));
  let step = 0;
  const optional = Array.from(
    page.querySelectorAll<HTMLElement>('.step'),
    ({ dataset }) => dataset['optional'] !== undefined,
  );
  const wayFrom = (plannedMs: number) => shorterWay({ optional, shares, plannedMs, step });
  const positions = positionsIn(stage.shape);
  /** Says to a speaker who is late what may be left out. */
  const showShorter = (isLate: boolean, plannedMs: number) => {
    const way = wayFrom(plannedMs);
    const next = positions[way.next ?? -1];
    const { next: toNext, later } = words.presenter.shorter;
    const isNextOptional = optional[step + 1] === true && next !== undefined;
    const said = isNextOptional
      ? toNext.replace('#', () => stage.headlineAt(next))
      : later.replace('##', clockText(way.savedMs)).replace('#', String(way.steps));
    setText(part('console-shorter'), isLate && way.steps > 0 ? said : '');
  };

  const showClock = (clock: TalkClock) => {
    const isRunning = clock.runningSince !== undefined;
    setText(part('console-pause'), isRunning ? words.presenter.pause : words.presenter.resume);
    const isTyped = page.activeElement === minutes;
    if (minutes instanceof HTMLInputElement && !isTyped) minutes.value = String(clock.plannedMinutes);
    tick();
  };
  const tick = () => {
    const clock = keeper.clock();
    const now = new Date();
    const spent = elapsedMs(clock, now.getTime());
    const plannedMs = clock.plannedMinutes * MINUTE_MS;
    const { due, done, aheadMs } = paceOf({ elapsedMs: spent, plannedMs, shares, step });
    setText(
      part('console-now'),
      now.toLocaleTimeString(page.documentElement.lang, { hour: '2-digit', minute: '2-digit' }),
    );
    setText(part('console-restart'), canUndo(clock, Date.now()) ? words.presenter.undo : words.presenter.restart);
    setText(part('console-elapsed'), clockText(spent));
    part('console-done').style.width = `${100 * done}%`;
    part('console-due').style.left = `${100 * due}%`;
    showShorter(aheadMs < 0, plannedMs);
    const { onTime, ahead, behind } = words.presenter.pace;
    setText(
      part('console-pace'),
      aheadMs === 0 ? onTime : (aheadMs > 0 ? ahead : behind).replace('#', () => clockText(Math.abs(aheadMs))),
    );
  };
  setInterval(() => {
    if (keeper.lapse()) showClock(keeper.clock());
    else tick();
  }, TICK_MS);
  minutes.addEventListener('input', () => {
    if (minutes instanceof HTMLInputElement) keeper.plan(Number(minutes.value));
  });
  minutes.addEventListener('blur', () => showClock(keeper.clock()));
  part('console-pause').addEventListener('click', keeper.toggle);
  part('console-restart').addEventListener('click', () =>
    canUndo(keeper.clock(), Date.now()) ? keeper.undo() : keeper.restart(),
  );
  part('console-back').addEventListener('click', () => act({ do: 'back' }));
  part('console-forward').addEventListener('click', () => act({ do: 'next' }));
  part('console-larger').addEventListener('click', () => notesSize.change(1));
  part('console-smaller').addEventListener('click', () => notesSize.change(-1));
  const asked = Number(new URLSearchParams(location.search).get('minutes'));
  if (asked > 0) keeper.plan(asked);
  showClock(keeper.clock());
  isOpen = true;

  const commands: Partial<Record<WindowAction, () => void>> = {
    restartClock: keeper.restart,
    undoRestart: keeper.undo,
    pauseClock: keeper.toggle,
    largerNotes: () => notesSize.change(1),
    smallerNotes: () => notesSize.change(-1),
    shorter: () => {
      const at = positions[wayFrom(1).next ?? -1];
      if (at !== undefined) act({ do: 'show', at });
    },
  };
  /** A step's headline, with the mark of one that may be left out. */
  const headlineAt = (at: Position) =>
    [
      stage.headlineAt(at),
      ...(optional[stepIndexOf(stage.shape, at)] === true ? [words.presenter.shorter.mark] : []),
    ].join(' ');

  return {
    showPlace: (deck, place) => {
      step = stepIndexOf(stage.shape, deck.at);
      const next = positionAfter(stage.shape, deck.at);
      setText(part('console-place'), place);
      const notes = stage.notes[step] ?? '';
      if (part('console-words').textContent !== notes) {
        setText(part('console-words'), notes);
        part('console-notes').scrollTop = 0;
      }
      setText(
        part('console-next'),
        next === undefined ? words.presenter.end : words.presenter.nextIs.replace('#', () => headlineAt(next)),
      );
      const then = positionThen(stage.shape, deck.at);
      setText(
        part('console-then'),
        then === undefined ? '' : words.presenter.thenIs.replace('#', () => headlineAt(then)),
      );
      tick();
    },
    showConnection: (connection) => {
      const link = part('console-link');
      link.dataset['connection'] = connection;
      const { alone, together, noChannel, resting } = words.presenter;
      const said = { none: alone, gone: alone, together, resting, impossible: noChannel };
      link.replaceChildren(said[connection]);
      if (connection === 'none' || connection === 'gone') link.append(' ', openLink(page, words, link));
    },
    showFrozen: (isFrozen) => setText(part('console-frozen'), isFrozen ? words.presenter.frozen : ''),
    startFinder: (options) => startFinder(page, options),
    clock: keeper.clock,
    followClock: (told) => {
      if (keeper.follow(told)) showClock(keeper.clock());
      return keeper.clock();
    },
    ask: (action) => {
      const command = commands[action];
      command?.();
      return command !== undefined;
    },
  };
};

/** Opens the slides in a window of their own; where the browser forbids it, says so. */
const openLink = (page: Document, words: DeckWords, message: HTMLElement): HTMLAnchorElement => {
  const link = page.createElement('a');
  link.href = '../';
  link.target = 'slides';
  link.textContent = words.presenter.open;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const opened = window.open(`../${location.search}${location.hash}`, 'slides');
    const said = `${words.presenter.blocked} `;
    if (opened === null && !message.textContent.startsWith(said)) message.prepend(said);
  });
  return link;
};

const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};
