/** Wake lock: the screen stays on while somebody presents, and only then. Gives what looks again at whether somebody does. */
export const createKeepAwake = (page: Document, isPresenting: () => boolean): (() => void) => {
  let lock: WakeLockSentinel | undefined;
  const keepAwake = async () => {
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
  for (const event of ['visibilitychange', 'fullscreenchange']) page.addEventListener(event, () => void keepAwake());
  void keepAwake();
  return () => void keepAwake();
};
