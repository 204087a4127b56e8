import { chartCss } from './chartStyles.ts';
import { colours, fonts, type Theme } from './tokens.ts';

const colourVariables = (theme: Theme): string =>
  Object.entries(colours)
    .map(([role, value]) => `--${role}:${value[theme]}`)
    .join(';');

/** The tokens and chart styles as CSS: light, dark where the system asks for it, and either by the reader's choice; paper is light. */
export const themeCss = (): string => `
:root{color-scheme:light dark;${colourVariables('light')};--display:${fonts.display};--serif:${fonts.serif};--sans:${fonts.sans}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colourVariables('dark')}}}
:root[data-theme=light]{color-scheme:light}
@media screen{:root[data-theme=dark]{color-scheme:dark;${colourVariables('dark')}}}
@media print{:root:root{color-scheme:light}}
${chartCss()}
`;
