import { uiWords } from '../i18n/uiWords.ts';
import type { Pedigree, ResolvedSource, ResolvedStory } from '../model/story.ts';

/** Everything a row says of its fact. The first eleven are a public contract; a new column goes to the end. */
export const csvColumns = [
  'id',
  'label',
  'value',
  'unit',
  'bound',
  'basis',
  'quotation',
  'formula',
  'source',
  'address',
  'note',
  'when',
  'trust',
] as const;

type Column = (typeof csvColumns)[number];

// Excel reads UTF-8 only after this mark, and takes ";" or "," by the reader's country; RFC 4180 asks for "," and CRLF.
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. */
const guarded = (cell: string): string => (/^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const writtenSource = ({ publisher, title, date, dateText, trust, trustText }: ResolvedSource): string =>
  `${publisher}: ${title}, ${date ?? dateText}${trust === 'C' ? ` (${trustText})` : ''}`;

/** Where a fact can be looked up: the report for what it states, the documents for context; our sums have their formula. */
export const sourcesOf = (fact: Pedigree, story: ResolvedStory): readonly ResolvedSource[] =>
  fact.basis === 'stated' ? [story.original] : fact.sources;

const cellsOf = (fact: Pedigree, story: ResolvedStory): Record<Column, string> => {
  const sources = sourcesOf(fact, story);
  return {
    id: fact.id,
    label: fact.label,
    value: Array.isArray(fact.value) ? fact.value.join(' ') : String(fact.value),
    unit: fact.unit,
    bound: fact.bound,
    basis: fact.basis,
    quotation: fact.quote ?? '',
    formula: fact.formula ?? '',
    source: sources.map(writtenSource).join(' | '),
    address: sources.map(({ url }) => url).join(' | '),
    note: fact.check?.record ?? '',
    when: fact.when ?? '',
    trust: fact.weak === true ? uiWords(story.locale).trust.C : '',
  };
};

/** Facts as a table that a spreadsheet opens as it is: one row each, with where it comes from. */
export const toCsv = (facts: readonly Pedigree[], story: ResolvedStory): string => {
  const rows = facts.map((fact) => {
    const cells = cellsOf(fact, story);
    return csvColumns.map((column) => cells[column]);
  });
  return (
    BOM + [csvColumns, ...rows].map((row) => row.map((cell) => quoted(guarded(cell))).join(',') + LINE_END).join('')
  );
};
