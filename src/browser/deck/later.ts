import { whenIdle, whenLoaded } from '../reading/whenIdle.ts';

const WAIT = { latestMs: 2000, otherwiseMs: 0 } as const;

/** A part of the deck that is not needed to show and turn slides: there once its script has come. */
export type Later<T> = {
  /** The part, if it is there. */
  now: () => T | undefined;
  /** The part, once it is there. Rejects when its script cannot be fetched; the next one who asks tries again. */
  get: () => Promise<T>;
  /** Uses the part once it is there, or not at all when its script cannot be fetched. */
  use: (run: (part: T) => void) => void;
};

/**
 * Deferred part: made once, on first use or when the browser has time after loading, so that a talk goes on without
 * a network.
 *
 * @example later(() => import('./saveNotes.ts')).use(({ saveNotes }) => saveNotes(page, stage, name))
 */
export const later = <T>(make: () => Promise<T>): Later<T> => {
  let made: T | undefined;
  let coming: Promise<T> | undefined;
  const fetchOnce = async () => {
    try {
      made = await make();
      return made;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  const get = () => (coming ??= fetchOnce());
  const use = async (run: (part: T) => void) => {
    // Without its script the talk goes on without; what goes wrong in a part that is there is a mistake of ours.
    const part = await get().catch(() => undefined);
    if (part !== undefined) run(part);
  };
  whenLoaded(() => whenIdle(() => void use(() => undefined), WAIT));
  return { now: () => made, get, use: (run) => void use(run) };
};
