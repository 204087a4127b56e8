import { lineWidth } from '../../theme/letterWidths.ts';
import { escapeXml, spacesOf, XML } from '../xml.ts';
import { notesMasterXml } from './master.ts';
import { named, tree, xfrm } from './shapeXml.ts';
import type { Area } from './area.ts';

/** Inches of a page of notes: the slide small, its notes large. */
const PICTURE: Area = { x: 1.75, y: 0.6, w: 4, h: 2.25 };
const TEXT: Area = { x: 0.75, y: 3.1, w: 6, h: 6.3 };

/** What is said and minded under a slide, and who says what it shows. */
export type Notes = { said: readonly string[]; sources: readonly string[] };

/** Sizes in points that are tried, the largest first: sources make way before what is said does. */
const SIZES = [
  { said: 12, sources: 10 },
  { said: 12, sources: 9 },
  { said: 12, sources: 8 },
  { said: 11, sources: 8 },
  { said: 10, sources: 7 },
] as const;
const LEADING = 1.2;
/** Arial runs wider than our own sans. */
const WIDER = 1.1;

/** Height in points of paragraphs at a size. */
const heightOf = (paragraphs: readonly string[], size: number): number => {
  const lines = paragraphs.reduce(
    (sum, text) => sum + Math.max(1, Math.ceil((lineWidth(text, size, 'sans') * WIDER) / (TEXT.w * 72))),
    0,
  );
  return lines * size * LEADING;
};

type Sizes = { said: number; sources: number };

const fits = ({ said, sources }: Notes, size: Sizes): boolean =>
  heightOf(said, size.said) + heightOf(sources, size.sources) <= TEXT.h * 72;

/** The sizes at which notes fit their page. Throws where what is said is longer than that. */
export const sizesOfNotes = (notes: Notes): Sizes => {
  const sizes = SIZES.find((own) => fits(notes, own));
  if (sizes === undefined)
    throw new Error(`these notes do not fit on their page; shorten them: "${notes.said[0]?.slice(0, 60) ?? ''}…"`);
  return sizes;
};

/** Notes with as many of their sources as fit the page. */
export const fittingNotes = ({ said, sources }: Notes): Notes => {
  const least = SIZES.at(-1) ?? SIZES[0];
  const end = sources.findIndex((_, at) => !fits({ said, sources: sources.slice(0, at + 1) }, least));
  return { said, sources: end === -1 ? sources : sources.slice(0, end) };
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

const paragraphXml = (text: string, size: number, lang: string): string => {
  const look = `lang="${lang}" sz="${size * 100}"`;
  if (text === '') return `<a:p><a:endParaRPr ${look}/></a:p>`;
  return `<a:p><a:r><a:rPr ${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
};

/** A page of notes: each of them a paragraph, at the sizes at which all of them fit. */
export const notesXml = (notes: Notes, lang: string): string => {
  const sizes = sizesOfNotes(notes);
  const paragraphs = [
    ...notes.said.map((text) => paragraphXml(text, sizes.said, lang)),
    ...notes.sources.map((text) => paragraphXml(text, sizes.sources, lang)),
  ];
  const shapes = picture(undefined) + textShape(1, '<p:spPr/>', paragraphs.join(''));
  return `${XML}<p:notes${spacesOf('a', 'r', 'p')}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
};
