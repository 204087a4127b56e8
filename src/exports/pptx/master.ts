type Held = {
  type: 'title' | 'body' | 'sldNum';
  name: string;
  area: readonly [x: number, y: number, w: number, h: number];
  text: string;
};

// In EMU, 914400 to the inch: the same margins and lines as the layouts of pptx.ts.
const HELD: readonly Held[] = [
  {
    type: 'title',
    name: 'Headline',
    area: [530352, 274320, 11128248, 841248],
    text: '<a:r><a:rPr lang="en-GB"/><a:t>…</a:t></a:r>',
  },
  {
    type: 'body',
    name: 'Text',
    area: [530352, 1600200, 11128248, 4389120],
    text: '<a:r><a:rPr lang="en-GB"/><a:t>…</a:t></a:r>',
  },
  {
    type: 'sldNum',
    name: 'Slide number',
    area: [11201400, 6309360, 457200, 274320],
    text: '<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>',
  },
];

const shapeOf = ({ type, name, area: [x, y, w, h], text }: Held, at: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${at + 2}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${type === 'title' ? '' : ` idx="${at}"`}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p>${text}</a:p></p:txBody></p:sp>`;

const run = (size: number, font: 'mj' | 'mn', colour: 'tx1' | 'tx2', isBold: boolean): string =>
  `<a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;

const level = (at: number, size: number): string =>
  `<a:lvl${at}pPr marL="${(at - 1) * 342900}" indent="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/>${run(size, 'mn', 'tx1', false)}</a:lvl${at}pPr>`;

const styles =
  `<p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${run(28, 'mj', 'tx1', false)}</a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${[24, 20, 18, 16, 16].map((size, at) => level(at + 1, size)).join('')}</p:bodyStyle>`;

/** Puts a master of our own in the place of the library's empty one: ground, headline, text, number, and their type. */
export const withOwnMaster = (xml: string): string =>
  xml
    .replace(
      '<p:cSld><p:spTree>',
      '<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>',
    )
    .replace(/(<\/p:grpSpPr>).*(<\/p:spTree>)/s, `$1${HELD.map(shapeOf).join('')}$2`)
    .replace(/<p:titleStyle>.*<\/p:bodyStyle>/s, styles);
