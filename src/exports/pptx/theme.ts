import { colourOf, type ColourRole } from '../../theme/tokens.ts';
import { escapeXml, spacesOf, XML } from '../xml.ts';

/** The theme's twelve places, filled from the tokens; shapes and charts name them by these places. */
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
  accent6: 'hair-2',
  hlink: 'stated',
  folHlink: 'context',
} as const satisfies Record<string, ColourRole>;

const PLACES = {
  ink: 'tx1',
  paper: 'bg1',
  'ink-2': 'tx2',
  land: 'bg2',
  stated: 'accent1',
  derived: 'accent1',
  context: 'accent2',
  emphasis: 'accent3',
  'on-emphasis': 'bg1',
  hair: 'accent4',
  'land-named': 'accent5',
  'hair-2': 'accent6',
  'sea-line': 'accent6',
} as const satisfies Record<ColourRole, string>;

/** Where a colour stands in the theme: a deck that changes its theme changes its charts. */
export const placeOfColour = (role: ColourRole): string => PLACES[role];

/** A presentation names one family and no second choice: what every office computer has in place of ours. */
const FONTS = { majorFont: 'Georgia', minorFont: 'Arial' } as const;

const fontsXml = Object.entries(FONTS)
  .map(
    ([part, family]) => `<a:${part}><a:latin typeface="${family}"/><a:ea typeface=""/><a:cs typeface=""/></a:${part}>`,
  )
  .join('');

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const strokes = [6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${PLAIN}<a:prstDash val="solid"/></a:ln>`);

/** The theme of slides and of notes: our colours and fonts, and no effect at all. */
export const themeXml = (name: string): string => {
  const called = escapeXml(name);
  const colours = Object.entries(SCHEME).map(
    ([place, role]) => `<a:${place}><a:srgbClr val="${colourOf(role, 'light').slice(1).toUpperCase()}"/></a:${place}>`,
  );
  return (
    `${XML}<a:theme${spacesOf('a')} name="${called}"><a:themeElements>` +
    `<a:clrScheme name="${called}">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${called}">${fontsXml}</a:fontScheme>` +
    `<a:fmtScheme name="${called}"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${strokes.join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
};
