import { carriersOf, marksOf } from './emphasis.ts';

/** The words a card needs that its rows do not have; they stand in the page as data. */
export type CardWords = {
  close: string;
  toFigure: string;
  toText: string;
  toCheck: string;
  toRow: string;
  card: string;
  toOriginal: string;
  /** What is said of a fact that no figure draws. */
  undrawn: string;
  /** Where the report itself can be read. */
  original: string;
  /** How far a source can be trusted, by its letter. */
  trust: Readonly<Record<string, string>>;
};

type Make = (tag: string, className: string, ...content: (Node | string)[]) => HTMLElement;

/** What a card says of a fact, from its row in the list of all numbers and its line in the claim check. */
export const contentOf = (
  page: Document,
  row: HTMLElement,
  factId: string,
  anchor: Element,
  words: CardWords,
): Node[] => {
  const make: Make = (tag, className, ...content) => {
    const element = page.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  const cell = (at: number): string => row.children[at]?.textContent?.trim() ?? '';
  const value = cell(1) === '' ? cell(0) : cell(1);
  const isLong = cell(1) === '' || value.length > 8;
  const big = make('p', isLong ? 'card-value card-long' : 'card-value', value);
  const what = make('p', 'card-what', cell(1) === '' ? '' : `${cell(0)} `, make('b', '', cell(4)));
  const check = page.getElementById(`check-${factId}`);
  const verdict = check === null ? [] : [verdictOf(check, make)];
  return [
    big,
    what,
    make('p', 'card-who', ...whoOf(row, words, make)),
    ...verdict,
    ...(row.dataset['undrawn'] === undefined ? [] : [make('p', 'card-record', words.undrawn)]),
    actionsOf({ page, row, factId, anchor, words, isChecked: check !== null, make }),
  ];
};

/** Who says so: the report's words, the formula with its inputs, each of which opens its own card, or the documents in full. */
const whoOf = (row: HTMLElement, words: CardWords, make: Make): Node[] => {
  const said = Array.from(row.children[5]?.childNodes ?? [], (node) => node.cloneNode(true));
  for (const node of said) {
    if (!(node instanceof HTMLElement)) continue;
    const { title, trust } = node.dataset;
    if (title !== undefined)
      node.append('. ', make('cite', '', title), trust === 'C' ? '' : `, ${words.trust[trust ?? ''] ?? ''}`);
    const input = node.querySelector<HTMLAnchorElement>('a[href^="#fact-"]');
    if (input !== null) input.dataset['fact'] = input.hash.replace('#fact-', '');
  }
  return said;
};

const verdictOf = (check: HTMLElement, make: Make): HTMLElement => {
  const verdict = check.querySelector('.verdict-cell')?.textContent?.trim() ?? '';
  const record = Array.from(check.children[1]?.childNodes ?? []).filter(
    (node) => !(node instanceof Element && node.classList.contains('small')),
  );
  return make('p', 'card-record', make('b', '', `${verdict}. `), ...record.map((node) => node.cloneNode(true)));
};

type Actions = {
  page: Document;
  row: HTMLElement;
  factId: string;
  anchor: Element;
  words: CardWords;
  isChecked: boolean;
  make: Make;
};

const actionsOf = ({ page, row, factId, anchor, words, isChecked, make }: Actions): HTMLElement => {
  const link = (text: string, href: string) => {
    const element = page.createElement('a');
    element.href = href;
    element.textContent = text;
    return element;
  };
  const actions: Node[] = [];
  const inText = carriersOf(page, factId).find((carrier) => carrier.matches('.text a'));
  const figure = marksOf(page, factId)
    .find((mark) => mark.closest('.chart-box') !== null)
    ?.closest('figure');
  if (inText !== undefined && inText !== anchor) {
    const paragraph = inText.closest('p');
    if (paragraph !== null) {
      paragraph.id ||= `text-${factId}`;
      actions.push(link(words.toText, `#${paragraph.id}`));
    }
  }
  // On a slide, a mark is shown already; another step that draws it, too, would only lead astray.
  const isShown = anchor.closest('figure') === figure || anchor.closest('.slide .chart-box') !== null;
  if (figure !== null && figure !== undefined && !isShown) actions.push(link(words.toFigure, `#${figure.id}`));
  if (isChecked) actions.push(link(words.toCheck, `#check-${factId}`));
  if (row.dataset['basis'] === 'stated') {
    const original = link(words.toOriginal, words.original);
    original.rel = 'external';
    actions.push(original);
  }
  actions.push(link(words.toRow, `#fact-${factId}`));
  const close = make('button', 'do', words.close);
  close.setAttribute('type', 'button');
  return make('p', 'card-actions', ...actions, close);
};
