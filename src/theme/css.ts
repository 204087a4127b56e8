import { chartCss } from './chartStyles.ts';
import { colours, fonts, type Theme } from './tokens.ts';

const colourVariables = (theme: Theme): string =>
  Object.entries(colours)
    .map(([role, value]) => `--${role}:${value[theme]}`)
    .join(';');

/** The tokens and chart styles as CSS: light, dark where the system asks for it, and either by the reader's choice. */
export const themeCss = (): string => `
:root{color-scheme:light dark;${colourVariables('light')};--display:${fonts.display};--serif:${fonts.serif};--sans:${fonts.sans}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${colourVariables('dark')}}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark;${colourVariables('dark')}}
${chartCss()}
`;
