import type { Pedigree, ResolvedSource, ResolvedStory } from '../model/story.ts';
import { columnsOf, factRow, sourcesOf, type Column } from './factRow.ts';
import { workbookOf, type Cell } from './spreadsheet.ts';

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
  workbookOf([
    {
      name: 'data',
      widths: columnsOf(story).map((column) => WIDTHS[column] ?? DEFAULT_WIDTH),
      rows: [columnsOf(story), ...facts.map((fact) => rowOf(fact, story))],
    },
    { name: 'sources', widths: [40, 70, 60, 12, 8, 36, 18, 60], rows: [SOURCE_COLUMNS, ...sourceRows(facts, story)] },
  ]);
