import { uiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table, TableRow } from '../../model/table.ts';
import { Sources } from './Sources.tsx';

type FactTableProps = { table: Table; locale: Locale };

/** A figure's facts as a table: the report's own first, then what other sources say. */
export const FactTable = ({ table, locale }: FactTableProps) => {
  const { page, figure } = uiWords(locale);
  const own = table.rows.filter((row) => row.basis !== 'context');
  const others = table.rows.filter((row) => row.basis === 'context');
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
      {own.length > 0 && <Rows title={figure.own} rows={own} />}
      {others.length > 0 && <Rows title={figure.others} rows={others} />}
    </table>
  );
};

const Rows = ({ title, rows }: { title: string; rows: readonly TableRow[] }) => (
  <tbody>
    <tr className="facts-group">
      <th colSpan={4} scope="rowgroup">
        {title}
      </th>
    </tr>
    {rows.map((row) => (
      <tr key={row.factId} data-fact={row.factId}>
        <th scope="row">{row.label}</th>
        <td className="facts-value">{row.value}</td>
        <td>{row.basisText}</td>
        <td>{row.sources.length > 0 ? <Sources sources={row.sources} /> : row.who}</td>
      </tr>
    ))}
  </tbody>
);
