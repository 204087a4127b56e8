import { escapeXml } from '../xml.ts';
import { lineWidth } from '../../theme/letterWidths.ts';
import { facesOf, officeSize, solid } from './paint.ts';
import type { Area } from './area.ts';
import type { ColourRole } from '../../theme/tokens.ts';

/** 914400 EMU to the inch. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

export const xfrm = ({ x, y, w, h }: Area, of: 'a' | 'p' = 'a'): string =>
  `<${of}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${of}:xfrm>`;

/** What every shape is called by; `alt` says it to those who do not see it. Decoration has none. */
export const named = (id: number, name: string, alt = ''): string =>
  `<p:cNvPr id="${id}" name="${escapeXml(name)}"${alt === '' ? '' : ` descr="${escapeXml(alt)}"`}/>`;

/** The group that every slide, layout and master holds its shapes in. */
export const tree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;

type RunLook = { size: number; face: '+mj' | '+mn'; colour: ColourRole; isBold: boolean };

/** The default look of a run, in points. */
export const defaultRun = ({ size, face, colour, isBold }: RunLook): string =>
  `<a:defRPr sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}" kern="1200">${solid(colour)}${facesOf(face)}</a:defRPr>`;

/** A paragraph of plain words; none where there are none. */
export const paragraph = (text: string, lang: string): string =>
  text === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

/** A place of a layout or master that holds words. Titles have no index: readers of the format look for number 0. */
export type Held = {
  type: 'title' | 'body' | 'sldNum';
  index?: number;
  name: string;
  area: Area;
  look: RunLook;
  valign: 't' | 'b';
  align?: 'l' | 'r';
};

const place = ({ type, index }: Pick<Held, 'type' | 'index'>): string =>
  `<p:ph type="${type}"${type === 'title' ? '' : ` sz="quarter" idx="${index ?? 1}"`}/>`;

const NUMBER = (lang: string): string =>
  `<a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld></a:p>`;

/** The place itself, with where it stands and how its words look. */
export const heldShape = (held: Held, id: number, lang: string): string => {
  const { type, name, area, look, valign, align = 'l' } = held;
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place(held)}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${xfrm(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${valign}"><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${defaultRun(look)}</a:lvl1pPr></a:lstStyle>` +
    `${type === 'sldNum' ? NUMBER(lang) : paragraph(name, lang)}</p:txBody></p:sp>`
  );
};

const LEADING = 1.15;
const LEAST = 10;

/** Points at which words fit their place: its own size, or as many as there is room for. */
const fittingSize = ({ area, look: { size, face } }: Held, words: string): number => {
  const role = face === '+mj' ? 'headline' : 'sans';
  const wider = officeSize(face === '+mj' ? ['x-serif'] : []);
  const fits = (own: number) => {
    // A line is broken at words: some of its end stays empty.
    const lines = Math.ceil((lineWidth(words, own / wider, role) / 72 / area.w) * 1.03);
    return lines * own * (lines === 1 ? 1 : LEADING) <= area.h * 72;
  };
  const sizes = Array.from({ length: Math.floor(size) - LEAST + 1 }, (_, at) => size - at);
  return sizes.find(fits) ?? LEAST;
};

/** The same place on a slide: its words, set smaller where they would not fit it. */
export const filledShape = (held: Held, id: number, lang: string, words: string): string => {
  const { type, name, look } = held;
  const size = fittingSize(held, words);
  const own = size < look.size ? ` sz="${size * 100}"` : '';
  const text =
    type === 'sldNum' ? NUMBER(lang) : paragraph(words, lang).replace(`lang="${lang}"`, `lang="${lang}"${own}`);
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place(held)}</p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`
  );
};
