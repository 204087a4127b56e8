const KEY = 'theme';
const THEMES = ['light', 'dark'];

/** In a cross-site frame, or where a reader forbids it, storage throws; the choice then lasts as long as the page. */
const remembered = (): string | undefined => {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
};

const remember = (theme: string): void => {
  try {
    if (theme === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: the page keeps the choice, the next visit follows the system again.
  }
};

const apply = (theme: string): void => {
  if (THEMES.includes(theme)) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
};

/** Follows the system until the reader chooses; a choice is remembered where storage allows it. '' follows the system. */
export const startTheme = (): string => {
  const stored = remembered() ?? '';
  apply(stored);
  return THEMES.includes(stored) ? stored : '';
};

/** What is shown now, by choice or by the system. */
export const shownTheme = (): 'light' | 'dark' => {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Shows a theme until it is changed again; '' follows the system. */
export const showTheme = (theme: string): void => {
  apply(theme);
  remember(theme);
};
