import { describe, expect, it } from 'vitest';
import { stories } from '../src/content/stories.ts';
import { baseOf } from '../src/routes.ts';
import type { Block } from '../src/model/block.ts';
import { parseText } from '../src/model/text.ts';
import { builtDocuments, builtFiles, readBuilt, targetOf, type Built } from './site.ts';

/** Text as a reader sees it: spaces alike, whether they may break or not. */
const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const textOf = (element: Element | null | undefined): string => plain(element?.textContent ?? '');

const byId = (page: Document, id: string): Element | undefined => page.querySelector(`[id="${id}"]`) ?? undefined;
const factsIn = (scope: ParentNode): string[] =>
  Array.from(scope.querySelectorAll('[data-fact]'), (element) => element.getAttribute('data-fact') ?? '');

/** The fact whose row among all numbers a link leads to. */
const leadsTo = (link: Element): string => /numbers\/#(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';

/** The runs of words between numbers, in the order of the text file: what no build may lose. */
const runsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.inlines.flatMap((inline) => (inline.kind === 'fill' ? [] : [inline.text]));
    case 'words':
      return [...block.words].flatMap(([key, { text }]) => (isOnPage(block.name, key) ? text.split(/\{[^}]*\}/) : []));
    case 'break':
      return [];
  }
};

const ON_PAGE: Readonly<Record<string, RegExp>> = {
  story: /^(title|standfirst|byline|footer)$/,
  figure: /^(title|measure|source|alt|description|note\..*)$/,
  facts: /./,
  check: /^(name|claim|record|by|for|against|ours)$/,
  unchecked: /./,
};

const isOnPage = (block: string, key: string): boolean => ON_PAGE[block]?.test(key) ?? false;

const fileTextOf = ({ route }: Built): string =>
  stories.find(({ slug }) => slug === route.slug)?.text[route.locale] ?? '';

/** Every figure that the story has, by its id. */
const figuresOf = ({ route }: Built): string[] =>
  Object.keys(stories.find(({ slug }) => slug === route.slug)?.figures ?? {});

/** What the page's cards are filled from. */
const cardsOf = (document: Built): { facts: Record<string, { by?: string[] }> } => {
  const file = document.page.querySelector('#card-facts')?.getAttribute('data-file') ?? '';
  return JSON.parse(readBuilt(targetOf(document, file) ?? '').toString('utf8'));
};

const pages = builtDocuments().filter(({ route }) => route.view === 'page');

