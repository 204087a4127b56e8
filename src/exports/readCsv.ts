import { csvColumns } from './csv.ts';

type CsvRow = Record<(typeof csvColumns)[number], string>;

/** Undoes the apostrophe that keeps a spreadsheet from running a cell. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '');

/** Reads a table back, as RFC 4180 has it: what the tests compare with the facts. */
export const readCsv = (csv: string): CsvRow[] => {
  const rows: string[][] = [];
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  let row: string[] = [];
  for (const [, inQuotes, bare = '', end] of cells) {
    row.push(unguarded(inQuotes?.replaceAll('""', '"') ?? bare));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.slice(1).map((found) => {
    const cellOf = (column: keyof CsvRow) => found[csvColumns.indexOf(column)] ?? '';
    return {
      id: cellOf('id'),
      label: cellOf('label'),
      value: cellOf('value'),
      unit: cellOf('unit'),
      bound: cellOf('bound'),
      basis: cellOf('basis'),
      quotation: cellOf('quotation'),
      formula: cellOf('formula'),
      source: cellOf('source'),
      address: cellOf('address'),
      note: cellOf('note'),
      when: cellOf('when'),
      trust: cellOf('trust'),
    };
  });
};
