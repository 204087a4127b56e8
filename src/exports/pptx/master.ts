import { spacesOf, XML } from '../xml.ts';
import { solid } from './paint.ts';
import { defaultRun, heldShape, tree, type Held } from './shapeXml.ts';
import { body, type FileSlide } from './slide.ts';

const small = { size: 12, face: '+mn', colour: 'ink-2', isBold: false } as const;
const headline = { type: 'title', name: 'Headline', valign: 'b' } as const;
const measure = { type: 'body', index: 10, name: 'Measure', valign: 't' } as const;
const source: Held = {
  type: 'body',
  index: 11,
  name: 'Source',
  area: { x: 0.58, y: 6.78, w: 11.4, h: 0.5 },
  look: small,
  valign: 't',
};
const slideNumber: Held = {
  type: 'sldNum',
  index: 12,
  name: 'Slide number',
  area: { x: 12.2, y: 6.78, w: 0.55, h: 0.3 },
  look: small,
  valign: 't',
  align: 'r',
};

const HEAD = { x: 0.58, y: 0.2, w: 12.17, h: 0.78 };
const FINDING = { size: 28, face: '+mj', colour: 'ink', isBold: true } as const;
const TITLE = { ...FINDING, size: 60, isBold: false } as const;

type Places = { headline: Held; measure: Held; source: Held; slideNumber: Held };
type Place = Pick<Held, 'area' | 'look'>;

const placesOf = (head: Place, below: Place): Places => ({
  headline: { ...headline, ...head },
  measure: { ...measure, ...below },
  source,
  slideNumber,
});

/** The places of each layout, by what they hold. */
export const layouts: Readonly<Record<FileSlide['layout'], Places>> = {
  title: placesOf(
    { area: { x: 0.58, y: 0.5, w: 12.17, h: 1.5 }, look: TITLE },
    { area: { x: 0.58, y: 2.15, w: 12.17, h: 1 }, look: { ...small, size: 26 } },
  ),
  figure: placesOf(
    { area: HEAD, look: FINDING },
    { area: { x: 0.58, y: 1.0, w: 12.17, h: 0.38 }, look: { ...small, size: 18 } },
  ),
  /** The title in the art's own free place. */
  art: placesOf(
    { area: { x: 3.5, y: 1.75, w: 6, h: 2.1 }, look: TITLE },
    { area: { x: 3.5, y: 4, w: 5.2, h: 1 }, look: { ...small, size: 22 } },
  ),
  /** The closing line stands at the foot. */
  found: placesOf(
    { area: HEAD, look: FINDING },
    { area: { x: 0.58, y: 5.7, w: 12.17, h: 0.7 }, look: { ...small, size: 26, face: '+mj', colour: 'ink' } },
  ),
};

export const LAYOUTS = ['title', 'figure', 'art', 'found'] as const satisfies readonly FileSlide['layout'][];

const GROUND = `<p:bg><p:bgPr>${solid('paper')}<a:effectLst/></p:bgPr></p:bg>`;
const CLEAR =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const level = (at: number, size: number): string =>
  `<a:lvl${at}pPr marL="${(at - 1) * 342_900}" indent="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/>${defaultRun({ size, face: '+mn', colour: 'ink', isBold: false })}</a:lvl${at}pPr>`;

const STYLES =
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${defaultRun(FINDING)}</a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${[24, 20, 18, 16, 16].map((size, at) => level(at + 1, size)).join('')}</p:bodyStyle><p:otherStyle/></p:txStyles>`;

const text: Held = {
  type: 'body',
  index: 1,
  name: 'Text',
  area: body,
  look: { size: 24, face: '+mn', colour: 'ink', isBold: false },
  valign: 't',
};

const heldShapes = (places: readonly Held[], lang: string): string =>
  places.map((held, at) => heldShape(held, at + 2, lang)).join('');

/** The slide master: ground, headline, text, number, and their type. */
export const masterXml = (lang: string): string => {
  const shapes = heldShapes([layouts.figure.headline, text, slideNumber], lang);
  const ids = LAYOUTS.map((_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`);
  return (
    `${XML}<p:sldMaster${spacesOf('a', 'r', 'p')}><p:cSld>${GROUND}${tree(shapes)}</p:cSld>${CLEAR}` +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${STYLES}</p:sldMaster>`
  );
};

export const layoutXml = (layout: FileSlide['layout'], lang: string): string =>
  `${XML}<p:sldLayout${spacesOf('a', 'r', 'p')} preserve="1" userDrawn="1"><p:cSld name="${layout}">` +
  `${tree(heldShapes(Object.values(layouts[layout]), lang))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** The master of the notes: the picture of the slide, and the notes under it. More places than a page uses are thrown out by a repair. */
export const notesMasterXml = (shapes: string): string =>
  `${XML}<p:notesMaster${spacesOf('a', 'r', 'p')}><p:cSld>${GROUND}${tree(shapes)}</p:cSld>${CLEAR}<p:notesStyle>${level(1, 12)}</p:notesStyle></p:notesMaster>`;
