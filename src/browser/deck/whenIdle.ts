/** A tab in the background has no idle time of its own. */
const LATEST = { timeout: 2000 } as const;

/** Runs once the document has loaded. */
export const whenLoaded = (run: () => void): void => {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
};

/** Idle callback: runs once the document has loaded and the browser has time; Safari has only the timer. */
export const whenIdle = (run: () => void): void =>
  whenLoaded(() => void ('requestIdleCallback' in globalThis ? requestIdleCallback(run, LATEST) : setTimeout(run)));
