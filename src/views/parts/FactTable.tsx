import { uiWords, type UiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table, TableRow } from '../../model/table.ts';

const bases = ['stated', 'derived', 'context'] as const;

type FactTableProps = {
  table: Table;
  locale: Locale;
  /** Where a fact's row stands with its sources, before its id. */
  allRows: string;
};

/** A figure's facts as a table: what the report states, what we worked out, what other sources say. */
export const FactTable = ({ table, locale, allRows }: FactTableProps) => {
  const { page, figure } = uiWords(locale);
  return (
    <table className="facts">
      <caption>
        {table.caption} <span className="view" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{page.what}</th>
          <th scope="col">{page.value}</th>
          <th scope="col">{page.basis}</th>
          <th scope="col">{page.who}</th>
        </tr>
      </thead>
      {bases.map((basis) => {
        const rows = table.rows.filter((row) => row.basis === basis);
        return (
          rows.length > 0 && (
            <Rows key={basis} title={figure.groups[basis]} rows={rows} words={page} allRows={allRows} />
          )
        );
      })}
    </table>
  );
};

type RowsProps = { title: string; rows: readonly TableRow[]; words: UiWords['page']; allRows: string };

const Rows = ({ title, rows, words, allRows }: RowsProps) => (
  <tbody>
    <tr className="facts-group">
      <th colSpan={4} scope="rowgroup">
        {title}
      </th>
    </tr>
    {rows.map((row) => (
      <tr key={row.factId} data-fact={row.factId}>
        <th scope="row">
          <a href={allRows + row.factId}>{row.label}</a>
        </th>
        <td className="facts-value">{row.value}</td>
        <td data-label={words.basis}>{row.basisText}</td>
        <td className="facts-who" data-label={words.who}>
          {row.who}
        </td>
      </tr>
    ))}
  </tbody>
);
