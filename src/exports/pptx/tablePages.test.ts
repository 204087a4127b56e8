import { describe, expect, it } from 'vitest';
import { tablePages } from './tablePages.ts';

const table = { name: 'Loads', alt: '', head: ['Ship', 'Load'], widths: [8, 4.1], size: 16 };
const rowsOf = (count: number, text = 'a ship') => Array.from({ length: count }, (_, at) => [text, String(at)]);
const countsOf = (rows: string[][]) => tablePages({ ...table, rows }).map((page) => page.rows.length);

describe('tablePages', () => {
  it('keeps on one slide what has room there', () => {
    expect(countsOf(rowsOf(12))).toEqual([12]);
  });

  it('shares rows out, so that no slide has only what is left', () => {
    expect(countsOf(rowsOf(15))).toEqual([8, 7]);
    expect(countsOf(rowsOf(29))).toEqual([10, 10, 9]);
  });

  it('has fewer rows where they are of several lines', () => {
    const long = 'a ship of a name that takes more than the one line that its column has, and then some words more';
    expect(countsOf(rowsOf(10, long)).length).toBeGreaterThan(1);
  });

  it('keeps every row, in its order', () => {
    const pages = tablePages({ ...table, rows: rowsOf(40) });
    expect(pages.flatMap(({ rows }) => rows)).toEqual(rowsOf(40));
  });
});
