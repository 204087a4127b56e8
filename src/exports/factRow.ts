import { uiWords } from '../i18n/uiWords.ts';
import { versionOfBuild } from './version.ts';
import type { Pedigree, ResolvedSource, ResolvedStory } from '../model/story.ts';

/** Everything a row says of its fact. The order is a public contract; a new column goes to the end. */
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
  'whose',
  'grade',
  'verdict',
  'second',
  'claim',
  'record',
  'by',
  'check_source',
  'check_address',
  'check_whose',
  'not_checked',
  'version',
] as const;

export type Column = (typeof csvColumns)[number];

/** What the check of a claim says; a story in which nothing was checked has no column for it. */
const CHECKED: readonly Column[] = csvColumns.slice(
  csvColumns.indexOf('verdict'),
  csvColumns.indexOf('not_checked') + 1,
);

/** The columns of a story's tables. */
export const columnsOf = ({ checks, unchecked }: ResolvedStory): readonly Column[] =>
  csvColumns.filter((column) => checks.length + unchecked.length > 0 || !CHECKED.includes(column));

const writtenSource = ({ publisher, title, date, dateText, trust, trustText }: ResolvedSource): string =>
  `${publisher}: ${title}, ${date ?? dateText}${trust === 'C' ? ` (${trustText})` : ''}`;

const joined = (sources: readonly ResolvedSource[], write: (source: ResolvedSource) => string): string =>
  sources.map(write).join(' | ');

/** Where a fact can be looked up: the release for what it states, the documents for context; our sums have their formula. */
export const sourcesOf = (fact: Pedigree, story: ResolvedStory): readonly ResolvedSource[] =>
  fact.basis === 'stated' ? [story.original] : fact.sources;

/** Why a claim was not checked, if the story says so. */
export const notChecked = (fact: Pedigree, story: ResolvedStory): string | undefined =>
  story.unchecked.find(({ factId }) => factId === fact.id)?.reason;

/** A fact's row as text, the same for a CSV and for a workbook. */
export const factRow = (fact: Pedigree, story: ResolvedStory): Record<Column, string> => {
  const sources = sourcesOf(fact, story);
  const { check } = fact;
  const checked = check?.sources ?? [];
  return {
    id: fact.id,
    label: fact.label,
    value: Array.isArray(fact.value) ? fact.value.join(' ') : String(fact.value),
    unit: fact.unit,
    bound: fact.bound,
    basis: fact.basis,
    quotation: fact.quote ?? '',
    formula: fact.formula ?? '',
    source: joined(sources, writtenSource),
    address: joined(sources, ({ url }) => url),
    note: check?.record ?? '',
    when: fact.when ?? '',
    trust: fact.weak === true ? uiWords(story.locale).trust.C : '',
    whose: joined(sources, ({ whoseText }) => whoseText),
    grade: joined(sources, ({ trust }) => trust),
    verdict: check?.verdict ?? '',
    second: check?.second ?? '',
    claim: check?.claim ?? '',
    record: check?.record ?? '',
    by: check?.by ?? '',
    check_source: joined(checked, writtenSource),
    check_address: joined(checked, ({ url }) => url),
    check_whose: joined(checked, ({ whoseText }) => whoseText),
    not_checked: notChecked(fact, story) ?? '',
    version: versionOfBuild(),
  };
};
