type Order = 'ascending' | 'descending';

const textOf = (row: Element, at: number): string => row.children[at]?.textContent ?? '';

/** What a value is sorted by: numbers as numbers, dates as they are written for machines. */
const compareValues = (one: string, other: string): number => {
  const difference = Number(one) - Number(other);
  return Number.isNaN(difference) ? (one < other ? -1 : Number(one > other)) : difference;
};

type Compare = (one: Element, other: Element) => number;

/** Values of one unit stand together, since days cannot be held against dollars. */
const byValue = (at: number, language: string, sign: number): Compare => {
  const dataOf = (row: Element, name: 'data-sort' | 'data-unit') => row.children[at]?.getAttribute(name) ?? '';
  return (one, other) =>
    dataOf(one, 'data-unit').localeCompare(dataOf(other, 'data-unit'), language) ||
    sign * compareValues(dataOf(one, 'data-sort'), dataOf(other, 'data-sort')) ||
    sign * textOf(one, at).localeCompare(textOf(other, at), language);
};

const byText =
  (at: number, language: string, sign: number): Compare =>
  (one, other) =>
    sign * textOf(one, at).localeCompare(textOf(other, at), language, { numeric: true });

/** Makes the headers of the list of all numbers buttons that sort it; without scripts it is a plain table in the order of the text. */
export const startSorting = (page: Document): void => {
  const table = page.querySelector('table.numbers');
  const body = table?.querySelector('tbody');
  const say = table?.closest('main, section')?.querySelector<HTMLElement>('.say') ?? null;
  if (table === null || body === null || body === undefined) return;
  table.classList.add('is-sortable');
  const headers = Array.from(table.querySelectorAll<HTMLElement>('thead th'));

  const sort = (header: HTMLElement, at: number) => {
    const order: Order = header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of headers) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', order);
    const compare = header.dataset['by'] === 'number' ? byValue : byText;
    const rows = Array.from(body.rows).toSorted(compare(at, page.documentElement.lang, order === 'ascending' ? 1 : -1));
    body.append(...rows);
    if (say !== null) say.textContent = (say.dataset[order] ?? '').replace('#', () => header.textContent ?? '');
  };

  for (const [at, header] of headers.entries()) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'do sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sort(header, at));
  }
};
