import { heldShape, type Held } from './held.ts';
import { runXml, solid, type RunLook } from './paint.ts';
import { pageXml } from './shapeXml.ts';
import { body, type Area, type FileSlide } from './slide.ts';

const SMALL: RunLook = { size: 12, face: '+mn', colour: 'ink-2' };
const FINDING: RunLook = { size: 28, face: '+mj', colour: 'ink', isBold: true };
const TITLE: RunLook = { ...FINDING, size: 60, isBold: false };
const PLAIN: RunLook = { size: 24, face: '+mn', colour: 'ink' };

const area = (x: number, y: number, w: number, h: number): Area => ({ x, y, w, h });

const headline = { type: 'title', name: 'Headline', valign: 'b' } as const;
const measure = { type: 'body', index: 10, name: 'Measure' } as const;
const source: Held = { type: 'body', index: 11, name: 'Source', area: area(0.58, 6.78, 11.4, 0.5), look: SMALL };
const slideNumber: Held = {
  type: 'sldNum',
  index: 12,
  name: 'Slide number',
  align: 'r',
  area: area(12.2, 6.78, 0.55, 0.3),
  look: SMALL,
};

type Place = Pick<Held, 'area' | 'look'>;

/** The places of a layout, in the order in which a slide fills them. */
const placesOf = (head: Place, below: Place) => ({
  headline: { ...headline, ...head },
  measure: { ...measure, ...below },
  source,
  slideNumber,
});

const HEAD: Place = { area: area(0.58, 0.2, 12.17, 0.78), look: FINDING };

/** The places of each layout, by what they hold. */
export const layouts: Readonly<Record<FileSlide['layout'], ReturnType<typeof placesOf>>> = {
  title: placesOf(
    { area: area(0.58, 0.5, 12.17, 1.5), look: TITLE },
    { area: area(0.58, 2.15, 12.17, 1), look: { ...SMALL, size: 26 } },
  ),
  figure: placesOf(HEAD, { area: area(0.58, 1, 12.17, 0.38), look: { ...SMALL, size: 18 } }),
  /** The title in the art's own free place. */
  art: placesOf(
    { area: area(3.5, 1.75, 6, 2.1), look: TITLE },
    { area: area(3.5, 4, 5.2, 1), look: { ...SMALL, size: 22 } },
  ),
  /** The closing line stands at the foot. */
  found: placesOf(HEAD, { area: area(0.58, 5.7, 12.17, 0.7), look: { ...TITLE, size: 26 } }),
};

export const LAYOUTS = ['title', 'figure', 'art', 'found'] as const satisfies readonly FileSlide['layout'][];

const GROUND = `<p:bg><p:bgPr>${solid('paper')}<a:effectLst/></p:bgPr></p:bg>`;
const CLEAR =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const level = (at: number, size: number): string =>
  `<a:lvl${at}pPr marL="${(at - 1) * 342_900}" indent="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/>${runXml('defRPr', { ...PLAIN, size })}</a:lvl${at}pPr>`;

const STYLES =
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${runXml('defRPr', FINDING)}</a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${[24, 20, 18, 16, 16].map((size, at) => level(at + 1, size)).join('')}</p:bodyStyle><p:otherStyle/></p:txStyles>`;

const text: Held = { type: 'body', name: 'Text', area: body, look: PLAIN };

const heldShapes = (places: readonly Held[]): string => places.map((held, at) => heldShape(held, at + 2)).join('');

/** The slide master: ground, headline, text, number, and their type. */
export const masterXml = (): string => {
  const ids = LAYOUTS.map((_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`);
  const shapes = heldShapes([layouts.figure.headline, text, layouts.figure.slideNumber]);
  const end = `${CLEAR}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${STYLES}`;
  return pageXml('sldMaster', shapes, { ground: GROUND, end });
};

export const layoutXml = (layout: FileSlide['layout']): string =>
  pageXml('sldLayout', heldShapes(Object.values(layouts[layout])), {
    attributes: ' preserve="1" userDrawn="1"',
    name: layout,
  });

/** The master of the notes: the picture of the slide, and the notes under it. More places than a page uses are thrown out by a repair. */
export const notesMasterXml = (shapes: string): string =>
  pageXml('notesMaster', shapes, { ground: GROUND, end: `${CLEAR}<p:notesStyle>${level(1, 12)}</p:notesStyle>` });
