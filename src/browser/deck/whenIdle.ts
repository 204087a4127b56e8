/** Idle callback: runs once the document has loaded and the browser has time; Safari has only the timer. */
export const whenIdle = (run: () => void): void => {
  const start = () => void ('requestIdleCallback' in globalThis ? requestIdleCallback(run) : setTimeout(run));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
};
