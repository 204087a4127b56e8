import { locales, type Locale } from '../../i18n/locales.ts';
import { packageOf, type Part, type Relation } from '../package.ts';
import { escapeXml, spacesOf, SPACES, XML } from '../xml.ts';
import { chartSheet, type SheetWords } from './chartSheet.ts';
import { chartXml } from './chartXml.ts';
import { LAYOUTS, layouts, layoutXml, masterXml } from './master.ts';
import type { NativeChart } from './nativeChart.ts';
import { notesMaster, notesXml } from './notes.ts';
import { pieceXml } from './pieceXml.ts';
import { filledShape, tree } from './shapeXml.ts';
import type { FileSlide } from './slide.ts';
import { themeXml } from './theme.ts';

export type PptxWords = {
  title: string;
  author: string;
  subject: string;
  theme: string;
  locale: Locale;
  /** The day of the story, in ISO form. */
  day: string;
  /** The day and the commit of the build; nothing where it is not known. */
  version: string;
  sheet: SheetWords;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SLIDES = `${OFFICE}.presentationml`;

/** What a part refers to, by ids in their order. */
const relationsTo = (...targets: readonly (readonly [type: string, target: string])[]): Relation[] =>
  targets.map(([type, target], at) => ({ id: `rId${at + 1}`, type, target }));

/** A slide with its charts, pictures and notes. Charts and pictures are numbered over the whole file. */
type Made = { slide: Part; notes: Part; charts: NativeChart[]; media: Part[] };

const makeSlide = (slide: FileSlide, at: number, { lang, charts: before }: { lang: string; charts: number }): Made => {
  const number = at + 1;
  const places = layouts[slide.layout];
  const charts: NativeChart[] = [];
  const media: Part[] = [];
  const relations = relationsTo(
    ['slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(slide.layout) + 1}.xml`],
    ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
  );
  const relate = (type: string, target: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target });
    return id;
  };
  const addMedia = (extension: 'png' | 'svg', content: string | Uint8Array): string => {
    const name = `drawing-${number}-${media.length + 1}.${extension}`;
    media.push({ path: `ppt/media/${name}`, content });
    return relate('image', `../media/${name}`);
  };
  const behind = slide.ground === undefined ? [] : [slide.ground];
  const pieces = [...behind, ...slide.pieces].map((piece, index) =>
    pieceXml(piece, {
      id: index + 6,
      lang,
      relation: (what) => {
        if (piece.kind === 'chart') {
          charts.push(piece.chart);
          return relate('chart', `../charts/chart${before + charts.length}.xml`);
        }
        if (piece.kind !== 'picture' || what === 'chart') throw new Error(`a ${piece.kind} has no ${what}`);
        return addMedia(what, what === 'png' ? piece.picture.png : piece.picture.svg);
      },
    }),
  );
  const held = [
    ...pieces.slice(0, behind.length),
    filledShape(places.headline, 2, lang, slide.headline),
    filledShape(places.measure, 3, lang, slide.measure),
    ...pieces.slice(behind.length),
    filledShape(places.source, 4, lang, slide.source),
    filledShape(places.slideNumber, 5, lang, ''),
  ];
  return {
    slide: {
      path: `ppt/slides/slide${number}.xml`,
      type: `${SLIDES}.slide+xml`,
      content: `${XML}<p:sld${spacesOf('a', 'r', 'p')}${slide.isHidden === true ? ' show="0"' : ''}><p:cSld>${tree(held.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      relations,
    },
    notes: {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${SLIDES}.notesSlide+xml`,
      content: notesXml({ said: slide.notes, sources: slide.sources ?? [] }, lang),
      relations: relationsTo(
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ),
    },
    charts,
    media,
  };
};

const chartParts = (charts: readonly NativeChart[], lang: string, words: SheetWords): Part[] =>
  charts.flatMap((chart, at): Part[] => [
    {
      path: `ppt/charts/chart${at + 1}.xml`,
      type: `${OFFICE}.drawingml.chart+xml`,
      content: chartXml(chart, lang),
      relations: relationsTo(['package', `../embeddings/chart${at + 1}.xlsx`]),
    },
    { path: `ppt/embeddings/chart${at + 1}.xlsx`, content: chartSheet(chart, words) },
  ]);

/** Slides have their numbers from 256, as the standard wants. */
const presentation = (count: number): Part => {
  const ids = Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 4}"/>`);
  return {
    path: 'ppt/presentation.xml',
    type: `${SLIDES}.presentation.main+xml`,
    content:
      `${XML}<p:presentation${spacesOf('a', 'r', 'p')} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    relations: relationsTo(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...ids.map((_, at) => ['slide', `slides/slide${at + 1}.xml`] as const),
    ),
  };
};

const masters = (lang: string, theme: string): Part[] => [
  {
    path: 'ppt/slideMasters/slideMaster1.xml',
    type: `${SLIDES}.slideMaster+xml`,
    content: masterXml(lang),
    relations: relationsTo(
      ...LAYOUTS.map((_, at) => ['slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const),
      ['theme', '../theme/theme1.xml'],
    ),
  },
  ...LAYOUTS.map((layout, at) => ({
    path: `ppt/slideLayouts/slideLayout${at + 1}.xml`,
    type: `${SLIDES}.slideLayout+xml`,
    content: layoutXml(layout, lang),
    relations: relationsTo(['slideMaster', '../slideMasters/slideMaster1.xml']),
  })),
  {
    path: 'ppt/notesMasters/notesMaster1.xml',
    type: `${SLIDES}.notesMaster+xml`,
    content: notesMaster(lang),
    relations: relationsTo(['theme', '../theme/theme2.xml']),
  },
  // Notes have a theme of their own: PowerPoint takes a shared one for damage.
  ...[1, 2].map((number) => ({
    path: `ppt/theme/theme${number}.xml`,
    type: `${OFFICE}.theme+xml`,
    content: themeXml(theme),
  })),
];

const CORE = `${SPACES.package}/metadata/core-properties`;

/** A file says the date of its story, not of the build. */
const properties = ({ title, author, subject, day, version }: PptxWords): Part[] => [
  {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content:
      `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>` +
      `${version === '' ? '' : `<cp:version>${escapeXml(version)}</cp:version>`}</cp:coreProperties>`,
  },
  {
    path: 'docProps/app.xml',
    type: `${OFFICE}.extended-properties+xml`,
    content: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application></Properties>`,
  },
];

/** Slides as a file that PowerPoint opens without a question, with charts it can edit. The same slides give the same bytes. */
export const toPptx = (slides: readonly FileSlide[], words: PptxWords): Uint8Array => {
  const lang = locales[words.locale].tag;
  const made: Made[] = [];
  for (const [at, slide] of slides.entries())
    made.push(makeSlide(slide, at, { lang, charts: made.reduce((sum, { charts }) => sum + charts.length, 0) }));
  const charts = made.flatMap((one) => one.charts);
  return packageOf(
    [
      presentation(slides.length),
      ...masters(lang, words.theme),
      ...made.flatMap(({ slide, notes, media }) => [slide, notes, ...media]),
      ...chartParts(charts, lang, words.sheet),
      ...properties(words),
    ],
    relationsTo(
      ['officeDocument', 'ppt/presentation.xml'],
      [`${SPACES.package}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ),
  );
};
