import { packageOf } from './package.ts';
import { escapeXml, SPACES, XML } from './xml.ts';

/** A cell; nothing there is no cell at all, since a zero would be drawn and summed. */
export type Cell = string | number | undefined;
/** A sheet with its head in the first row. */
export type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly Cell[])[] };

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** "A" … "Z", "AA" … */
export const columnAt = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnAt(Math.floor(index / 26) - 1) + columnAt(index % 26);

// Text is written in place and never as a formula, so that no cell can be run.
const cellOf = (cell: Cell, address: string, style: number): string => {
  const s = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return `<c r="${address}"${s}><v>${cell}</v></c>`;
  if (cell === undefined || cell === '') return '';
  return `<c r="${address}"${s} t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
};

const sheetXml = ({ widths, rows }: Sheet): string => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, `${columnAt(column)}${at + 1}`, at === 0 ? 1 : 0));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const range = `A1:${columnAt(widths.length - 1)}${rows.length}`;
  return (
    `${XML}<worksheet xmlns="${SPACES.sheet}"><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`
  );
};

const STYLES =
  `${XML}<styleSheet xmlns="${SPACES.sheet}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** Sheets as a workbook (XLSX). The same sheets give the same bytes. */
export const workbookOf = (sheets: readonly Sheet[]): Uint8Array => {
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return packageOf(
    [
      {
        path: 'xl/workbook.xml',
        type: `${TYPE}.sheet.main+xml`,
        content: `${XML}<workbook xmlns="${SPACES.sheet}" xmlns:r="${SPACES.r}"><sheets>${named.join('')}</sheets></workbook>`,
        relations: [
          ...sheets.map((_, at) => ({
            id: `rId${at + 1}`,
            type: 'worksheet',
            target: `worksheets/sheet${at + 1}.xml`,
          })),
          { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
        ],
      },
      ...sheets.map((sheet, at) => ({
        path: `xl/worksheets/sheet${at + 1}.xml`,
        type: `${TYPE}.worksheet+xml`,
        content: sheetXml(sheet),
      })),
      { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: STYLES },
    ],
    [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }],
  );
};
