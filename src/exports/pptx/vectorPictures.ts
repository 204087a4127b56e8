import { editParts, textOf, withPart, type Parts } from './parts.ts';
import type { FileSlide } from './slide.ts';

// Office keeps a picture as dots for old programs, and in an extension of that picture the same as lines.
const EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_SPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const BLIP = /<a:blip r:embed="([^"]+)">\s*<\/a:blip>|<a:blip r:embed="([^"]+)"\/>/g;

const relationId = (at: number): string => `rIdVector${at + 1}`;

const blipOf = (dots: string, at: number): string =>
  `<a:blip r:embed="${dots}"><a:extLst><a:ext uri="${EXTENSION}"><asvg:svgBlip xmlns:asvg="${SVG_SPACE}" r:embed="${relationId(at)}"/></a:ext></a:extLst></a:blip>`;

/** Puts each drawing beside its dots as lines that stay sharp at any size, and that PowerPoint can turn into shapes. */
export const withVectorPictures = (parts: Parts, slides: readonly FileSlide[]): Parts =>
  slides.reduce((changed, { pieces }, slide) => {
    const drawings = pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.picture.svg] : []));
    if (drawings.length === 0) return changed;
    const number = slide + 1;
    const name = `ppt/slides/slide${number}.xml`;
    const dots = Array.from(textOf(changed, name).matchAll(BLIP));
    if (dots.length !== drawings.length)
      throw new Error(`${name}: ${drawings.length} drawings are to be put beside ${dots.length} pictures`);
    const mediaOf = (at: number) => `drawing-${number}-${at + 1}.svg`;
    let at = -1;
    const pictured = editParts(changed, new RegExp(`^ppt/slides/slide${number}\\.xml$`), (xml) =>
      xml.replaceAll(BLIP, (_, closed?: string, empty?: string) => {
        at += 1;
        return blipOf(closed ?? empty ?? '', at);
      }),
    );
    const related = editParts(pictured, new RegExp(`^ppt/slides/_rels/slide${number}\\.xml\\.rels$`), (xml) =>
      xml.replace(
        '</Relationships>',
        `${drawings.map((_, place) => `<Relationship Id="${relationId(place)}" Type="${IMAGE}" Target="../media/${mediaOf(place)}"/>`).join('')}</Relationships>`,
      ),
    );
    return drawings.reduce((whole, svg, place) => withPart(whole, `ppt/media/${mediaOf(place)}`, svg), related);
  }, parts);
