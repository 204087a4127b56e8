/** Motion, which a key switches off and on. */
export const motion = {
  isStill: (page: Document): boolean => page.documentElement.dataset['motion'] === 'off',
  setStill: (page: Document, still: boolean): void => {
    page.documentElement.dataset['motion'] = still ? 'off' : 'on';
  },
};
