import type { CardFact } from '../../model/cardFact.ts';
import type { Verdict } from '../../model/fact.ts';
import { cardFactOf, cardFactsIn } from './cardFacts.ts';
import { carriersOf, marksOf } from './emphasis.ts';
import { quoteAddress } from './quoteAddress.ts';
import { verdictSign } from './verdictSign.ts';

/** The words of a card that are the same for every fact; they stand in the page as data. */
export type CardWords = {
  close: string;
  toFigure: string;
  toText: string;
  toCheck: string;
  toRow: string;
  card: string;
  toOriginal: string;
  back: string;
  /** What is said of a fact that no figure draws. */
  undrawn: string;
  /** Who speaks: "The release". */
  said: string;
  /** "Our arithmetic: #" */
  formula: string;
  basis: Readonly<Record<CardFact['basis'], string>>;
  /** Where the source document can be read. */
  original: string;
  copyLink: string;
  cite: string;
  /** Where the row of a fact stands, before its id: `numbers/#`. */
  rows?: string;
  /** The way to the story's page, from a page beside it. */
  home?: string;
  /** How far a source can be trusted, by its letter. */
  trust: Readonly<Record<string, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
};

type Make = (tag: string, className: string, ...content: (Node | string)[]) => HTMLElement;

type ContentOf = {
  page: Document;
  factId: string;
  fact: CardFact;
  anchor: Element;
  words: CardWords;
  /** Whether the reader came here from elsewhere on the page, and can go back there. */
  isAway: boolean;
};

const LONG = 8;
/** Rows that stand on this very page. */
const HERE = '#';

/** What a card says of a fact: how much, of what, who says so, what the check made of it, and where to go from here. */
export const contentOf = (asked: ContentOf): Node[] => {
  const { page, fact, words } = asked;
  const make: Make = (tag, className, ...content) => {
    const element = page.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...content);
    return element;
  };
  const { amount, label, check } = fact;
  const value = amount ?? label;
  const isLong = amount === undefined || value.length > LONG;
  return [
    make('p', isLong ? 'card-value card-long' : 'card-value', value),
    make('p', 'card-what', amount === undefined ? '' : `${label}, `, make('b', '', words.basis[fact.basis])),
    make('p', 'card-who', ...whoOf(page, fact, words, make)),
    ...(check === undefined
      ? []
      : [
          make(
            'p',
            'card-record',
            verdictSign(page, check.verdict),
            make('b', '', `${words.verdicts[check.verdict]}${check.second === undefined ? '' : `: ${check.second}`}. `),
            check.record,
          ),
        ]),
    ...(fact.shown === undefined ? [make('p', 'card-record', words.undrawn)] : []),
    actionsOf(asked, make),
  ];
};

/** Who says so: the source's words, the formula with its inputs, each of which opens its own card, or the documents in full. */
const whoOf = (page: Document, fact: CardFact, words: CardWords, make: Make): (Node | string)[] => {
  switch (fact.basis) {
    case 'stated':
      return [`${words.said}: `, make('q', '', fact.quote ?? ''), `, ${fact.paragraph ?? ''}`];
    case 'derived':
      return [
        words.formula.replace('#', () => fact.formula ?? ''),
        ...(fact.inputs ?? []).flatMap((input, at, { length }) => {
          const link = make('a', '', cardFactOf(page, input)?.label ?? input);
          link.setAttribute('href', `${words.rows ?? '#fact-'}${input}`);
          link.dataset['fact'] = input;
          return [at === 0 ? ' (' : ', ', link, ...(at === length - 1 ? [')'] : [])];
        }),
        ...(fact.weak === true ? [`, ${words.trust['C'] ?? ''}`] : []),
      ];
    case 'context':
      return (fact.sources ?? []).flatMap((place, at) => {
        const source = cardFactsIn(page).sources[place];
        if (source === undefined) return [];
        const link = make('a', '', source.publisher);
        link.setAttribute('href', source.url);
        link.setAttribute('rel', 'external');
        const trust = words.trust[source.trust] ?? '';
        return [
          ...(at === 0 ? [] : ['; ']),
          make('span', '', link, `, ${source.date}. `, make('cite', '', source.title), `, ${trust}`),
        ];
      });
  }
};

const actionsOf = ({ page, factId, fact, anchor, words, isAway }: ContentOf, make: Make): HTMLElement => {
  const actions: Node[] = [];
  const link = (text: string, href: string, go?: 'figure' | 'text' | 'back') => {
    const element = make('a', '', text);
    element.setAttribute('href', href);
    if (go !== undefined) element.dataset['go'] = go;
    actions.push(element);
    return element;
  };
  const button = (text: string, go?: 'back') => {
    const element = make('button', 'do', text);
    element.setAttribute('type', 'button');
    if (go !== undefined) element.dataset['go'] = go;
    actions.push(element);
  };
  const copy = (text: string, what: string, address: string) => {
    const element = make('button', 'do', text);
    element.setAttribute('type', 'button');
    element.dataset['copy'] = what;
    element.dataset['address'] = address;
    actions.push(element);
  };
  if (isAway) button(words.back, 'back');
  // On a slide, a mark is shown already; another step that draws it, too, would only lead astray.
  const inChart = anchor.closest('.chart-box') !== null;
  const figureId = figureOf({ page, factId, fact, anchor });
  if (!inChart && figureId !== undefined) link(words.toFigure, `#${figureId}`, 'figure');
  // Words of a slide lead to the step that draws what they tell: an address of the talk.
  const step = marksOf(page, factId)[0]?.closest('.step');
  if (!inChart && step) link(words.toFigure, `#${step.id}`);
  const inText = carriersOf(page, factId).find((carrier) => carrier.matches('.text a'));
  if (inText !== undefined && inText !== anchor && !isAway) link(words.toText, '#text', 'text');
  if (fact.check !== undefined) link(words.toCheck, `${words.home ?? ''}#${fact.check.id}`);
  if (fact.quote !== undefined)
    link(words.toOriginal, quoteAddress(words.original, fact.quote)).setAttribute('rel', 'external');
  if (words.rows !== undefined) {
    const address = `${words.rows}${factId}`;
    if (words.rows !== HERE) link(words.toRow, address);
    // Copied is from the menu's words, which a page in a frame has not.
    if (page.getElementById('take-away') !== null) {
      copy(words.copyLink, 'link', address);
      copy(words.cite, 'full', address);
    }
  }
  button(words.close);
  return make('p', 'card-actions', ...actions);
};

type FigureOf = Pick<ContentOf, 'page' | 'factId' | 'fact' | 'anchor'>;

/** The figure that shows a fact, in the view it has or in one that can be chosen: the nearest to what asks for it. */
const figureOf = ({ page, factId, fact, anchor }: FigureOf): string | undefined => {
  const drawn = marksOf(page, factId).flatMap((mark) => mark.closest('figure:has(.chart-box)') ?? []);
  const choosable = (fact.shown ?? []).flatMap((place) => page.getElementById(place.replace(/\?.*/, '')) ?? []);
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const distance = (figure: Element) => Math.abs(topOf(figure) - topOf(anchor));
  return [...drawn, ...choosable]
    .filter((figure) => figure.matches('figure.figure'))
    .toSorted((one, other) => distance(one) - distance(other))[0]?.id;
};
