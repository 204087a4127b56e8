import { linesIn } from './paint.ts';
import { rowHeight } from './pieceXml.ts';
import { body, type TablePiece } from './slide.ts';

/** Inches between the words of two columns. */
const GUTTER = 0.14;

/** The height of a row in inches: that of its longest cell. */
export const heightOfRow = (cells: readonly string[], widths: readonly number[], size: number): number => {
  const lines = Math.max(...cells.map((text, at) => linesIn(text, (widths[at] ?? 1) - GUTTER, size, ['x-semi'])));
  return rowHeight(size) + ((lines - 1) * size * 1.2) / 72;
};

type Table = Omit<TablePiece, 'kind' | 'area'>;

type Row = { cells: readonly string[]; height: number };

/** Rows on as many pages as they need, each at most so high. */
const filled = (rows: readonly Row[], most: number): Row[][] => {
  const pages: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (used + row.height > most) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages;
};

/** A table as one a slide, each with about as many rows, and no more than have room between measure line and source. */
export const tablePages = ({ rows, ...table }: Table): TablePiece[] => {
  const high = rows.map((cells): Row => ({ cells, height: heightOfRow(cells, table.widths, table.size) }));
  const free = body.h - heightOfRow(table.head ?? [], table.widths, table.size);
  const count = filled(high, free).length;
  // The last page would else have what is left: the least height that asks for no page more shares the rows out.
  const heights = high.map((_, at) => high.slice(0, at + 1).reduce((sum, { height }) => sum + height, 0));
  const least = heights.find((height) => height <= free && filled(high, height).length === count) ?? free;
  return filled(high, least).map((own) => ({
    kind: 'table',
    area: body,
    ...table,
    rows: own.map(({ cells }) => [...cells]),
  }));
};
