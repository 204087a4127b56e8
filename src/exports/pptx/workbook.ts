import { strToU8 } from 'fflate';
import { fileOf } from './parts.ts';
import type { NativeChart } from './slide.ts';
import { escapeXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** "A", "B" … a chart has fewer series than the alphabet letters. */
const columnAt = (index: number): string => String.fromCharCode(65 + index);

const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

// A gap has no cell at all; a zero would be drawn.
const numberCell = (address: string, value: number | undefined): string =>
  value === undefined ? '' : `<c r="${address}" s="1"><v>${value}</v></c>`;

const sheetOf = ({ categories, series }: NativeChart): string => {
  const head = series.map(({ name }, at) => textCell(`${columnAt(at + 1)}1`, name)).join('');
  const rows = categories.map((category, row) => {
    const cells = series
      .map(({ points }, at) => numberCell(`${columnAt(at + 1)}${row + 2}`, points[row]?.value))
      .join('');
    return `<row r="${row + 2}">${textCell(`A${row + 2}`, category)}${cells}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="48" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
};

const stylesOf = ({ format }: NativeChart): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** The workbook behind a chart. The library's own has a damaged table and zeros for gaps, so this one is put in its place. */
export const workbookOf = (chart: NativeChart): Uint8Array => {
  const texts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', sheetOf(chart)],
    ['xl/styles.xml', stylesOf(chart)],
  ];
  return fileOf(new Map(texts.map(([name, text]) => [name, strToU8(text)])));
};
