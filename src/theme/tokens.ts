/** Every colour by the part it plays, light and dark; page, deck, pictures and slide files read this one list. */
export const colours = {
  /** Ground, halo round labels, fill of context marks. */
  paper: { light: '#fcfbf7', dark: '#0e1920' },
  /** Text, headlines, axes that carry a reading. */
  ink: { light: '#13212c', dark: '#ebece5' },
  /** Measure lines, tick labels, sources. */
  'ink-2': { light: '#475661', dark: '#a7b3b9' },
  /** What the report says: solid fills, linked numbers. */
  stated: { light: '#0a4a6f', dark: '#74bbe2' },
  /** What we worked out: the same blue, only dashed or hatched, never solid. */
  derived: { light: '#0a4a6f', dark: '#74bbe2' },
  /** What others say: outlines filled with paper. */
  context: { light: '#8f5a00', dark: '#e2ab4e' },
  /** What the reader points at, and focus; nothing else. */
  emphasis: { light: '#b0264a', dark: '#f0707f' },
  'on-emphasis': { light: '#ffffff', dark: '#0e1920' },
  /** Rules and grid lines: ornament, never the only carrier of meaning. */
  hair: { light: '#c9cfcf', dark: '#3a4a53' },
  'hair-2': { light: '#e4e5df', dark: '#22313a' },
  land: { light: '#ece6d6', dark: '#1c2a32' },
  'land-named': { light: '#d9cda9', dark: '#34444c' },
  'sea-line': { light: '#e3e8e8', dark: '#18252d' },
} as const;

export type ColourRole = keyof typeof colours;
export type Theme = 'light' | 'dark';

export const colourOf = (role: ColourRole, theme: Theme): string => colours[role][theme];

/** A colour for CSS that has no variables: the reader's own theme chooses. */
export const themeColours = (role: ColourRole): string => `light-dark(${colours[role].light},${colours[role].dark})`;

/** Our own families. Title, section headings and big numbers have the same serif, cut for large sizes. */
export const ownFonts = {
  display: '"Source Serif 4 Display", "Source Serif 4"',
  serif: '"Source Serif 4"',
  sans: '"Source Sans 3"',
} as const;

export type FontFace = keyof typeof ownFonts;

/** What a system has instead. */
export const systemFonts = {
  display: 'Georgia, "Noto Serif CJK SC", "Songti SC", serif',
  serif: 'Georgia, "Noto Serif CJK SC", "Songti SC", serif',
  sans: '"Helvetica Neue", Arial, "Noto Sans CJK SC", "PingFang SC", sans-serif',
} as const satisfies Record<FontFace, string>;

/** What a file names, which has our fonts with it or is opened where they may not be. */
export const fonts: Record<FontFace, string> = {
  display: `${ownFonts.display}, ${systemFonts.display}`,
  serif: `${ownFonts.serif}, ${systemFonts.serif}`,
  sans: `${ownFonts.sans}, ${systemFonts.sans}`,
};