describe.each(pages.map((document) => ({ name: `/${document.route.path}`, document })))(
  'the page $name, without scripts',
  ({ document }) => {
    const { page } = document;
    const numbers =
      builtDocuments().find(
        ({ route }) =>
          route.view === 'numbers' && route.slug === document.route.slug && route.locale === document.route.locale,
      )?.page ?? page;

    it('holds every word of the text file', () => {
      const { blocks } = parseText(fileTextOf(document));
      // What facts are called stands in the list of all numbers; what they are called for short, in charts.
      const held = textOf(page.body) + textOf(numbers.body);
      const runs = blocks
        .flatMap(runsOf)
        .map((run) => plain(run.replace(/\|.*$/, '').replaceAll('**', '')))
        .filter((run) => run !== '');
      expect(runs.length).toBeGreaterThan(blocks.length);
      expect(runs.filter((run) => !held.includes(run))).toEqual([]);
    });

    it('shows every figure of the story, each once', () => {
      const shown = Array.from(page.querySelectorAll('figure.figure'), (figure) => figure.id);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.toSorted()).toEqual(figuresOf(document).toSorted());
    });

    describe.each(figuresOf(document))('the figure %s', (id) => {
      const figure = page.querySelector(`figure.figure[id="${id}"]`);

      it('says what was found, what is measured and who says so', () => {
        expect(textOf(figure?.querySelector('.hed'))).not.toBe('');
        expect(textOf(figure?.querySelector('.measure'))).not.toBe('');
        expect(textOf(figure?.querySelector('.source'))).not.toBe('');
      });

      it('is drawn, with a name and a description for those who do not see it, and no tooltip over it', () => {
        const drawings = Array.from(figure?.querySelectorAll('.drawing svg.chart') ?? []);
        expect(drawings.length).toBeGreaterThan(0);
        for (const drawing of drawings) {
          expect(drawing.querySelectorAll('title')).toHaveLength(0);
          expect(factsIn(drawing)).not.toEqual([]);
          const labels = [drawing.getAttribute('aria-labelledby'), drawing.getAttribute('aria-describedby')];
          expect(labels.filter((label) => textOf(byId(page, label ?? '')) === '')).toEqual([]);
        }
      });

      it('has a table with a row for every fact that it draws', () => {
        const table = figure?.querySelector('table');
        expect(textOf(table?.querySelector('caption'))).not.toBe('');
        const rows = Array.from(table?.querySelectorAll('tbody tr') ?? []);
        expect(
          rows.filter((row) => textOf(row.querySelector('th[scope="row"]')) === '' && row.querySelector('td') !== null),
        ).toEqual([]);
        const told = new Set(Array.from(table?.querySelectorAll('th[scope="row"] a') ?? [], leadsTo));
        const drawn = Array.from(figure?.querySelectorAll('.drawing svg.chart') ?? []).flatMap(factsIn);
        expect(drawn.filter((fact) => !told.has(fact))).toEqual([]);
      });
    });

    it('leads every linked number to its line of the check, to a figure that shows it, or to its row among all numbers', () => {
      const links = Array.from(page.querySelectorAll('a.n[data-fact]'));
      expect(links).not.toEqual([]);
      const data = cardsOf(document);
      const lost = links.filter((link) => {
        const fact = link.getAttribute('data-fact') ?? '';
        const href = link.getAttribute('href') ?? '';
        if (href === `numbers/#${fact}`) return byId(numbers, fact) === undefined;
        const target = byId(page, href.replace('#', ''));
        if (target?.getAttribute('class') === 'claim') return target.getAttribute('data-fact') !== fact;
        const shownBy = data.facts[fact]?.by ?? [fact];
        return target === undefined || !shownBy.every((one) => factsIn(target).includes(one));
      });
      expect(lost.map((link) => `${textOf(link)} (${link.getAttribute('data-fact')})`)).toEqual([]);
    });

    it('lists every fact it shows among all numbers, and has what a card says of it', () => {
      const data = cardsOf(document);
      const rows = Array.from(page.querySelectorAll('table.facts th a'), leadsTo);
      expect(rows).not.toEqual([]);
      const facts = [...new Set([...factsIn(page), ...rows])];
      expect(facts.filter((fact) => byId(numbers, fact) === undefined)).toEqual([]);
      expect(facts.filter((fact) => !(fact in data.facts))).toEqual([]);
    });

    it('has a place for every link within it', () => {
      const links = Array.from(
        page.querySelectorAll('[href^="#"]'),
        (link) => link.getAttribute('href')?.slice(1) ?? '',
      );
      expect(links.filter((id) => byId(page, id) === undefined)).toEqual([]);
    });

    it('works under any path: its own addresses are relative and lead to files that are there', () => {
      const addresses = ['href', 'src'].flatMap((attribute) =>
        Array.from(page.querySelectorAll(`[${attribute}]`), (element) => element.getAttribute(attribute) ?? ''),
      );
      const own = addresses.filter((address) => !/^([a-z]+:|#)/i.test(address));
      expect(own.filter((address) => address.startsWith('/'))).toEqual([]);
      const files = new Set(builtFiles());
      expect(own.filter((address) => !files.has(targetOf(document, address) ?? ''))).toEqual([]);
    });

    it('lists the other reports of the site where its story asks for that, each with the way to it', () => {
      const { slug } = document.route;
      const others = stories.filter((story) => story.slug !== slug);
      const isAsked = stories.some((story) => story.slug === slug && story.listsReports === true);
      const links = Array.from(page.querySelectorAll('#reports a'), (link) => link.getAttribute('href') ?? '');
      expect(links.map((href) => targetOf(document, href))).toEqual(
        isAsked ? others.map((story) => `${baseOf(stories, story)}index.html`) : [],
      );
    });

    it('says in which language it is, and what it is about', () => {
      expect(page.documentElement.getAttribute('lang')).not.toBe('');
      expect(page.title).not.toBe('');
      expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).not.toBe('');
      expect(page.querySelectorAll('h1')).toHaveLength(1);
    });
  },
);

describe.each(builtDocuments().map((document) => ({ name: `/${document.route.path}`, document })))(
  'the document $name',
  ({ document: { page, html } }) => {
    it('uses every id once, and has what its labels and drawings refer to', () => {
      const ids = Array.from(page.querySelectorAll('[id]'), (element) => element.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const known = new Set(ids);
      const referred = ['aria-labelledby', 'aria-describedby', 'for']
        .flatMap((name) =>
          Array.from(page.querySelectorAll(`[${name}]`), (element) => element.getAttribute(name) ?? ''),
        )
        .flatMap((names) => names.split(/\s+/));
      const painted = Array.from(page.documentElement.innerHTML.matchAll(/url\(#([^)]+)\)/g), ([, id = '']) => id);
      expect([...referred, ...painted].filter((id) => !known.has(id))).toEqual([]);
    });

    it('gives no element an attribute twice: a browser would drop the second', () => {
      const tags = html.replaceAll(/<script\b.*?<\/script>/gs, '').match(/<[a-z](?:"[^"]*"|[^>"])*>/gi) ?? [];
      const namesIn = (tag: string) =>
        Array.from(tag.matchAll(/\s([\w:-]+)(?:=(?:"[^"]*"|[^\s">]+))?/g), ([, name]) => name);
      expect(tags.length).toBeGreaterThan(10);
      expect(tags.filter((tag) => new Set(namesIn(tag)).size < namesIn(tag).length)).toEqual([]);
    });
  },
);
