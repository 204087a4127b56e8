import { colourOf, fonts, type ColourRole, type Theme } from '../theme/tokens.ts';
import type { Basis, Verdict } from '../model/fact.ts';
import { lineWidth, type TextRole } from '../theme/letterWidths.ts';
import type { PictureLayout, TextBlock } from './pictureLayout.ts';
import type { PictureWords } from './pictureWords.ts';
import { standaloneInner, type ShapeOf } from './standaloneSvg.ts';
import { verdictPath } from '../theme/verdictShapes.ts';
import type { Setting } from './wrapText.ts';
import { escapeXml } from './xml.ts';

export type PictureParts = {
  words: PictureWords;
  layout: PictureLayout;
  /** The drawing, as letters: what stands inside its `<svg>`. */
  inner: string;
  theme: Theme;
  /** `@font-face` rules with the fonts in them, so that the picture looks the same wherever it is opened. */
  fontFaces: string;
  shapeOf: ShapeOf;
  /** How wide it is shown; its height follows. */
  width: number;
};

const HEADLINE = `font-family="${escapeXml(fonts.serif)}" font-weight="600" letter-spacing="-.012em"`;

const faces: Readonly<Record<TextRole, string>> = {
  headline: HEADLINE,
  anyHeadline: HEADLINE,
  display: `font-family="${escapeXml(fonts.display)}" letter-spacing="-.028em"`,
  serif: `font-family="${escapeXml(fonts.serif)}"`,
  sans: '',
  anySans: '',
  system: '',
  strong: 'font-weight="600"',
  anyStrong: 'font-weight="600"',
};

const round = (value: number): number => Math.round(value * 10) / 10;

type Line = { text: string; x: number; y: number; setting: Setting; colour: string };

export const lineOf = ({ text, x, y, setting, colour }: Line): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${setting.size}" fill="${colour}" ${faces[setting.role]}>${escapeXml(text)}</text>`;

export const textBlock = ({ lines, x, y, setting }: TextBlock, colour: string): string =>
  lines.map((text, at) => lineOf({ text, x, y: y + at * setting.size * setting.leading, setting, colour })).join('');

/** From a verdict's sign to its word, in type sizes. */
const SIGN_ROOM = 1.5;

/** A verdict's sign as wide as its type, on the baseline of a text. */
export const verdictSign = (verdict: Verdict, { x, y, setting }: Omit<TextBlock, 'lines'>, colour: string): string => {
  const scale = (setting.size * 1.05) / 16;
  const place = `translate(${round(x)} ${round(y - setting.size * 0.88)}) scale(${round(scale * 100) / 100})`;
  return `<path transform="${place}" fill="${colour}" fill-rule="evenodd" d="${verdictPath(verdict)}"/>`;
};

/** A note's first line goes on in the line of its verdict: in one text, so that it follows the words in any font. */
const notesOf = ({ words, layout }: PictureParts, colour: string): string => {
  const { lines, x, y, setting } = layout.notes;
  return lines
    .map((text, at) => {
      const lineY = y + at * setting.size * setting.leading;
      const place = layout.verdicts.find((verdict) => Math.abs(verdict.y - lineY) < 1);
      const own = place === undefined ? undefined : words.notes[place.note]?.verdict;
      if (own === undefined) return lineOf({ text, x, y: lineY, setting, colour });
      return (
        verdictSign(own.verdict, { x, y: lineY, setting }, colour) +
        `<text x="${round(x + setting.size * SIGN_ROOM)}" y="${round(lineY)}" font-size="${setting.size}" fill="${colour}">` +
        `<tspan font-weight="600">${escapeXml(own.word)}.</tspan> ${escapeXml(text)}</text>`
      );
    })
    .join('');
};

/** The sign of who says it: solid, hatched, outlined, as the marks are. */
const basisSign = (basis: Basis, x: number, y: number, size: number, theme: Theme): string => {
  const colour = colourOf(basis, theme);
  const place = `x="${round(x)}" y="${round(y - size * 0.78)}" width="${round(size * 0.86)}" height="${round(size * 0.86)}"`;
  switch (basis) {
    case 'stated':
      return `<rect ${place} fill="${colour}"/>`;
    case 'derived':
      return `<rect ${place} fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="3 2"/>`;
    case 'context':
      return `<rect ${place} fill="none" stroke="${colour}" stroke-width="2.25"/>`;
  }
};

const bases = ({ words, layout, theme }: PictureParts, colour: string): string => {
  const { y, setting } = layout.bases;
  let { x } = layout.bases;
  return words.bases
    .map(({ basis, word }) => {
      const from = x;
      x += setting.size * 1.7 + lineWidth(word, setting.size, 'anySans') + setting.size * 1.3;
      return (
        basisSign(basis, from, y, setting.size, theme) +
        lineOf({ text: word, x: from + setting.size * 1.35, y, setting, colour })
      );
    })
    .join('');
};

/** The frame of every picture: its size, its fonts, its ground, and its words for those who do not see it. */
export const pictureDocument = (
  { width, height, shownWidth }: { width: number; height: number; shownWidth: number },
  {
    alt,
    description,
    fontFaces,
    theme,
    body,
  }: { alt: string; description: string; fontFaces: string; theme: Theme; body: string },
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${round(width)} ${round(height)}" width="${shownWidth}" height="${Math.round((shownWidth * height) / width)}" role="img" font-family="${escapeXml(fonts.sans)}">` +
  `<title>${escapeXml(alt)}</title><desc>${escapeXml(description)}</desc>` +
  (fontFaces === '' ? '' : `<style>${fontFaces}</style>`) +
  `<rect width="100%" height="100%" fill="${colourOf('paper', theme)}"/>${body}</svg>\n`;

/** A figure as one picture that stands alone: finding, measure, drawing, verdict, source and credit. */
export const pictureCard = (parts: PictureParts): string => {
  const { words, layout, inner, theme, fontFaces, shapeOf, width } = parts;
  const ink = colourOf('ink', theme);
  const quiet = colourOf('ink-2', theme);
  const paint = (role: ColourRole) => colourOf(role, theme);
  const { chart, rule } = layout;
  const body = [
    textBlock(layout.title, ink),
    textBlock(layout.measure, quiet),
    `<g transform="translate(${round(chart.x)} ${round(chart.y)})">${standaloneInner(inner, theme, shapeOf)}</g>`,
    notesOf(parts, ink),
    `<path d="M${round(rule.x1)} ${round(rule.y)}H${round(rule.x2)}" stroke="${paint('hair')}" fill="none"/>`,
    textBlock(layout.foot, quiet),
    bases(parts, quiet),
  ].join('');
  return pictureDocument(
    { width: layout.width, height: layout.height, shownWidth: width },
    { alt: words.alt, description: words.description, fontFaces, theme, body },
  );
};
