import { CONTENT_TYPES, editParts, textOf, withPart, type Parts } from './parts.ts';
import { SERIES_ORDER } from './markStyle.ts';
import { editInside, elementsOf, escapeXml, inOrder } from './xml.ts';

// What pptxgenjs 4.0.1 writes makes PowerPoint offer a repair (its issues 1441 to 1444, 1449, 1534). Each function
// mends one fault; the last change upstream was in June 2025.

/** The library counts charts over the life of the process; a file's own charts are counted from one. */
export const renumberCharts = (parts: Parts): Parts => {
  const numbers = [...parts.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number);
  const order = new Map(numbers.toSorted((one, other) => one - other).map((number, at) => [String(number), at + 1]));
  const renamed = (text: string) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (whole, name: string, number: string) => {
        const place = order.get(number);
        return place === undefined ? whole : name + place;
      },
    );
  const named = new Map([...parts].map(([name, bytes]) => [renamed(name), bytes]));
  return editParts(named, /\.rels$/, renamed);
};

const LINE_ORDER = [
  'c:grouping',
  'c:varyColors',
  'c:ser',
  'c:dLbls',
  'c:dropLines',
  'c:hiLowLines',
  'c:upDownBars',
  'c:marker',
  'c:smooth',
  'c:axId',
];

/** Elements in the schema's order, axes that exist, gaps that are gaps. */
export const mendChart = (xml: string): string => {
  const axes = new Set(Array.from(xml.matchAll(/<c:(?:catAx|valAx)>\s*<c:axId val="(\d+)"/g), ([, id]) => id));
  const known = xml
    .replaceAll(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''))
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    // A single level of categories is a plain list of words.
    .replaceAll(/<(\/?)c:multiLvlStrRef>/g, '<$1c:strRef>')
    .replaceAll(/<(\/?)c:multiLvlStrCache>/g, '<$1c:strCache>')
    .replaceAll(/<\/?c:lvl>/g, '');
  const ordered = editInside(known, 'c:ser', (inside) => inOrder(elementsOf(inside), SERIES_ORDER));
  return editInside(ordered, 'c:lineChart', (inside) => {
    const elements = elementsOf(inside.replaceAll(/<c:invertIfNegative [^>]*\/>/g, ''));
    const grouping = elements.some(({ name }) => name === 'c:grouping')
      ? []
      : [{ name: 'c:grouping', xml: '<c:grouping val="standard"/>' }];
    return inOrder([...grouping, ...elements], LINE_ORDER);
  });
};

/** One number for each shape of a slide; nothing refers to them. */
export const renumberShapes = (xml: string): string => {
  let id = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+(")/g, (_, before: string, after: string) => {
    id += 1;
    return `${before}${id}${after}`;
  });
};

const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>';

/** Slides, layouts and the master: shapes with a text body, grounds with their effects, prompts in layouts only. */
export const mendSlide = (xml: string, name: string): string =>
  renumberShapes(
    xml
      .replaceAll(/(<p:bgPr><a:solidFill>(?:(?!<\/p:bgPr>).)*<\/a:solidFill>)(<\/p:bgPr>)/gs, '$1<a:effectLst/>$2')
      .replaceAll(/<a:ln><\/a:ln>|<a:ln\/>/g, '')
      // The first row names the columns: a screen reader says so only when it is told.
      .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
      .replaceAll(/\s+hasCustomPrompt="1"/g, name.includes('/slides/') ? '' : '$&')
      .replaceAll(/(<p:sp>(?:(?!<\/p:sp>|<p:txBody>).)*<\/p:spPr>)(\s*<\/p:sp>)/gs, `$1${EMPTY_TEXT}$2`)
      // East Asian and complex script have slots of their own in a theme's font.
      .replaceAll(/<a:(ea|cs) typeface="\+(mj|mn)-lt"/g, '<a:$1 typeface="+$2-$1"'),
  );

/** The library's tables have no alternative text; a drawn line has none either. */
export const describeShapes = (xml: string, described: Readonly<Record<string, string>>): string =>
  xml.replaceAll(
    /<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?(\/?)>/g,
    (whole, id: string, name: string, isEmpty: string) => {
      const words = described[name];
      return words === undefined ? whole : `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(words)}"${isEmpty}>`;
    },
  );

/** Notes are one run of text with line ends in it, which PowerPoint shows as one paragraph. */
export const splitNotes = (xml: string): string =>
  xml.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr[^>]*>)?<\/a:p>/g,
    (_, run: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  );

/** The notes master needs a theme of its own, and its place in the presentation is right after the slide master. */
export const mendNotesMaster = (parts: Parts): Parts => {
  const withTheme = withPart(parts, 'ppt/theme/theme2.xml', textOf(parts, 'ppt/theme/theme1.xml'));
  const related = editParts(withTheme, /notesMaster1\.xml\.rels$/, (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  return editParts(related, /^ppt\/presentation\.xml$/, (xml) => {
    const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
    return xml
      .replace(list, '')
      .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`)
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
  });
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\//, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\//, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/notesMasters\//, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/charts\//, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/theme\//, `${OFFICE}.theme+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/** The list of parts, written anew from the parts there are: the library's names masters that do not exist. */
export const declareParts = (parts: Parts): Parts => {
  const overrides = [...parts.keys()].toSorted().flatMap((name) => {
    const type = TYPES.find(([fits]) => fits.test(name) && name.endsWith('.xml'))?.[1];
    if (type === undefined && name.endsWith('.xml') && name !== CONTENT_TYPES)
      throw new Error(`no content type is known for "${name}"`);
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return withPart(
    parts,
    CONTENT_TYPES,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${overrides.join('')}</Types>`,
  );
};

/** A file says the date of its story, not of the build. */
export const dateFile = (xml: string, day: string): string =>
  xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
