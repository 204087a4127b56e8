import type { FontFace } from './tokens.ts';

type StandIn = { family: string; weight: string; sizeAdjust: string; local: readonly string[] };

/** Families of a system that are about as wide as each other share a rule; Linux's DejaVu is a fifth wider than all of them. */
const REGULAR = '400 549';
const BOLD = '550 700';

/**
 * What stands in for our fonts where they did not come in time, set so small that the labels of a chart, which were laid
 * out for ours, still fit, and that headlines break as they will. The shares were measured over the labels and words of
 * all figures: Source Sans 3 takes 93 % of the width of Arial and Roboto in regular, 91 % and 96 % in bold; 81 % and 76 %
 * of DejaVu Sans. Source Serif 4 Display takes 87 % of Georgia, 85 % of Noto Serif, 76 % of DejaVu Serif; Source Serif 4
 * 103 %, 95 % and 88 %, in bold 89 %, 91 % and 81 %. Of labels a little less is taken, for single words vary.
 */
const standIns: Record<FontFace, readonly StandIn[]> = {
  display: [
    { family: 'Display Like', weight: '400', sizeAdjust: '85%', local: ['Georgia', 'Noto Serif'] },
    { family: 'Wide Display Like', weight: '400', sizeAdjust: '74%', local: ['DejaVu Serif'] },
  ],
  serif: [
    { family: 'Serif Like', weight: REGULAR, sizeAdjust: '98%', local: ['Georgia', 'Noto Serif'] },
    { family: 'Serif Like', weight: BOLD, sizeAdjust: '89%', local: ['Georgia Bold', 'Noto Serif Bold'] },
    { family: 'Wide Serif Like', weight: REGULAR, sizeAdjust: '87%', local: ['DejaVu Serif'] },
    { family: 'Wide Serif Like', weight: BOLD, sizeAdjust: '80%', local: ['DejaVu Serif Bold'] },
  ],
  sans: [
    {
      family: 'Sans Like',
      weight: REGULAR,
      sizeAdjust: '91%',
      local: ['Arial', 'Helvetica Neue', 'Roboto', 'Liberation Sans'],
    },
    {
      family: 'Sans Like',
      weight: BOLD,
      sizeAdjust: '89%',
      local: ['Arial Bold', 'Helvetica Neue Bold', 'Roboto Bold', 'Liberation Sans Bold'],
    },
    { family: 'Wide Sans Like', weight: REGULAR, sizeAdjust: '78%', local: ['DejaVu Sans'] },
    { family: 'Wide Sans Like', weight: BOLD, sizeAdjust: '74%', local: ['DejaVu Sans Bold'] },
  ],
};

const quoted = (name: string): string => `"${name}"`;

/** The families that stand in for one of ours, as the end of a list in CSS. */
export const standInsFor = (face: FontFace): string =>
  [...new Set(standIns[face].map(({ family }) => quoted(family)))].join(',');

/** Their `@font-face` rules: fonts that the reader has, so that nothing is fetched for them. */
export const standInFaces = (): string =>
  Object.values(standIns)
    .flat()
    .map(
      ({ family, weight, sizeAdjust, local }) =>
        `@font-face{font-family:${quoted(family)};font-weight:${weight};size-adjust:${sizeAdjust};src:${local.map((name) => `local(${quoted(name)})`).join(',')}}`,
    )
    .join('');
