/** Wake lock: the screen stays on while somebody presents, and only then. Gives what looks again at whether somebody does. */
export const createKeepAwake = (page: Document, isPresenting: () => boolean): (() => void) => {
  let lock: WakeLockSentinel | undefined;
  const look = async () => {
    try {
      if (isPresenting() && page.visibilityState === 'visible') {
        if (lock === undefined || lock.released) lock = await navigator.wakeLock.request('screen');
      } else {
        await lock?.release();
        lock = undefined;
      }
    } catch {
      // Old browsers have none, and a low battery may refuse: the screen then dims as it does everywhere.
    }
  };
  let looked = Promise.resolve();
  // One look after the other: of two locks that were asked for at once, one would never be let go.
  const keepAwake = () => {
    looked = looked.then(look);
  };
  for (const event of ['visibilitychange', 'fullscreenchange']) page.addEventListener(event, keepAwake);
  keepAwake();
  return keepAwake;
};
