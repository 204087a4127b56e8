/** Runs once the document has loaded. */
export const whenLoaded = (run: () => void): void => {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
};

/** `latestMs` since a tab in the background has no idle time; `otherwiseMs` for Safari, which has only the timer. */
type Wait = { latestMs: number; otherwiseMs: number };

/** Idle callback: runs once the browser has time. */
export const whenIdle = (run: () => void, { latestMs, otherwiseMs }: Wait): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: latestMs });
  else setTimeout(run, otherwiseMs);
};
