import { csvColumns, type Column } from '../src/exports/factRow.ts';

type CsvRow = Record<Column, string>;

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
  const [head = [], ...lines] = rows;
  // One cast: the entries are made from all columns, which the compiler cannot follow.
  return lines.map(
    (found) => Object.fromEntries(csvColumns.map((column) => [column, found[head.indexOf(column)] ?? ''])) as CsvRow,
  );
};
