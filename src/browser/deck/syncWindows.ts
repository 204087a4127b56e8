import { openChannel, type Message, type Role, type Spot, type Talk } from './channel.ts';
import type { Connection } from './deckParts.ts';
import { parseMessage } from './parseMessage.ts';

export type WindowSync = {
  /** Says what this window shows now; every other one shows it, too. */
  tell: () => void;
  point: (spot: Spot | undefined) => void;
  /** Freezes what the other windows show while this one looks ahead, or lets them follow; says whether it is frozen. */
  toggleFreeze: () => boolean;
  greet: () => void;
  /** Tells that somebody uses this window. True while it was resting: then the press only wakes it. */
  use: () => boolean;
  connection: () => Connection;
};

type SyncOptions = {
  talkNow: (turn: number) => Talk;
  obey: (talk: Talk) => void;
  showSpot: (spot: Spot | undefined) => void;
  onConnection: (connection: Connection) => void;
};

const PING_MS = 2000;
/** Heartbeat: counted in ticks, since a hidden tab has one tick a minute and a machine that sleeps has none. */
const UNANSWERED_PINGS = 3;
const LISTEN_MS = 30_000;
const SILENT_TICKS = 5;
/** A presenter's window that nobody has used for so long leads no slides: somebody forgot it. */
const FORGOTTEN_MS = { visible: 60 * 60_000, hidden: 2 * 60_000 } as const;

/**
 * Window sync over a BroadcastChannel. Decks listen to presenters only, so that two readers with two tabs do not turn
 * each other's slides; a presenter listens to all, and passes on what it hears. A window that has just opened asks.
 */
export const syncWindows = (
  name: string,
  role: Role,
  { talkNow, obey, showSpot, onConnection }: SyncOptions,
): WindowSync => {
  let turn = 0;
  let connection: Connection = 'none';
  let ticksUnheard = 0;
  let usedAt = Date.now();
  let frozen: Pick<Talk, 'at' | 'chosen' | 'pinned'> | undefined;

  const become = (now: Connection) => {
    if (now === connection) return;
    connection = now;
    onConnection(now);
  };
  const send = (message: Message) => channel?.tell(message);
  const sendTalk = () => {
    const talk = talkNow(turn);
    // Cover, theme and clock go on; the place stands, and nothing is pointed at.
    const held = frozen === undefined ? talk : { ...talk, ...frozen, pointed: undefined, hasPointer: false };
    send({ kind: 'talk', from: role, talk: held });
  };

  /** Whether this window is at rest: it then answers nobody, and follows nobody. */
  const isResting = (): boolean => {
    const limit = document.visibilityState === 'hidden' ? FORGOTTEN_MS.hidden : FORGOTTEN_MS.visible;
    if (role === 'presenter' && channel !== undefined && Date.now() - usedAt > limit) become('resting');
    return connection === 'resting';
  };

  const hear = (message: Message) => {
    const isForUs = role === 'presenter' || message.from === 'presenter';
    if (!isForUs || isResting()) return;
    if (message.from !== role && message.kind !== 'bye') {
      ticksUnheard = 0;
      become('together');
    }
    switch (message.kind) {
      case 'hello':
        // Whoever has been here longer shows the newcomer where we are.
        if (turn === 0) turn = 1;
        return sendTalk();
      case 'ping':
        return send({ kind: 'pong', from: role });
      case 'pong':
        return;
      case 'bye':
        if (message.from !== role) become('gone');
        return;
      case 'spot':
        return showSpot(message.spot);
      case 'talk':
        if (message.talk.turn <= turn) return;
        turn = message.talk.turn;
        usedAt = Date.now();
        if (frozen === undefined) obey(message.talk);
        else frozen = placeOf(message.talk);
        if (role === 'presenter' && message.from === 'deck') sendTalk();
    }
  };
  const channel = openChannel(name, (heard) => {
    const message = parseMessage(heard);
    if (message !== undefined) hear(message);
  });
  const greet = () => {
    if (channel === undefined) become('impossible');
    else send({ kind: 'hello', from: role });
  };
  const use = (): boolean => {
    const wasResting = isResting();
    usedAt = Date.now();
    if (!wasResting) return false;
    // What the slides did meanwhile counts, not where this window was left.
    turn = 0;
    become('none');
    greet();
    return true;
  };

  addEventListener('pagehide', () => send({ kind: 'bye', from: role }));
  // A page that comes back from the browser's cache has missed what was said.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) greet();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return;
    // Once it is looked at, it leads again.
    if (role === 'presenter') use();
    if (channel !== undefined) greet();
  });
  setInterval(
    () => {
      if (role === 'presenter' && isResting()) return;
      ticksUnheard += 1;
      const isLost = ticksUnheard > (role === 'presenter' ? UNANSWERED_PINGS : SILENT_TICKS);
      if (connection === 'together' && isLost) become(role === 'presenter' ? 'gone' : 'none');
      // Nobody has answered the greeting: a presenter who came here first is told how to open the slides.
      if (role === 'presenter' && connection === 'none' && ticksUnheard === 1) onConnection('none');
      if (role === 'presenter') send({ kind: 'ping', from: role });
    },
    role === 'presenter' ? PING_MS : LISTEN_MS,
  );

  return {
    tell: () => {
      turn += 1;
      usedAt = Date.now();
      sendTalk();
    },
    point: (spot) => {
      if (frozen === undefined) send({ kind: 'spot', from: role, spot });
    },
    toggleFreeze: () => {
      frozen = frozen === undefined ? placeOf(talkNow(turn)) : undefined;
      return frozen !== undefined;
    },
    greet,
    use,
    connection: () => connection,
  };
};

const placeOf = ({ at, chosen, pinned }: Talk): Pick<Talk, 'at' | 'chosen' | 'pinned'> => ({ at, chosen, pinned });
