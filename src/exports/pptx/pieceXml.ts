import { given } from '../../figures/given.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { SPACES } from '../xml.ts';
import { fillOf, groundOf, lettersOf, runXml, solid, strokeOf } from './paint.ts';
import { emu, formOf, named, run, shapeXml, xfrm } from './shapeXml.ts';
import type { NativeChart } from './nativeChart.ts';
import type { Area, Piece, Picture, ShapePiece, Stroke, TablePiece, TextPiece } from './slide.ts';

/** Files that a slide refers to, by the ids that it gives them. */
type Related = {
  chart: (chart: NativeChart) => string;
  image: (extension: string, content: string | Uint8Array) => string;
};

/** Where a text's left edge is and how it is aligned, by its anchor. */
const ANCHORS = {
  start: { before: 0, algn: 'l' },
  middle: { before: 0.5, algn: 'ctr' },
  end: { before: 1, algn: 'r' },
} as const;

const textXml = ({ lines, x, y, width, size, leading, anchor, as }: TextPiece, id: number): string => {
  const { before, algn } = ANCHORS[anchor];
  const height = (lines.length * Math.max(leading, 1.15) * size) / 72;
  // Arial's letters reach so far above their baseline.
  const area = { x: x - before * width, y: y - (0.92 * size) / 72, w: width, h: height };
  const look = runXml('rPr', lettersOf(as, size));
  const spacing = lines.length === 1 ? '' : `<a:lnSpc><a:spcPts val="${Math.round(leading * size * 100)}"/></a:lnSpc>`;
  return shapeXml({
    id,
    name: lines.join(' '),
    kind: '<p:cNvSpPr txBox="1"/>',
    look: formOf(area) + groundOf(as),
    body: '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>',
    words: `<a:p><a:pPr algn="${algn}">${spacing}</a:pPr>${lines.map((line) => run(line, look)).join('<a:br/>')}</a:p>`,
  });
};

const outlineOf = (strokes: readonly Stroke[], area: Area): string => {
  const paths = strokes.map((stroke) => {
    if (stroke.to === 'Z') return '<a:close/>';
    const { x, y } = stroke.point;
    const tag = stroke.to === 'M' ? 'moveTo' : 'lnTo';
    return `<a:${tag}><a:pt x="${emu(x - area.x)}" y="${emu(y - area.y)}"/></a:${tag}>`;
  });
  return `${xfrm(area)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(area.w)}" h="${emu(area.h)}">${paths.join('')}</a:path></a:pathLst></a:custGeom>`;
};

/** Ornament and strokes: what they mean is said by the chart's own words. */
const markXml = ({ area, form, as }: ShapePiece, id: number): string => {
  const outline = typeof form === 'string' ? formOf(area, form) : outlineOf(form, area);
  return shapeXml({ id, name: `Mark ${id}`, look: outline + fillOf(as) + strokeOf(as) });
};

const cellXml = (
  text: string,
  as: readonly ChartClass[],
  { isHead, size }: { isHead: boolean; size: number },
): string => {
  const look = lettersOf(as, size);
  const words = text === '' ? runXml('endParaRPr', look) : run(text, runXml('rPr', look));
  const rule = isHead ? `w="19050">${solid('ink')}` : `w="9525">${solid('hair')}`;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${words}</a:p></a:txBody>` +
    `<a:tcPr marL="0" marR="91440" marT="41148" marB="41148" anchor="ctr"><a:lnB ${rule}</a:lnB><a:noFill/></a:tcPr></a:tc>`
  );
};

const frameXml = (area: Area, name: string, uri: string, data: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${name}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrm(area, 'p')}<a:graphic><a:graphicData uri="${uri}">${data}</a:graphicData></a:graphic></p:graphicFrame>`;

/** The height in inches of a row of one line; PowerPoint makes a row of more lines higher. */
export const rowHeight = (size: number): number => (size * 1.2) / 72 + 0.09;

const tableXml = (
  { area, head, rows, names = ['x-semi'], widths, size, name, alt }: TablePiece,
  id: number,
): string => {
  const high = rowHeight(size);
  const all = [...given(head, (cells) => [cells]), ...rows];
  const lines = all.map((cells) => {
    const isHead = cells === head;
    const inside = cells.map((text, at) => {
      const isName = at === 0 || head === undefined;
      return cellXml(text, isHead ? ['x-semi', 'x-quiet'] : isName ? names : ['text'], { isHead, size });
    });
    return `<a:tr h="${emu(high)}">${inside.join('')}</a:tr>`;
  });
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  return frameXml(
    { ...area, h: high * all.length },
    named(id, name, alt),
    SPACES.a.replace('/main', '/table'),
    `<a:tbl><a:tblPr${head === undefined ? '' : ' firstRow="1"'}/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl>`,
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

/** One piece as the XML of its slide; `id` tells it from the other shapes there. */
export const pieceXml = (piece: Piece, id: number, related: Related): string => {
  switch (piece.kind) {
    case 'text':
      return textXml(piece, id);
    case 'shape':
      return markXml(piece, id);
    case 'table':
      return tableXml(piece, id);
    case 'chart': {
      const chart = `<c:chart xmlns:c="${SPACES.c}" r:id="${related.chart(piece.chart)}"/>`;
      return frameXml(piece.area, named(id, piece.name, piece.alt), SPACES.c, chart);
    }
    case 'picture':
      return (
        `<p:pic><p:nvPicPr>${named(id, piece.name, piece.alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
        `<p:blipFill><a:blip r:embed="${related.image('png', piece.picture.png)}"><a:extLst><a:ext uri="${VECTOR}"><asvg:svgBlip xmlns:asvg="${VECTOR_SPACE}" r:embed="${related.image('svg', piece.picture.svg)}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
        `<p:spPr>${formOf(fitted(piece.picture, piece.area))}</p:spPr></p:pic>`
      );
  }
};
