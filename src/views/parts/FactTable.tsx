import { uiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPlain } from '../../model/format.ts';
import type { Table, TableRow } from '../../model/table.ts';

const bases = ['stated', 'derived', 'context'] as const;

/** A page prints no more rows than somebody reads; all of them are in the data files. */
const MOST_ROWS = 100;

type FactTableProps = {
  table: Table;
  locale: Locale;
  /** The data file that holds all rows, where there is one beside the page. */
  dataFile?: string | undefined;
  /** Where a fact's row stands with its sources, before its id. */
  allRows: string;
};

/** A figure's facts as a table: what the report states, what we worked out, what other sources say. */
export const FactTable = ({ table, locale, dataFile, allRows }: FactTableProps) => {
  const { page, figure } = uiWords(locale);
  const printed = table.rows.slice(0, MOST_ROWS);
  const left = table.rows.length - printed.length;
  const more = figure.moreRows.replace('#', () => formatPlain(left, locale));
  return (
    <table className="facts">
      <caption>
        {table.caption} <span className="view" />
      </caption>
      <thead>
        <tr>
          <th scope="col">{page.what}</th>
          <th scope="col">{page.value}</th>
          <th scope="col">{page.who}</th>
        </tr>
      </thead>
      {bases.map((basis) => {
        const rows = printed.filter((row) => row.basis === basis);
        return rows.length > 0 && <Rows key={basis} title={figure.groups[basis]} rows={rows} allRows={allRows} />;
      })}
      {left > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3}>{dataFile === undefined ? more : <a href={dataFile}>{more}</a>}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

type RowsProps = { title: string; rows: readonly TableRow[]; allRows: string };

const Rows = ({ title, rows, allRows }: RowsProps) => (
  <tbody>
    <tr className="facts-group">
      <th colSpan={3} scope="rowgroup">
        {title}
      </th>
    </tr>
    {rows.map((row) => (
      <tr key={row.factId}>
        <th scope="row">
          <a href={allRows + row.factId}>{row.label}</a>
        </th>
        <td>{row.value}</td>
        <td>{row.who}</td>
      </tr>
    ))}
  </tbody>
);
