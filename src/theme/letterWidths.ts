/** The signs whose widths are listed below, in their order; accented letters are as wide as their base. */
const SIGNS = `${Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')}–—‘’“”…×÷−≈·•€`;

/** Advance widths of our own fonts in hundredths of the type size, one letter for each sign: short to send, read by its code. */
const widths = {
  headline:
    '&/9FEjY%55<F.1.4EEEEEEEEEE..FFF;fTQPXMKU_67ULkZXMXTFOZTsRPI242FE8ELCKD4FN0.K0lNIMJ==3MF`GG?3.3FEc&&<<dFFFG.0E',
  sans: '$-;BBbM)..:B)/)3BBBBBBBBBB))BBB:eFKIMEANQ*@JAYQRIRIEFPC_C@F.3.BBFBG>GB-BF))A)cGFGG3:2F?X=?:.(.B@`));;oBBBG).B',
  strong:
    '$/@CCdP+00<C+0+2CCCCCCCCCC++CCC<gHLJNFCOR,ALBZRSJSKFGQF`FBF020CBGDH>HC0DH**D+dHGHH5;4HA[@A<0)0C@`++@@pCCCG+0C',
  /** What a system without our fonts sets: Arial, and what is as wide as it. */
  system:
    ',,4HHiS#117J,1,,HHHHHHHHHH,,JJJHvSSXXSM^X,BSHcX^S^XSMXSnSSM,,,?H1HHBHH,HH&&B&cHHHH1B,HBXBBB1*1JHt&&11tJJJG,3H',
} as const;

/** For files that may be opened without our fonts: no narrower than our own, and no narrower than a system's, by what its cut is wider than plain. */
const anywhere = {
  anySans: { own: 'sans', wider: 1 },
  anyStrong: { own: 'strong', wider: 1.08 },
  anyHeadline: { own: 'headline', wider: 1.12 },
} as const;

/** Cuts of the same face that only the build sets, on share images: as wide as the headline's or a little less, which breaks a line early rather than late. */
const likeHeadline = { display: 0.94, serif: 1 } as const;

export type TextRole = keyof typeof widths | keyof typeof likeHeadline | keyof typeof anywhere;

const isAnywhere = (role: TextRole): role is keyof typeof anywhere => role in anywhere;
const isLikeHeadline = (role: TextRole): role is keyof typeof likeHeadline => role in likeHeadline;

/** The code that stands for no width at all. */
const FIRST = 16;

const tables = Object.fromEntries(
  Object.entries(widths).map(([role, list]) => {
    return [role, new Map(Array.from(SIGNS, (sign, at) => [sign, (list.charCodeAt(at) - FIRST) / 100]))];
  }),
);

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const UNKNOWN = 0.55;
const COMBINING = /[\u0300-\u036f]/g;

/**
 * How wide a line is in px. A table and no canvas: pictures made at build and in any browser break their lines at the
 * same places. Kerning is left out, which makes lines a little shorter than told.
 */
export const lineWidth = (line: string, size: number, role: TextRole): number => {
  if (isAnywhere(role)) {
    const { own, wider } = anywhere[role];
    return Math.max(lineWidth(line, size, own), lineWidth(line, size * wider, 'system'));
  }
  if (isLikeHeadline(role)) return lineWidth(line, size * likeHeadline[role], 'headline');
  const table = tables[role];
  return Array.from(line.normalize('NFD').replaceAll(COMBINING, '').replaceAll('\u00a0', ' ')).reduce(
    (width, sign) => width + size * (WIDE.test(sign) ? 1 : (table?.get(sign) ?? UNKNOWN)),
    0,
  );
};
