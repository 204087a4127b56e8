import { runXml, wrappedIn, type RunLook } from './paint.ts';
import { formOf, paragraph, placeXml } from './shapeXml.ts';
import type { Area } from './slide.ts';

/** A place of a layout or master that holds words. Titles have no index: readers of the format look for number 0. */
export type Held = {
  type: 'title' | 'body' | 'sldNum';
  index?: number;
  name: string;
  area: Area;
  look: RunLook;
  valign?: 't' | 'b';
  align?: 'l' | 'r';
};

const placeOf = ({ type, index = 1 }: Held): string =>
  `<p:ph type="${type}"${type === 'title' ? '' : ` sz="quarter" idx="${index}"`}/>`;

const NUMBER =
  '<a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>';

/** The place itself, with where it stands and how its words look. */
export const heldShape = (held: Held, id: number): string => {
  const { type, name, area, look, valign = 't', align = 'l' } = held;
  return placeXml({
    id,
    name,
    place: placeOf(held),
    look: formOf(area),
    body:
      `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${valign}"><a:normAutofit/></a:bodyPr>` +
      `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${runXml('defRPr', look)}</a:lvl1pPr></a:lstStyle>`,
    words: type === 'sldNum' ? NUMBER : paragraph(name),
  });
};

const LEADING = 1.15;
const LEAST = 10;

/** Points at which words fit their place: its own size, or as many as there is room for. */
const fittingSize = ({ area, look: { size, face } }: Held, words: string): number => {
  const fits = (own: number) => {
    const lines = wrappedIn(words, area.w, own, face === '+mj' ? ['x-serif'] : []).length;
    return lines * own * (lines === 1 ? 1 : LEADING) <= area.h * 72;
  };
  const sizes = Array.from({ length: Math.floor(size) - LEAST + 1 }, (_, at) => size - at);
  return sizes.find(fits) ?? LEAST;
};

/** The same place on a slide: its words, set smaller where they would not fit it. */
export const filledShape = (held: Held, id: number, words: string): string => {
  const size = fittingSize(held, words);
  const set = paragraph(words, size < held.look.size ? size : undefined);
  return placeXml({ id, name: held.name, place: placeOf(held), words: held.type === 'sldNum' ? NUMBER : set });
};
