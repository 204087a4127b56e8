import type { Answer } from '../../model/answers.ts';
import type { Cover, Position } from '../../model/deck.ts';
import type { TalkClock } from '../../model/talkClock.ts';
import type { View } from '../../model/view.ts';

export type Role = 'deck' | 'presenter';

/** Everything that two windows show alike. A higher turn is newer; a window that has just opened has turn zero. */
export type Talk = {
  turn: number;
  at: Position;
  cover: Cover;
  hasPointer: boolean;
  theme: string;
  /** Whether motion is switched off. */
  isStill: boolean;
  /** What was chosen in the chart of this step; nothing while it stands as the step has it. */
  chosen?: View | undefined;
  pointed?: string | undefined;
  pinned?: string | undefined;
  answer?: Answer | undefined;
  /** A talk of one's own, as the address has it; '' for the whole talk. */
  plan?: string | undefined;
  /** The audience's window does not show it, and keeps it for a presenter's window that is opened again. */
  clock?: TalkClock | undefined;
};

/** A place on the slide, as shares of its width and height. */
export type Spot = { x: number; y: number };

export type Message =
  | { kind: 'hello' | 'bye' | 'ping' | 'pong'; from: Role }
  | { kind: 'talk'; from: Role; talk: Talk }
  | { kind: 'spot'; from: Role; spot: Spot | undefined };

export type Channel = { tell: (message: Message) => void };

/** Opens the line between the windows of one deck, or gives nothing where a browser has none. */
export const openChannel = (name: string, onHeard: (heard: unknown) => void): Channel | undefined => {
  try {
    const line = new BroadcastChannel(name);
    line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      onHeard(data);
    });
    return { tell: (message) => line.postMessage(message) };
  } catch {
    return undefined;
  }
};

/** The folder of the slides: the same for the deck and the presenter's window, another for each language and host path. */
export const channelNameOf = (pathname: string): string =>
  `slides ${pathname.replace(/(presenter\/)?(index\.html)?$/, '')}`;
