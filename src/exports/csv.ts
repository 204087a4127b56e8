import type { Pedigree, ResolvedStory } from '../model/story.ts';
import { columnsOf, factRow, type Column } from './factRow.ts';

// Excel reads UTF-8 only after this mark, and takes ";" or "," by the reader's country; RFC 4180 asks for "," and CRLF.
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. */
const guarded = (cell: string): string => (/^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Facts as a table that a spreadsheet opens as it is: one row each, with where it comes from. */
export const toCsv = (facts: readonly Pedigree[], story: ResolvedStory): string => {
  const columns = columnsOf(story);
  const rows = facts.map((fact) => {
    const cells = factRow(fact, story);
    // A number is none to be run, below zero neither: a spreadsheet is to sum it.
    const isNumber = (column: Column) => column === 'value' && typeof fact.value === 'number';
    return columns.map((column) => quoted(isNumber(column) ? cells[column] : guarded(cells[column])));
  });
  return BOM + [columns, ...rows].map((row) => row.join(',') + LINE_END).join('');
};
