import { colourOf, fonts, type ColourRole } from '../../theme/tokens.ts';

/** The theme's twelve places, filled from the tokens; markStyle.ts and the layouts name them by these places. */
const SCHEME = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'ink-2',
  lt2: 'land',
  accent1: 'stated',
  accent2: 'context',
  accent3: 'emphasis',
  accent4: 'hair',
  accent5: 'land-named',
  accent6: 'ink-2',
  hlink: 'stated',
  folHlink: 'context',
} as const satisfies Record<string, ColourRole>;

/** The first family of a list that an office computer has; PowerPoint knows no second choice. */
const officeFont = (families: string): string =>
  families
    .split(',')
    .map((family) => family.trim().replaceAll('"', ''))
    .find((family) => OFFICE_FONTS.includes(family)) ?? 'Arial';

const OFFICE_FONTS = ['Georgia', 'Arial'];

export const officeFonts = { serif: officeFont(fonts.serif), sans: officeFont(fonts.sans) };

const hex = (role: ColourRole): string => colourOf(role, 'light').slice(1).toUpperCase();

const fontOf = (part: 'majorFont' | 'minorFont', family: string): string =>
  `<a:${part}><a:latin typeface="${family}"/><a:ea typeface=""/><a:cs typeface=""/></a:${part}>`;

/** The library's Office theme with our colours and fonts in it. */
export const withOwnTheme = (xml: string, name: string): string =>
  xml
    .replace(/<a:theme ([^>]*)name="[^"]*"/, `<a:theme $1name="${name}"`)
    .replace(
      /<a:clrScheme.*?<\/a:clrScheme>/s,
      `<a:clrScheme name="${name}">${Object.entries(SCHEME)
        .map(([place, role]) => `<a:${place}><a:srgbClr val="${hex(role)}"/></a:${place}>`)
        .join('')}</a:clrScheme>`,
    )
    .replace(
      /<a:fontScheme.*?<\/a:fontScheme>/s,
      `<a:fontScheme name="${name}">${fontOf('majorFont', officeFonts.serif)}${fontOf('minorFont', officeFonts.sans)}</a:fontScheme>`,
    );
