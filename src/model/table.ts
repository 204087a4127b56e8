import { uiWords } from '../i18n/uiWords.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Basis } from './fact.ts';
import { requiredWord } from './viewWords.ts';
import type { Pedigree, ResolvedFigure, ResolvedSource } from './story.ts';

export type TableRow = {
  factId: string;
  label: string;
  value: string;
  basis: Basis;
  basisText: string;
  /** Who says so, in words: the source, our arithmetic, or the publishers. */
  who: string;
  sources: readonly ResolvedSource[];
};

/** A figure as rows: what its table shows and its files hold. What the source states comes first, then our arithmetic. */
export type Table = { caption: string; rows: readonly TableRow[] };

const ORDER: readonly Basis[] = ['stated', 'derived', 'context'];

/** What a fact is the number of, with the time it speaks of: "Trade through the port (2007)". */
export const rowLabel = ({ label, whenText }: Pick<Pedigree, 'label' | 'whenText'>): string =>
  whenText === undefined ? label : `${label} (${whenText})`;

/** One fact as a row. A name's row says what it names; its value stands in its label. */
export const rowOf = (pedigree: Pedigree, locale: Locale): TableRow => ({
  factId: pedigree.id,
  label: rowLabel(pedigree),
  value: pedigree.unit === 'name' ? '' : pedigree.bounded,
  basis: pedigree.basis,
  basisText: uiWords(locale).basis[pedigree.basis],
  who: pedigree.who,
  sources: pedigree.sources,
});

export const tableOf = (figure: ResolvedFigure, facts: Readonly<Record<string, Pedigree>>): Table => {
  const rows = figure.facts.flatMap((id) => {
    const pedigree = facts[id];
    return pedigree === undefined ? [] : [rowOf(pedigree, figure.locale)];
  });
  return {
    caption: uiWords(figure.locale).figure.tableOf.replace('#', () => requiredWord(figure, 'title')),
    rows: ORDER.flatMap((basis) => rows.filter((row) => row.basis === basis)),
  };
};
