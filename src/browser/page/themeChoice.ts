import { showTheme, startTheme } from '../reading/theme.ts';

/** The list of themes, which comes with the script, and what was chosen on an earlier visit. */
export const startThemeChoice = (page: Document): void => {
  const stored = startTheme();
  const choice = page.querySelector<HTMLTemplateElement>('#theme-choice');
  choice?.replaceWith(choice.content);
  const select = page.querySelector<HTMLSelectElement>('#theme');
  if (select === null) return;
  select.value = stored;
  select.addEventListener('change', () => showTheme(select.value));
};
