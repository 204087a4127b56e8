import { lineWidth } from '../../theme/letterWidths.ts';
import { notesMasterXml } from './master.ts';
import { formOf, named, pageXml, paragraph, placeXml } from './shapeXml.ts';
import type { Area } from './slide.ts';

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
  const lines = paragraphs.map((text) =>
    Math.max(1, Math.ceil((lineWidth(text, size, 'sans') * WIDER) / (TEXT.w * 72))),
  );
  return lines.reduce((sum, count) => sum + count, 0) * size * LEADING;
};

type Sizes = Readonly<Record<keyof Notes, number>>;

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

const slidePlace = (place: string, look = ''): string =>
  `<p:sp><p:nvSpPr>${named(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${place}/></p:nvPr></p:nvSpPr><p:spPr>${look}</p:spPr></p:sp>`;

const notesPlace = (index: number, words: string, look?: string): string =>
  placeXml({ id: 3, name: 'Notes', place: `<p:ph type="body" sz="quarter" idx="${index}"/>`, look, words });

export const notesMaster = (): string =>
  notesMasterXml(
    slidePlace(' idx="2"', `${formOf(PICTURE)}<a:noFill/>`) + notesPlace(3, paragraph('Notes'), formOf(TEXT)),
  );

/** A page of notes: each of them a paragraph, at the sizes at which all of them fit. */
export const notesXml = (notes: Notes): string => {
  const sizes = sizesOfNotes(notes);
  const paragraphs = [
    ...notes.said.map((text) => paragraph(text, sizes.said)),
    ...notes.sources.map((text) => paragraph(text, sizes.sources)),
  ];
  return pageXml('notes', slidePlace('') + notesPlace(1, paragraphs.join('')));
};
