import { notesMasterXml } from './master.ts';
import { linesIn } from './paint.ts';
import { formOf, named, pageXml, paragraph, placeXml } from './shapeXml.ts';
import type { Area } from './slide.ts';

/** Inches of a page of notes: the slide small, its notes large. */
const PICTURE: Area = { x: 1.75, y: 0.6, w: 4, h: 2.25 };
const TEXT: Area = { x: 0.75, y: 3.1, w: 6, h: 6.3 };

/** What is said and minded under a slide, and who says what it shows. */
export type Notes = { said: readonly string[]; sources: readonly string[] };

/** In points. */
const SIZES = { said: 11, sources: 8 } as const;
const LEADING = 1.2;

/** Height in points of paragraphs at a size. */
const heightOf = (paragraphs: readonly string[], size: number): number => {
  const count = paragraphs.reduce((sum, text) => sum + linesIn(text, TEXT.w, size), 0);
  return count * size * LEADING;
};

/** Notes with as many of their sources as fit the page. Throws where what is said is longer than that. */
export const fittingNotes = ({ said, sources }: Notes): Notes => {
  const fits = (count: number) =>
    heightOf(said, SIZES.said) + heightOf(sources.slice(0, count), SIZES.sources) <= TEXT.h * 72;
  if (!fits(0))
    throw new Error(`these notes do not fit on their page; shorten them: "${said[0]?.slice(0, 60) ?? ''}…"`);
  const end = sources.findIndex((_, at) => !fits(at + 1));
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

/** A page of notes, each of them a paragraph. */
export const notesXml = (notes: Notes): string => {
  const { said, sources } = fittingNotes(notes);
  const paragraphs = [
    ...said.map((text) => paragraph(text, SIZES.said)),
    ...sources.map((text) => paragraph(text, SIZES.sources)),
  ];
  return pageXml('notes', slidePlace('') + notesPlace(1, paragraphs.join('')));
};
