import {
  clearClock,
  hasLapsed,
  newerClock,
  parseClock,
  planClock,
  restartClock,
  startClock,
  toggleClock,
  undoRestart,
  type TalkClock,
} from '../../model/talkClock.ts';
import { keep, readKept } from './kept.ts';

/** Holds the talk's clock in a window, and keeps it for a window that is opened again. */
export type ClockKeeper = {
  clock: () => TalkClock;
  toggle: () => void;
  restart: () => void;
  undo: () => void;
  plan: (minutes: number) => void;
  /** Takes another window's clock where it is newer, and says whether it was. */
  follow: (told: TalkClock | undefined) => boolean;
  /** Clears a clock of another day, and says whether it was one. */
  lapse: () => boolean;
};

const NAME = 'clock';

/** `onChange` hears of changes that are made here. */
export const createClockKeeper = (onChange: (clock: TalkClock) => void): ClockKeeper => {
  const now = Date.now();
  const kept = parseClock(readKept(NAME) ?? '');
  /** A clock that began by itself gives way to any that somebody started. */
  let isFresh = kept === undefined || hasLapsed(kept, now);
  let clock = kept === undefined || isFresh ? startClock(now, kept?.plannedMinutes) : kept;
  keep(NAME, JSON.stringify(clock));

  const set = (next: TalkClock) => {
    clock = next;
    isFresh = false;
    keep(NAME, JSON.stringify(clock));
  };
  const change = (next: TalkClock) => {
    // Of two changes within a millisecond the later one counts, too.
    set({ ...next, changedAt: Math.max(next.changedAt, clock.changedAt + 1) });
    onChange(clock);
  };
  return {
    clock: () => clock,
    toggle: () => change(toggleClock(clock, Date.now())),
    restart: () => change(restartClock(clock, Date.now())),
    undo: () => change(undoRestart(clock, Date.now())),
    plan: (minutes) => change(planClock(clock, minutes, Date.now())),
    follow: (told) => {
      if (told === undefined || hasLapsed(told, Date.now())) return false;
      if (!isFresh && newerClock(clock, told) === clock) return false;
      set(told);
      return true;
    },
    lapse: () => {
      if (!hasLapsed(clock, Date.now())) return false;
      set(clearClock(clock, Date.now()));
      return true;
    },
  };
};
