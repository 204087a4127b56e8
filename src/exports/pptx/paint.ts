import { chartStyles, type ChartClass, type ChartStyle } from '../../theme/chartStyles.ts';
import { lineWidth, type TextRole } from '../../theme/letterWidths.ts';
import type { ColourRole, FontFace } from '../../theme/tokens.ts';
import { wrapText } from '../wrapText.ts';
import { placeOfColour } from './theme.ts';

/** 12700 EMU to the point; a px of the page is three quarters of a point. */
const EMU_A_PX = 9525;

const colour = (role: ColourRole, opacity = 1): string => {
  const alpha = opacity === 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  return `<a:schemeClr val="${placeOfColour(role)}">${alpha}</a:schemeClr>`;
};

export const solid = (role: ColourRole, opacity = 1): string => `<a:solidFill>${colour(role, opacity)}</a:solidFill>`;

/** What is worked out is hatched, in our own colour or in that of others. */
const HATCHED: Partial<Record<ChartClass, ColourRole>> = { 'area-derived': 'derived', 'area-agreed': 'context' };

/** The fill of a shape by its role; none where it is a line. */
export const fillOf = (as: ChartClass): string => {
  const { fill = 'none', opacity }: ChartStyle = chartStyles[as];
  const hatch = HATCHED[as];
  if (hatch === undefined) return fill === 'none' ? '<a:noFill/>' : solid(fill, opacity);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(hatch)}</a:fgClr><a:bgClr>${colour('paper')}</a:bgClr></a:pattFill>`;
};

/** `.1 5.6` are dots, `3 2.4` short dashes, `4 3` and longer ones dashes. */
const dashOf = (dash: string | undefined): string => {
  if (dash === undefined) return 'solid';
  const [drawn = 0, gap = 0] = dash.split(' ').map(Number);
  if (drawn * 1.8 < gap) return 'sysDot';
  return drawn < 3.5 ? 'sysDash' : 'dash';
};

export const NO_STROKE = '<a:ln><a:noFill/></a:ln>';

/** The outline of a shape, or a line, by its role; an open end has an arrow. */
export const strokeOf = (as: ChartClass, isOpen = false): string => {
  const { stroke = 'none', width = 1, dash, opacity }: ChartStyle = chartStyles[as];
  if (stroke === 'none') return NO_STROKE;
  const arrow = isOpen ? '<a:tailEnd type="arrow" w="med" len="med"/>' : '';
  return `<a:ln w="${Math.round(width * EMU_A_PX)}" cap="flat">${solid(stroke, opacity)}<a:prstDash val="${dashOf(dash)}"/><a:round/>${arrow}</a:ln>`;
};

/** The look of a part of a chart. */
export const spPr = (...looks: readonly string[]): string => `<c:spPr>${looks.join('')}</c:spPr>`;

/** Arial runs wider than our own sans, and Georgia than our serif, by about so much. */
const OFFICE_SIZES = { sans: 0.92, serif: 0.9, display: 0.84 } as const satisfies Record<FontFace, number>;

/** The type size in Office's own faces for one in ours, in parts of it. */
export const officeSize = (as: readonly ChartClass[]): number => OFFICE_SIZES[merged(as).face ?? 'sans'];

const merged = (as: readonly ChartClass[]): ChartStyle => Object.assign({}, ...as.map((name) => chartStyles[name]));

export type RunLook = {
  /** In points. */
  size: number;
  face: '+mj' | '+mn';
  colour: ColourRole;
  isBold?: boolean;
  isItalic?: boolean;
};

/** Letters as `a:rPr`, `a:defRPr` or `a:endParaRPr`. East Asian and complex script have places of their own in a theme's fonts. */
export const runXml = (tag: string, { size, face, colour: role, isBold = false, isItalic = false }: RunLook): string =>
  `<a:${tag} sz="${Math.round(size * 100)}" b="${Number(isBold)}" i="${Number(isItalic)}">${solid(role)}` +
  `${['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${face}-${script === 'latin' ? 'lt' : script}"/>`).join('')}</a:${tag}>`;

/** Paper behind letters that lie on lines. */
export const groundOf = (as: readonly ChartClass[]): string =>
  merged(as).halo === true ? solid('paper') : '<a:noFill/>';

/** How letters of some roles look, `size` points large. */
export const lettersOf = (as: readonly ChartClass[], size: number): RunLook => {
  const { fill = 'ink', weight = 400, italic = false, face = 'sans' } = merged(as);
  return {
    size,
    face: face === 'sans' ? '+mn' : '+mj',
    colour: fill === 'none' ? 'ink' : fill,
    isBold: weight >= 600,
    isItalic: italic,
  };
};

const roleOf = (as: readonly ChartClass[]): TextRole => {
  const { weight = 400, face = 'sans' } = merged(as);
  if (face !== 'sans') return 'headline';
  return weight >= 600 ? 'strong' : 'sans';
};

/** How many lines a text takes in a room of so many inches, in Office's faces. */
export const linesIn = (text: string, width: number, size: number, as: readonly ChartClass[] = []): number =>
  Math.max(1, Math.ceil(widthOf(text, size / officeSize(as), as) / 72 / width));

/** A text in lines of so many inches, in Office's faces. */
export const wrappedIn = (text: string, width: number, size: number, as: readonly ChartClass[] = []): string[] =>
  wrapText(text, width * 72, { size: size / officeSize(as), role: roleOf(as), leading: 1 });

/** How wide a line is in px of the drawing. */
export const widthOf = (text: string, size: number, as: readonly ChartClass[]): number =>
  lineWidth(text, size, roleOf(as));
