/** How a talk is going: where its words should be by now, and by how many seconds it is early (or late, below zero). */
export type Pace = { due: number; done: number; aheadMs: number };

const wordsIn = (notes: string): number => notes.split(/\s+/).filter((word) => word !== '').length;

/** Each step's part of the talk, by the words said at it; a language without spaces counts by letters. */
export const sharesOf = (notes: readonly string[]): number[] => {
  const weights = notes.map((note) => Math.max(1, wordsIn(note), note.length / 12));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
};

/**
 * Compares the clock with the step shown. A speaker who stands somewhere within a step is on time: early only when the
 * step is not due yet, late only when it should be over.
 */
export const paceOf = ({
  elapsedMs,
  plannedMs,
  shares,
  step,
}: {
  elapsedMs: number;
  plannedMs: number;
  shares: readonly number[];
  step: number;
}): Pace => {
  const from = shares.slice(0, step).reduce((sum, share) => sum + share, 0);
  const to = from + (shares[step] ?? 0);
  const due = plannedMs > 0 ? Math.min(1, elapsedMs / plannedMs) : 1;
  const startMs = from * plannedMs;
  const endMs = to * plannedMs;
  const aheadMs = elapsedMs < startMs ? startMs - elapsedMs : elapsedMs > endMs ? endMs - elapsedMs : 0;
  return { due, done: from, aheadMs };
};

/** The shorter way from a step: how many of those to come may be left out, what that saves, and which comes next then. */
export type ShorterWay = { steps: number; savedMs: number; next: number | undefined };

/** `optional` says of every step of the talk whether it may be left out; `shares` as in `paceOf`. */
export const shorterWay = ({
  optional,
  shares,
  plannedMs,
  step,
}: {
  optional: readonly boolean[];
  shares: readonly number[];
  plannedMs: number;
  step: number;
}): ShorterWay => {
  const left = optional.flatMap((isOptional, at) => (isOptional && at > step ? [at] : []));
  const next = optional.findIndex((isOptional, at) => !isOptional && at > step);
  return {
    steps: left.length,
    savedMs: left.reduce((sum, at) => sum + (shares[at] ?? 0), 0) * plannedMs,
    next: next === -1 ? undefined : next,
  };
};
