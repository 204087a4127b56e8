import { chartCss } from './chartStyles.ts';
import { standInFaces, standInsFor } from './standIns.ts';
import { verdictCss } from './verdictShapes.ts';
import { colours, ownFonts, systemFonts, type ColourRole, type Theme } from './tokens.ts';

const colourVariables = (theme: Theme): string =>
  Object.entries(colours)
    .map(([role, value]) => `--${role}:${value[theme]}`)
    .join(';');

/** A mixture of the reader's own ink with the reader's own ground: for what only orders a drawing. */
const faint = (share: number): string => `color-mix(in srgb,CanvasText ${share}%,Canvas)`;

/**
 * Where a reader's system sets its own colours, every role takes one of them, whatever theme was chosen on the page:
 * a drawing keeps its shapes apart by fill, dash and hatch, and stands on the ground that the system gives.
 */
const forcedColours = {
  paper: 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  stated: 'LinkText',
  derived: 'LinkText',
  context: 'CanvasText',
  emphasis: 'Highlight',
  'on-emphasis': 'HighlightText',
  hair: faint(40),
  'hair-2': faint(20),
  land: faint(12),
  'land-named': faint(25),
  'sea-line': faint(12),
} as const satisfies Record<ColourRole, string>;

const forcedVariables = Object.entries(forcedColours)
  .map(([role, value]) => `--${role}:${value}`)
  .join(';');

/** A page may have to do without our fonts: there others of the same width stand in. */
const fontVariables = (['display', 'serif', 'sans'] as const)
  .map((face) => `--${face}:${ownFonts[face]},${standInsFor(face)},${systemFonts[face]}`)
  .join(';');

/** The tokens and chart styles as CSS: light, dark where the system asks for it, and either by the reader's choice; paper is light, and forced colours win. */
export const themeCss = (): string => `
${standInFaces()}
:root{color-scheme:light dark;${colourVariables('light')};${fontVariables}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colourVariables('dark')}}}
:root[data-theme=light]{color-scheme:light}
@media screen{:root[data-theme=dark]{color-scheme:dark;${colourVariables('dark')}}}
@media screen and (forced-colors:active){:root:root:root{${forcedVariables}}}
@media print{:root:root{color-scheme:light}}
${chartCss()}
${verdictCss()}
`;
