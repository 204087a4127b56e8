import { given } from '../../figures/given.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { packageOf, type Part, type Relation } from '../package.ts';
import { escapeXml, spacesOf, SPACES, XML } from '../xml.ts';
import { chartSheet, type SheetWords } from './chartSheet.ts';
import { chartXml } from './chartXml.ts';
import { filledShape } from './held.ts';
import { LAYOUTS, layouts, layoutXml, masterXml } from './master.ts';
import type { NativeChart } from './nativeChart.ts';
import { notesMaster, notesXml } from './notes.ts';
import { pieceXml } from './pieceXml.ts';
import { pageXml } from './shapeXml.ts';
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

/** A slide, a layout, a master or notes by its number: `slides/slide1.xml`. */
const placeOf = (kind: string, number = 1): string => `${kind}s/${kind}${number}.xml`;

/** How another part refers to it. */
const toward = (kind: string, number = 1) => [kind, `../${placeOf(kind, number)}`] as const;

const partOf = (kind: string, number: number, content: string, relations: readonly Relation[]): Part => ({
  path: `ppt/${placeOf(kind, number)}`,
  type: `${SLIDES}.${kind}+xml`,
  content,
  relations,
});

const towardLayout = (layout: FileSlide['layout']) => toward('slideLayout', LAYOUTS.indexOf(layout) + 1);

/** A slide with its notes, and the charts and pictures on it; `before` counts the charts of the slides before. */
const slideParts = (slide: FileSlide, number: number, before: number): { parts: Part[]; charts: NativeChart[] } => {
  const places = layouts[slide.layout];
  const charts: NativeChart[] = [];
  const media: Part[] = [];
  const relations = relationsTo(towardLayout(slide.layout), toward('notesSlide', number));
  const relate = (type: string, target: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target });
    return id;
  };
  const related = {
    chart: (chart: NativeChart) => {
      charts.push(chart);
      return relate('chart', `../charts/chart${before + charts.length}.xml`);
    },
    image: (extension: string, content: Part['content']) => {
      const name = `media/drawing-${number}-${media.length + 1}.${extension}`;
      media.push({ path: `ppt/${name}`, content });
      return relate('image', `../${name}`);
    },
  };
  const shapes = [
    ...given(slide.ground, (ground) => pieceXml(ground, 6, related)),
    filledShape(places.headline, 2, slide.headline),
    filledShape(places.measure, 3, slide.measure),
    ...slide.pieces.map((piece, at) => pieceXml(piece, 7 + at, related)),
    filledShape(places.source, 4, slide.source),
    filledShape(places.slideNumber, 5, ''),
  ];
  const page = pageXml('sld', shapes.join(''), { attributes: slide.isHidden === true ? ' show="0"' : '' });
  const notes = notesXml({ said: slide.notes, sources: slide.sources ?? [] });
  const parts = [
    partOf('slide', number, page, relations),
    partOf('notesSlide', number, notes, relationsTo(toward('notesMaster'), toward('slide', number))),
    ...media,
  ];
  return { parts, charts };
};

const chartParts = (chart: NativeChart, number: number, { locale, sheet }: PptxWords): Part[] => [
  {
    path: `ppt/charts/chart${number}.xml`,
    type: `${OFFICE}.drawingml.chart+xml`,
    content: chartXml(chart, locales[locale].tag),
    relations: relationsTo(['package', `../embeddings/chart${number}.xlsx`]),
  },
  { path: `ppt/embeddings/chart${number}.xlsx`, content: chartSheet(chart, sheet) },
];

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
      ['slideMaster', placeOf('slideMaster')],
      ['notesMaster', placeOf('notesMaster')],
      ['theme', 'theme/theme1.xml'],
      ...ids.map((_, at) => ['slide', placeOf('slide', at + 1)] as const),
    ),
  };
};

/** What all slides share. Notes have a theme of their own: PowerPoint takes a shared one for damage. */
const masters = (theme: string): Part[] => [
  partOf('slideMaster', 1, masterXml(), relationsTo(...LAYOUTS.map(towardLayout), ['theme', '../theme/theme1.xml'])),
  ...LAYOUTS.map((layout, at) => partOf('slideLayout', at + 1, layoutXml(layout), relationsTo(toward('slideMaster')))),
  partOf('notesMaster', 1, notesMaster(), relationsTo(['theme', '../theme/theme2.xml'])),
  ...[1, 2].map((number) => ({
    path: `ppt/theme/theme${number}.xml`,
    type: `${OFFICE}.theme+xml`,
    content: themeXml(theme),
  })),
];

const CORE = `${SPACES.package}/metadata/core-properties`;

/** A file says the date of its story, not of the build. */
const properties = ({ title, author, subject, day, version }: PptxWords): Part => ({
  path: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content:
    `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>` +
    `${version === '' ? '' : `<cp:version>${escapeXml(version)}</cp:version>`}</cp:coreProperties>`,
});

/** Slides as a file that PowerPoint opens without a question, with charts it can edit. The same slides give the same bytes. */
export const toPptx = (slides: readonly FileSlide[], words: PptxWords): Uint8Array => {
  const charts: NativeChart[] = [];
  const told = slides.flatMap((slide, at) => {
    const own = slideParts(slide, at + 1, charts.length);
    charts.push(...own.charts);
    return own.parts;
  });
  const parts = [
    presentation(slides.length),
    ...masters(words.theme),
    ...told,
    ...charts.flatMap((chart, at) => chartParts(chart, at + 1, words)),
    properties(words),
  ];
  // Every run of words says its language.
  const look = `<a:rPr lang="${locales[words.locale].tag}"`;
  const inLanguage = ({ content, ...part }: Part): Part => ({
    ...part,
    content: typeof content === 'string' ? content.replaceAll('<a:rPr', look) : content,
  });
  return packageOf(
    parts.map(inLanguage),
    relationsTo(
      ['officeDocument', 'ppt/presentation.xml'],
      [`${SPACES.package}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
  );
};
