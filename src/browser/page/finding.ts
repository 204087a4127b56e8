import { findWords, searchable } from '../../model/findWords.ts';
import { replaceSearch } from '../reading/replaceSearch.ts';

/**
 * The list of all numbers, by words, by who says so, by whose the sources are, by figure, by verdict. What is asked stands in the address
 * (`?words=port&verdict=othersDiffer`), so that it can be passed on; a row that the address names is always shown.
 */
export const startFinding = (page: Document): void => {
  const form = page.querySelector<HTMLFormElement>('form.find');
  const rows = Array.from(page.querySelectorAll<HTMLTableRowElement>('table.numbers tbody tr'));
  const output = form?.querySelector('output') ?? null;
  if (form === null || output === null || rows.length === 0) return;
  const texts = new Map<HTMLTableRowElement, string>();
  const textOf = (row: HTMLTableRowElement): string => {
    const known = texts.get(row) ?? searchable(row.textContent ?? '');
    texts.set(row, known);
    return known;
  };

  const show = () => {
    const value = (name: string) => valueOf(form, name);
    const isAsked = findWords(value('words'));
    let count = 0;
    for (const row of rows) {
      const isFound =
        ['basis', 'verdict', 'whose', 'figure'].every(
          (name) => value(name) === '' || row.dataset[name]?.split(' ').includes(value(name)) === true,
        ) && isAsked(textOf(row));
      row.hidden = !isFound;
      count += Number(isFound);
    }
    const isAll = count === rows.length;
    output.value = isAll ? '' : foundWords(output, count);
    remember(form);
  };
  const showNamed = () => {
    const row = page.getElementById(location.hash.slice(1));
    if (!(row instanceof HTMLTableRowElement)) return;
    if (row.hidden) {
      form.reset();
      show();
      row.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    // An address of a number opens its card, as a press on it does.
    row.querySelector<HTMLElement>('.amount a')?.click();
  };

  fillFrom(form, new URLSearchParams(location.search));
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') show();
  showNamed();
  addEventListener('hashchange', showNamed);
  // The number whose card is opened is what the address bar has, to be passed on.
  rows[0]?.parentElement?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('.amount a') : null;
    if (link !== null) history.replaceState(history.state, '', link.getAttribute('href'));
  });
};

/** How many were found, in the form that the page's language has for so many. */
const foundWords = ({ dataset }: HTMLElement, count: number): string => {
  // One cast, since JSON has no type: the page has them so.
  const words = JSON.parse(dataset['found'] ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (words[form] ?? words.other ?? '').replace('#', String(count));
};

const NAMES = ['words', 'basis', 'whose', 'figure', 'verdict'];

const isField = (field: unknown): field is HTMLInputElement | HTMLSelectElement | RadioNodeList =>
  field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof RadioNodeList;

const valueOf = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return isField(field) ? field.value : '';
};

const fillFrom = (form: HTMLFormElement, asked: URLSearchParams): void => {
  for (const name of NAMES) {
    const field = form.elements.namedItem(name);
    const value = asked.get(name);
    if (value === null || !isField(field)) continue;
    const before = field.value;
    field.value = value;
    // A value that no choice has chooses none.
    if (field.value !== value) field.value = before;
  }
};

/** What others keep in the address stays there. */
const remember = (form: HTMLFormElement): void => {
  const params = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const value = valueOf(form, name);
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  replaceSearch(params);
};
