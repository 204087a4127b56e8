import { lineWidth } from '../../theme/letterWidths.ts';
import { officeSize } from './paint.ts';
import { rowHeight } from './pieceXml.ts';
import { body, type TablePiece } from './slide.ts';

/** Inches between the words of two columns. */
const GUTTER = 0.14;

const linesIn = (text: string, width: number, size: number): number =>
  Math.max(1, Math.ceil(lineWidth(text, size / officeSize([]), 'strong') / 72 / (width - GUTTER)));

/** The height of a row in inches: that of its longest cell. */
const heightOf = (cells: readonly string[], widths: readonly number[], size: number): number => {
  const lines = Math.max(...cells.map((text, at) => linesIn(text, widths[at] ?? 1, size)));
  return rowHeight(size) + ((lines - 1) * size * 1.2) / 72;
};

type Table = Pick<TablePiece, 'head' | 'rows' | 'widths' | 'size' | 'name' | 'alt'>;

/** A table as one a slide, each with as many rows as there is room for between measure line and source. */
export const tablePages = ({ rows, ...table }: Table): TablePiece[] => {
  const pages: string[][][] = [];
  let used = Number.POSITIVE_INFINITY;
  const head = heightOf(table.head, table.widths, table.size);
  for (const cells of rows) {
    const height = heightOf(cells, table.widths, table.size);
    if (used + height > body.h) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push([...cells]);
    used += height;
  }
  return pages.map((own) => ({ kind: 'table', area: body, ...table, rows: own }));
};
