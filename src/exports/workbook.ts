import { strToU8 } from 'fflate';
import type { Pedigree, ResolvedSource, ResolvedStory } from '../model/story.ts';
import { columnsOf, factRow, sourcesOf, type Column } from './factRow.ts';
import { fileOf } from './pptx/parts.ts';
import { escapeXml } from './pptx/xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Cell = string | number;
type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly Cell[])[] };

/** "A" … "Z", "AA" … */
const columnAt = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnAt(Math.floor(index / 26) - 1) + columnAt(index % 26);

// XML 1.0 has no sign for these, however they are written.
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

// Text is written in place and never as a formula, so that no cell can be run.
const cellOf = (cell: Cell, address: string, style: number): string => {
  const s = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return `<c r="${address}"${s}><v>${cell}</v></c>`;
  if (cell === '') return '';
  return `<c r="${address}"${s} t="inlineStr"><is><t>${escapeXml(cell.replaceAll(CONTROL, ''))}</t></is></c>`;
};

const sheetXml = ({ widths, rows }: Sheet): string => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, `${columnAt(column)}${at + 1}`, at === 0 ? 1 : 0));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const range = `A1:${columnAt(widths.length - 1)}${rows.length}`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`
  );
};

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

const packageOf = (sheets: readonly Sheet[]): Uint8Array => {
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const texts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
    ['xl/styles.xml', STYLES],
  ];
  return fileOf(new Map(texts.map(([name, text]) => [name, strToU8(text)])));
};

const WIDTHS: Partial<Record<Column, number>> = {
  id: 24,
  label: 56,
  value: 18,
  quotation: 40,
  formula: 40,
  source: 60,
};
const DEFAULT_WIDTH = 20;

/** A number stays a number, so that it can be summed; dates, names and places are text. */
const rowOf = (fact: Pedigree, story: ResolvedStory): Cell[] => {
  const cells = factRow(fact, story);
  return columnsOf(story).map((column) =>
    column === 'value' && typeof fact.value === 'number' ? fact.value : cells[column],
  );
};

const SOURCE_COLUMNS = ['publisher', 'title', 'address', 'date', 'grade', 'trust', 'whose', 'facts'] as const;

/** Every document once, with the facts that rest on it or whose check does. */
const sourceRows = (facts: readonly Pedigree[], story: ResolvedStory): Cell[][] => {
  const found = new Map<string, { source: ResolvedSource; ids: string[] }>();
  for (const fact of facts) {
    for (const source of new Set([...sourcesOf(fact, story), ...(fact.check?.sources ?? [])])) {
      const entry = found.get(source.url) ?? { source, ids: [] };
      if (!entry.ids.includes(fact.id)) entry.ids.push(fact.id);
      found.set(source.url, entry);
    }
  }
  return [...found.values()].map(({ source, ids }) => [
    source.publisher,
    source.title,
    source.url,
    source.date ?? source.dateText,
    source.trust,
    source.trustText,
    source.whoseText,
    ids.join(' '),
  ]);
};

/**
 * Facts as a workbook (XLSX), since Excel in countries with a decimal comma opens a CSV in one column. Two sheets: `data`
 * has the columns of the CSV, `sources` every document once.
 */
export const toWorkbook = (facts: readonly Pedigree[], story: ResolvedStory): Uint8Array =>
  packageOf([
    {
      name: 'data',
      widths: columnsOf(story).map((column) => WIDTHS[column] ?? DEFAULT_WIDTH),
      rows: [columnsOf(story), ...facts.map((fact) => rowOf(fact, story))],
    },
    { name: 'sources', widths: [40, 70, 60, 12, 8, 36, 18, 60], rows: [SOURCE_COLUMNS, ...sourceRows(facts, story)] },
  ]);
