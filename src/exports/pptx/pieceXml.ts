import { escapeXml, SPACES } from '../xml.ts';
import { fillOf, letters, solid, strokeOf } from './paint.ts';
import { emu, named, xfrm } from './shapeXml.ts';
import type { Area } from './area.ts';
import type { Piece, Picture, ShapePiece, Stroke, TablePiece, TextPiece } from './slide.ts';

/** Where a piece stands among the shapes of its slide, and the ids of what it refers to. */
type Context = { id: number; lang: string; relation: (what: 'chart' | 'png' | 'svg') => string };

const textXml = (piece: TextPiece, { id, lang }: Context): string => {
  const { lines, x, y, width, size, leading, anchor, as } = piece;
  // Arial's letters reach so far above their baseline.
  const ascent = (0.92 * size) / 72;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = (lines.length * Math.max(leading, 1.15) * size) / 72;
  const area = { x: left, y: y - ascent, w: width, h: height };
  const { attributes, inside } = letters(as, size);
  const align = anchor === 'start' ? 'l' : anchor === 'end' ? 'r' : 'ctr';
  const spacing = lines.length === 1 ? '' : `<a:lnSpc><a:spcPts val="${Math.round(leading * size * 100)}"/></a:lnSpc>`;
  const runs = lines.map(
    (line) => `<a:r><a:rPr lang="${lang}"${attributes}>${inside}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`,
  );
  return (
    `<p:sp><p:nvSpPr>${named(id, lines.join(' '))}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${xfrm(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${align}">${spacing}</a:pPr>${runs.join('<a:br/>')}</a:p></p:txBody></p:sp>`
  );
};

const strokeXml = (stroke: Stroke, { x, y }: Area): string => {
  if (stroke.to === 'Z') return '<a:close/>';
  const points = stroke.points.map((point) => `<a:pt x="${emu(point.x - x)}" y="${emu(point.y - y)}"/>`).join('');
  const names = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' } as const;
  return `<a:${names[stroke.to]}>${points}</a:${names[stroke.to]}>`;
};

const geometry = ({ form, area }: ShapePiece): string => {
  if (typeof form === 'string') return `<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>`;
  const strokes = form.map((stroke) => strokeXml(stroke, area)).join('');
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(area.w)}" h="${emu(area.h)}">${strokes}</a:path></a:pathLst></a:custGeom>`;
};

/** Ornament and strokes: what they mean is said by the chart's own words. */
const shapeXml = (piece: ShapePiece, { id }: Context): string =>
  `<p:sp><p:nvSpPr>${named(id, `Mark ${id}`)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
  `<p:spPr>${xfrm(piece.area)}${geometry(piece)}${fillOf(piece.as)}${strokeOf(piece.as)}</p:spPr>` +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>';

type Rule = { width: number; colour: 'ink' | 'hair' };

const cellXml = (
  text: string,
  { isHead, isFirst, size, lang }: { isHead: boolean; isFirst: boolean; size: number; lang: string },
): string => {
  const { attributes, inside } = letters(isHead ? ['x-semi', 'x-quiet'] : isFirst ? ['x-semi'] : ['text'], size);
  const { width, colour }: Rule = isHead ? { width: 19_050, colour: 'ink' } : { width: 9525, colour: 'hair' };
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const words =
    text === ''
      ? `<a:p><a:endParaRPr lang="${lang}"${attributes}/></a:p>`
      : `<a:p><a:r><a:rPr lang="${lang}"${attributes}>${inside}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr marL="0" marR="91440" marT="41148" marB="41148" anchor="ctr">` +
    `${none('lnL')}${none('lnR')}${none('lnT')}<a:lnB w="${width}">${solid(colour)}</a:lnB><a:noFill/></a:tcPr></a:tc>`
  );
};

const frame = (area: Area, name: string, data: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${name}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrm(area, 'p')}<a:graphic>${data}</a:graphic></p:graphicFrame>`;

/** The height in inches of a row of one line; PowerPoint makes a row of more lines higher. */
export const rowHeight = (size: number): number => (size * 1.2) / 72 + 0.09;

const tableXml = ({ area, head, rows, widths, size, name, alt }: TablePiece, { id, lang }: Context): string => {
  const rowXml = (cells: readonly string[], isHead: boolean) =>
    `<a:tr h="${emu(rowHeight(size))}">${cells.map((text, at) => cellXml(text, { isHead, isFirst: at === 0, size, lang })).join('')}</a:tr>`;
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const height = rowHeight(size) * (rows.length + 1);
  return frame(
    { ...area, h: height },
    named(id, name, alt),
    `<a:graphicData uri="${SPACES.a.replace('/main', '/table')}"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>` +
      `${rowXml(head, true)}${rows.map((cells) => rowXml(cells, false)).join('')}</a:tbl></a:graphicData>`,
  );
};

/** As large as its area lets it be, in its own proportions. */
const fitted = ({ width, height }: Picture, { x, y, w, h }: Area): Area => {
  const scale = Math.min(w / width, h / height);
  return { x: x + (w - width * scale) / 2, y, w: width * scale, h: height * scale };
};

// Office keeps a picture as dots for old programs, and in an extension of that picture the same as lines.
const VECTOR = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const VECTOR_SPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** One piece as the XML of its slide. */
export const pieceXml = (piece: Piece, context: Context): string => {
  const { id, relation } = context;
  switch (piece.kind) {
    case 'text':
      return textXml(piece, context);
    case 'shape':
      return shapeXml(piece, context);
    case 'table':
      return tableXml(piece, context);
    case 'chart':
      return frame(
        piece.area,
        named(id, piece.name, piece.alt),
        `<a:graphicData uri="${SPACES.c}"><c:chart xmlns:c="${SPACES.c}" r:id="${relation('chart')}"/></a:graphicData>`,
      );
    case 'picture':
      return (
        `<p:pic><p:nvPicPr>${named(id, piece.name, piece.alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
        `<p:blipFill><a:blip r:embed="${relation('png')}"><a:extLst><a:ext uri="${VECTOR}"><asvg:svgBlip xmlns:asvg="${VECTOR_SPACE}" r:embed="${relation('svg')}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
        `<p:spPr>${xfrm(fitted(piece.picture, piece.area))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
      );
  }
};
