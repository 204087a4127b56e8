import { escapeXml, spacesOf, XML } from '../xml.ts';
import type { Area } from './slide.ts';

/** 914400 EMU to the inch. */
export const emu = (inches: number): number => Math.round(inches * 914_400);

export const xfrm = ({ x, y, w, h }: Area, of: 'a' | 'p' = 'a'): string =>
  `<${of}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${of}:xfrm>`;

/** Where a shape stands, and what it is: a rectangle where nothing else is said. */
export const formOf = (area: Area, form = 'rect'): string =>
  `${xfrm(area)}<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>`;

/** What every shape is called by; `alt` says it to those who do not see it. Decoration has none. */
export const named = (id: number, name: string, alt = ''): string =>
  `<p:cNvPr id="${id}" name="${escapeXml(name)}"${alt === '' ? '' : ` descr="${escapeXml(alt)}"`}/>`;

const EMPTY =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

type PageXml = { attributes?: string; name?: string; ground?: string; end?: string };

/** A slide, a layout, a master or a page of notes with its shapes; it has its master's colours where it has none of its own. */
export const pageXml = (tag: string, shapes: string, own: PageXml = {}): string => {
  const { attributes = '', name, ground = '', end = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>' } = own;
  return (
    `${XML}<p:${tag}${spacesOf('a', 'r', 'p')}${attributes}><p:cSld${name === undefined ? '' : ` name="${name}"`}>` +
    `${ground}<p:spTree>${EMPTY}${shapes}</p:spTree></p:cSld>${end}</p:${tag}>`
  );
};

/** Words in a look; toPptx.ts adds their language. */
export const run = (text: string, look = '<a:rPr/>'): string => `<a:r>${look}<a:t>${escapeXml(text)}</a:t></a:r>`;

/** A paragraph of words; an empty one where there are none. */
export const paragraph = (text: string, size?: number): string => {
  const sz = size === undefined ? '' : ` sz="${size * 100}"`;
  return `<a:p>${text === '' ? `<a:endParaRPr${sz}/>` : run(text, `<a:rPr${sz}/>`)}</a:p>`;
};

type ShapeXml = {
  id: number;
  name: string;
  /** What it is: nothing for a mark, a box of text, or the place of a layout that it fills. */
  kind?: string;
  place?: string;
  look?: string | undefined;
  /** How its words are set: the inside of their body, before the paragraphs. */
  body?: string;
  words?: string;
};

/** A shape of a slide, with or without words. */
export const shapeXml = ({ id, name, kind = '<p:cNvSpPr/>', place = '', look = '', ...own }: ShapeXml): string =>
  `<p:sp><p:nvSpPr>${named(id, name)}${kind}<p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr>${look}</p:spPr>` +
  `<p:txBody>${own.body ?? '<a:bodyPr/><a:lstStyle/>'}${own.words ?? '<a:p/>'}</p:txBody></p:sp>`;

/** The same as a place of a layout: it can be moved, not put in a group. */
export const placeXml = (own: ShapeXml): string =>
  shapeXml({ kind: '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>', ...own });
