const ONLY_SCRIPTED = '.controls, .theme, .filter, .find, .figure-steps, .full-screen';

/** Puts away what is of use with a script alone, as the style sheets do where scripts are off. */
export const doWithout = (page: Document): void => {
  for (const part of page.querySelectorAll<HTMLElement>(ONLY_SCRIPTED)) part.hidden = true;
};
