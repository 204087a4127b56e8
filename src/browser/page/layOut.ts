const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 200);
};

/**
 * Content visibility: sections and figures below the first screen are not laid out while the page loads. Once the browser
 * has nothing to do they are, one at a time, so that the page has its true length, can be searched, and is whole in a
 * picture of all of it.
 */
export const startLayingOut = (page: Document): void => {
  const waiting = Array.from(
    page.querySelectorAll<HTMLElement>('main > :is(.story, .check-section), main > .story .figure'),
  );
  const next = () => {
    const part = waiting.shift();
    if (part === undefined) return;
    part.classList.add('is-laid-out');
    whenIdle(next);
  };
  if (page.readyState === 'complete') whenIdle(next);
  else addEventListener('load', () => whenIdle(next), { once: true });
};
