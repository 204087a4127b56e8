import { lineWidth } from '../../theme/letterWidths.ts';
import { escapeXml, spacesOf, XML } from '../xml.ts';
import { notesMasterXml } from './master.ts';
import { named, tree, xfrm } from './shapeXml.ts';
import type { Area } from './area.ts';

/** Inches of a page of notes: the slide small, its notes large. */
const PICTURE: Area = { x: 1.75, y: 0.6, w: 4, h: 2.25 };
const TEXT: Area = { x: 0.75, y: 3.1, w: 6, h: 6.3 };

/** Sizes in points that are tried, the largest first. */
const SIZES = [12, 11, 10, 9, 8] as const;
const LEADING = 1.2;
/** Arial runs wider than our own sans. */
const WIDER = 1.1;

/** Height in points of notes at a size. */
const heightOf = (notes: readonly string[], size: number): number => {
  const lines = notes.reduce(
    (sum, text) => sum + Math.max(1, Math.ceil((lineWidth(text, size, 'sans') * WIDER) / (TEXT.w * 72))),
    0,
  );
  return lines * size * LEADING;
};

/** The size at which notes fit their page: 12 points, or as many as there is room for. Throws where none is. */
export const sizeOfNotes = (notes: readonly string[]): number => {
  const size = SIZES.find((own) => heightOf(notes, own) <= TEXT.h * 72);
  if (size === undefined) throw new Error(`notes are longer than their page: "${notes[0]?.slice(0, 60) ?? ''}…"`);
  return size;
};

/** Notes as far as they fit their page, whole paragraphs from the first. */
export const fittingNotes = (notes: readonly string[]): string[] => {
  const least = SIZES.at(-1) ?? 8;
  const end = notes.findIndex((_, at) => heightOf(notes.slice(0, at + 1), least) > TEXT.h * 72);
  return end === -1 ? [...notes] : notes.slice(0, end);
};

const picture = (area: Area | undefined): string =>
  `<p:sp><p:nvSpPr>${named(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${area === undefined ? '' : ' idx="2"'}/></p:nvPr></p:nvSpPr>` +
  `${area === undefined ? '<p:spPr/>' : `<p:spPr>${xfrm(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`}</p:sp>`;

const textShape = (index: number, place: string, paragraphs: string): string =>
  `<p:sp><p:nvSpPr>${named(3, 'Notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="${index}"/></p:nvPr></p:nvSpPr>${place}` +
  `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

export const notesMaster = (lang: string): string =>
  notesMasterXml(
    picture(PICTURE) +
      textShape(
        3,
        `<p:spPr>${xfrm(TEXT)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
        `<a:p><a:r><a:rPr lang="${lang}"/><a:t>Notes</a:t></a:r></a:p>`,
      ),
  );

/** A page of notes: each of them a paragraph, at the size at which all of them fit. */
export const notesXml = (notes: readonly string[], lang: string): string => {
  const size = sizeOfNotes(notes) * 100;
  const paragraphs = notes.map((text) =>
    text === ''
      ? `<a:p><a:endParaRPr lang="${lang}" sz="${size}"/></a:p>`
      : `<a:p><a:r><a:rPr lang="${lang}" sz="${size}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  const shapes = picture(undefined) + textShape(1, '<p:spPr/>', paragraphs.join(''));
  return `${XML}<p:notes${spacesOf('a', 'r', 'p')}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
};
