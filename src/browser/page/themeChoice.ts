import { showTheme } from '../reading/theme.ts';

/** The list of themes, which comes with the script; `stored` was chosen on an earlier visit. */
export const startThemeChoice = (page: Document, stored: string): void => {
  const choice = page.querySelector<HTMLTemplateElement>('#theme-choice');
  choice?.replaceWith(choice.content);
  const select = page.querySelector<HTMLSelectElement>('#theme');
  if (select === null) return;
  select.value = stored;
  select.addEventListener('change', () => showTheme(select.value));
};
