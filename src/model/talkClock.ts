/**
 * The clock of a talk; times in epoch milliseconds. It belongs to the talk and not to a window: every window has the
 * same, and it is kept. `{ runningSince: 1000, spentMs: 0 }` at 61000 has run for a minute.
 */
export type TalkClock = {
  /** Since when it runs; nothing while it is paused. */
  runningSince?: number | undefined;
  /** What was spoken before that. */
  spentMs: number;
  plannedMinutes: number;
  /** Of two clocks, the one that was changed later counts. */
  changedAt: number;
  /** What a restart took away, as long as it can be undone. */
  undo?: { runningSince?: number | undefined; spentMs: number } | undefined;
};

export const PLANNED_MINUTES = 10;
const LONGEST_MINUTES = 600;
const UNDO_MS = 60_000;
const LAPSES_MS = 4 * 60 * 60_000;

export const startClock = (now: number, plannedMinutes: number = PLANNED_MINUTES): TalkClock => ({
  runningSince: now,
  spentMs: 0,
  plannedMinutes,
  changedAt: now,
});

export const elapsedMs = ({ runningSince, spentMs }: Pick<TalkClock, 'runningSince' | 'spentMs'>, now: number) =>
  spentMs + (runningSince === undefined ? 0 : Math.max(0, now - runningSince));

/** Pauses a running clock, and lets a paused one run on. */
export const toggleClock = (clock: TalkClock, now: number): TalkClock => ({
  ...clock,
  runningSince: clock.runningSince === undefined ? now : undefined,
  spentMs: elapsedMs(clock, now),
  changedAt: now,
  undo: undefined,
});

/** Runs from zero. A clock that was paused goes to zero first and waits there; at zero, it starts. */
export const restartClock = (clock: TalkClock, now: number): TalkClock => ({
  ...startClock(now, clock.plannedMinutes),
  runningSince: clock.runningSince === undefined && clock.spentMs > 0 ? undefined : now,
  // Pressed twice, it still gives back what was there before.
  undo: canUndo(clock, now) ? clock.undo : { runningSince: clock.runningSince, spentMs: clock.spentMs },
});

/** Whether there is a restart to undo: for a minute. */
export const canUndo = ({ undo, changedAt }: TalkClock, now: number): boolean =>
  undo !== undefined && now - changedAt < UNDO_MS;

/** As if it had never been restarted; a clock that was not stays as it is. */
export const undoRestart = (clock: TalkClock, now: number): TalkClock =>
  clock.undo === undefined || !canUndo(clock, now)
    ? clock
    : { ...clock, ...clock.undo, undo: undefined, changedAt: now };

export const planClock = (clock: TalkClock, minutes: number, now: number): TalkClock =>
  minutes > 0 && minutes <= LONGEST_MINUTES ? { ...clock, plannedMinutes: minutes, changedAt: now } : clock;

/** Whether it is of another day: a tab that is restored in the morning has no talk going on since last night. */
export const hasLapsed = (clock: TalkClock, now: number): boolean => now - clock.changedAt > LAPSES_MS;

/** A clock that stands at zero, planned as before. */
export const clearClock = ({ plannedMinutes }: TalkClock, now: number): TalkClock => ({
  spentMs: 0,
  plannedMinutes,
  changedAt: now,
});

/** The newer of two clocks. */
export const newerClock = (one: TalkClock | undefined, other: TalkClock | undefined): TalkClock | undefined =>
  (other?.changedAt ?? 0) > (one?.changedAt ?? 0) ? other : one;

/** Reads a clock that was kept as JSON; what is no clock is nothing. */
export const parseClock = (text: string): TalkClock | undefined => {
  try {
    const kept: unknown = JSON.parse(text);
    return isClock(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Whether something that came from elsewhere is a clock. */
export const isClock = (kept: unknown): kept is TalkClock => {
  if (typeof kept !== 'object' || kept === null) return false;
  const { runningSince, spentMs, plannedMinutes, changedAt, undo } = { ...NOTHING, ...kept };
  const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
  const isTimeOrNone = (value: unknown) => value === undefined || isTime(value);
  const isPlanned = isTime(plannedMinutes) && Number(plannedMinutes) > 0 && Number(plannedMinutes) <= LONGEST_MINUTES;
  return [spentMs, changedAt].every(isTime) && isPlanned && isTimeOrNone(runningSince) && isUndo(undo);
};

const isUndo = (undo: unknown): boolean => {
  if (undo === undefined) return true;
  if (typeof undo !== 'object' || undo === null) return false;
  const { runningSince, spentMs } = { ...NOTHING, ...undo };
  return [runningSince ?? 0, spentMs].every((value) => typeof value === 'number' && Number.isFinite(value));
};

const NOTHING: Readonly<Record<keyof TalkClock, unknown>> = {
  runningSince: undefined,
  spentMs: undefined,
  plannedMinutes: undefined,
  changedAt: undefined,
  undo: undefined,
};

/** Minutes and seconds, from an hour on hours too: "04:12", "1:04:12". */
export const clockText = (spanMs: number): string => {
  const seconds = Math.floor(spanMs / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = [minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return hours === 0 ? rest : `${hours}:${rest}`;
};
