import { positionAfter, positionThen, stepIndexOf, type Deck, type DeckAction } from '../../model/deck.ts';
import { paceOf, sharesOf } from '../../model/pace.ts';
import type { Connection, DeckWords } from './deckParts.ts';
import type { Stage } from './stage.ts';

/** The presenter's own part of the window. */
export type Console = {
  showPlace: (deck: Deck, place: string) => void;
  showConnection: (connection: Connection) => void;
  restart: () => void;
};

type ConsoleOptions = { stage: Stage; words: DeckWords; act: (action: DeckAction) => void };

const TICK_MS = 500;
const MINUTE_MS = 60_000;
const KEY = 'presenter-started';

export type StartConsole = (page: Document, options: ConsoleOptions) => Console;

export const startConsole: StartConsole = (page, { stage, words, act }) => {
  const part = (id: string): HTMLElement => {
    const element = page.getElementById(id);
    if (element === null) throw new Error(`the console has no #${id}`);
    return element;
  };
  const minutes = part('console-minutes');
  const shares = sharesOf(stage.notes);
  let started = rememberedStart() ?? Date.now();
  let step = 0;
  rememberStart(started);

  const tick = () => {
    const now = new Date();
    const elapsedMs = now.getTime() - started;
    const plannedMs = (minutes instanceof HTMLInputElement ? Number(minutes.value) : 0) * MINUTE_MS;
    const { due, done, aheadMs } = paceOf({ elapsedMs, plannedMs, shares, step });
    setText(
      part('console-now'),
      now.toLocaleTimeString(page.documentElement.lang, { hour: '2-digit', minute: '2-digit' }),
    );
    setText(part('console-elapsed'), clockOf(elapsedMs));
    part('console-done').style.width = `${100 * done}%`;
    part('console-due').style.left = `${100 * due}%`;
    const { onTime, ahead, behind } = words.presenter.pace;
    setText(
      part('console-pace'),
      aheadMs === 0 ? onTime : (aheadMs > 0 ? ahead : behind).replace('#', clockOf(Math.abs(aheadMs))),
    );
  };
  setInterval(tick, TICK_MS);
  minutes.addEventListener('input', tick);

  const restart = () => {
    started = Date.now();
    rememberStart(started);
    tick();
  };
  part('console-restart').addEventListener('click', restart);
  part('console-back').addEventListener('click', () => act({ do: 'back' }));
  part('console-forward').addEventListener('click', () => act({ do: 'next' }));

  return {
    showPlace: (deck, place) => {
      step = stepIndexOf(stage.shape, deck.at);
      const next = positionAfter(stage.shape, deck.at);
      setText(part('console-place'), place);
      setText(part('console-words'), stage.notes[step] ?? '');
      setText(
        part('console-next'),
        next === undefined ? words.presenter.end : words.presenter.nextIs.replace('#', stage.headlineAt(next)),
      );
      const then = positionThen(stage.shape, deck.at);
      setText(
        part('console-then'),
        then === undefined ? '' : words.presenter.thenIs.replace('#', stage.headlineAt(then)),
      );
      tick();
    },
    showConnection: (connection) => {
      const link = part('console-link');
      link.dataset['connection'] = connection;
      const { alone, together, noChannel } = words.presenter;
      link.replaceChildren(connection === 'together' ? together : connection === 'impossible' ? noChannel : alone);
      if (connection === 'together' || connection === 'impossible') return;
      link.append(' ', openLink(page, words, link));
    },
    restart,
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
    const opened = window.open(`../${location.hash}`, 'slides');
    if (opened === null) message.prepend(`${words.presenter.blocked} `);
  });
  return link;
};

/** Minutes and seconds: "04:12". */
export const clockOf = (spanMs: number): string => {
  const seconds = Math.floor(spanMs / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
};

const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** A reloaded window goes on with its clock; where storage is forbidden it starts anew. */
const rememberedStart = (): number | undefined => {
  try {
    const stored = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
};

const rememberStart = (started: number): void => {
  try {
    sessionStorage.setItem(KEY, String(started));
  } catch {
    // The clock runs all the same.
  }
};
