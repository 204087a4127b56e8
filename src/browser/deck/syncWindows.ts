import type { Connection } from './deckParts.ts';
import { openChannel, type Role, type Spot, type Talk } from './channel.ts';

export type WindowSync = {
  /** Says what this window shows now; every other one shows it, too. */
  tell: () => void;
  point: (spot: Spot | undefined) => void;
  greet: () => void;
  connection: () => Connection;
};

type SyncOptions = {
  talkNow: (turn: number) => Talk;
  obey: (talk: Talk) => void;
  showSpot: (spot: Spot | undefined) => void;
  onConnection: (connection: Connection) => void;
};

const PING_MS = 2000;
const LOST_MS = 7000;

/**
 * Keeps the windows of a deck in step. Decks listen to presenters only, so that two readers with two tabs do not turn
 * each other's slides; a presenter listens to all, and passes on what it hears. A window that has just opened asks.
 */
export const syncWindows = (
  name: string,
  role: Role,
  { talkNow, obey, showSpot, onConnection }: SyncOptions,
): WindowSync => {
  let turn = 0;
  let connection: Connection = 'none';
  let heardAt = 0;

  const become = (now: Connection) => {
    if (now === connection) return;
    connection = now;
    onConnection(now);
  };
  const channel = openChannel(name, (message) => {
    const isForUs = role === 'presenter' || message.from === 'presenter';
    if (!isForUs) return;
    if (message.from !== role && message.kind !== 'bye') {
      heardAt = performance.now();
      become('together');
    }
    switch (message.kind) {
      case 'hello':
        // Whoever has been here longer shows the newcomer where we are.
        if (turn > 0) channel?.tell({ kind: 'talk', from: role, talk: talkNow(turn) });
        else tell();
        return;
      case 'ping':
        channel?.tell({ kind: 'pong', from: role });
        return;
      case 'pong':
        return;
      case 'bye':
        if (message.from !== role) become('gone');
        return;
      case 'spot':
        showSpot(message.spot);
        return;
      case 'talk':
        if (message.talk.turn <= turn) return;
        turn = message.talk.turn;
        obey(message.talk);
        if (role === 'presenter' && message.from === 'deck')
          channel?.tell({ kind: 'talk', from: role, talk: talkNow(turn) });
    }
  });
  const tell = () => {
    turn += 1;
    channel?.tell({ kind: 'talk', from: role, talk: talkNow(turn) });
  };

  addEventListener('pagehide', () => channel?.tell({ kind: 'bye', from: role }));
  // A page that comes back from the browser's cache has missed what was said.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) channel?.tell({ kind: 'hello', from: role });
  });
  if (role === 'presenter') {
    setInterval(() => {
      channel?.tell({ kind: 'ping', from: role });
      if (connection === 'together' && performance.now() - heardAt > LOST_MS) become('gone');
    }, PING_MS);
  }

  return {
    tell,
    point: (spot) => channel?.tell({ kind: 'spot', from: role, spot }),
    greet: () => {
      if (channel === undefined) become('impossible');
      else channel.tell({ kind: 'hello', from: role });
    },
    connection: () => connection,
  };
};
