import { parsePosition, positionToHash, type Shape } from '../../model/deck.ts';
import { newerClock, type TalkClock } from '../../model/talkClock.ts';
import { usePlan } from './applyPlan.ts';
import { channelNameOf, type Role, type Spot, type Talk } from './channel.ts';
import type { Connection, Lighting, Theme } from './deckParts.ts';
import { motion } from './motion.ts';
import { syncWindows, type WindowSync } from './syncWindows.ts';

/** What this window shows, as far as the deck knows it. */
export type TalkHere = Pick<Talk, 'at' | 'cover' | 'hasPointer' | 'answer' | 'chosen' | 'pointed' | 'pinned' | 'clock'>;

export type TalkOptions = {
  role: Role;
  shape: Shape;
  /** The plan of this window's talk, '' for the whole talk. */
  plan: string;
  theme: Theme;
  lighting: Pick<Lighting, 'point' | 'pin' | 'pinned' | 'release'>;
  here: () => TalkHere;
  /** Shows what another window shows. */
  show: (talk: Talk) => void;
  /** Hears the other window's clock, and which of the two is newer. */
  keepClock: (told: TalkClock | undefined, newer: TalkClock | undefined) => void;
  showSpot: (spot: Spot | undefined) => void;
  onConnection: (connection: Connection) => void;
};

/** A talk in two windows: tells the other one what this one shows, and shows what it tells. */
export const startTalk = (page: Document, options: TalkOptions): WindowSync => {
  const { role, shape, plan, theme, lighting, here, show, keepClock, showSpot, onConnection } = options;
  const { isStill, setStill } = motion;
  let isObeying = false;

  const obey = (talk: Talk) => {
    // Places are counted in the talk as it was chosen: the presenter's window says which.
    if ((talk.plan ?? '') !== plan) return role === 'deck' ? usePlan(talk.plan ?? '', false) : queueMicrotask(tell);
    isObeying = true;
    try {
      follow(talk);
    } finally {
      isObeying = false;
    }
  };
  const follow = (talk: Talk) => {
    // A talk of another version may have slides that are not here.
    const at = parsePosition(positionToHash(talk.at, shape), shape) ?? here().at;
    if (talk.theme !== theme.shown()) theme.show(talk.theme);
    if (talk.isStill !== isStill(page)) setStill(page, talk.isStill);
    show({ ...talk, at });
    // A card that was opened here says nothing of what is pinned elsewhere.
    if (talk.pinned !== lighting.pinned()) lighting.release();
    lighting.pin(talk.pinned);
    lighting.point(talk.pointed);
    keepClock(talk.clock, newerClock(here().clock, talk.clock));
  };
  const sync = syncWindows(channelNameOf(location.pathname), role, {
    talkNow: (turn) => ({ turn, ...here(), plan, theme: theme.shown(), isStill: isStill(page) }),
    obey,
    showSpot,
    onConnection,
  });
  const tell = () => (isObeying ? undefined : sync.tell());
  return { ...sync, tell };
};
