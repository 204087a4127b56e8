/** Reduced motion: whether a reader wants none, by their system or by the key of the slides. */
export const isCalm = (page: Document): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || page.documentElement.dataset['motion'] === 'off';
