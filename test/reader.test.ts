import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { stories } from '../src/content/stories.ts';
import { parseText } from '../src/model/text.ts';
import { builtDocuments, type Built } from './site.ts';

const pageOf = (document: Built): Document => {
  const window = new Window({ url: 'https://example.org/' });
  // happy-dom's document follows the standard in all that is asked of it here, though not in its types.
  return new window.DOMParser().parseFromString(document.html, 'text/html') as unknown as Document;
};
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** How many paragraphs the story's own text has in the document's language. */
const paragraphsWritten = ({ route }: Built): number => {
  const text = stories.find(({ slug }) => slug === route.slug)?.text[route.locale] ?? '';
  return parseText(text).blocks.filter(({ kind }) => kind === 'paragraph').length;
};

const pages = builtDocuments().filter(({ route }) => route.view === 'page');

describe.each(pages.map((document) => ({ name: `/${document.route.path}`, document })))(
  'the reader view of $name',
  ({ document }) => {
    const article = new Readability(pageOf(document)).parse();
    const holder = pageOf(document);
    holder.body.innerHTML = article?.content ?? '';
    const figures = Array.from(document.page.querySelectorAll('figure.figure'));

    it('has all of the text, in the words of the page', () => {
      const read = plain(holder.body.textContent);
      const paragraphs = Array.from(document.page.querySelectorAll('main .prose > p'), (one) => plain(one.textContent));
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(paragraphs).toHaveLength(paragraphsWritten(document));
      expect(paragraphs.filter((paragraph) => !read.includes(paragraph))).toEqual([]);
    });

    it('has each figure once: its headline, its table, and one drawing, or one for each of its steps', () => {
      expect(figures.length).toBeGreaterThan(0);
      const faults = figures.flatMap((figure) => {
        const shown = holder.querySelector(`figure[id="${figure.id}"]`);
        const wanted = Math.max(1, figure.querySelectorAll('.sequence-step').length);
        const drawings = Array.from(shown?.querySelectorAll('svg') ?? []);
        const drawn = drawings.filter((svg) => svg.parentElement?.closest('svg') === null).length;
        const says = plain(shown?.textContent).includes(plain(figure.querySelector('.hed')?.textContent));
        const tables = shown?.querySelectorAll('table').length ?? 0;
        return drawn === wanted && says && tables === 1 ? [] : [`${figure.id}: ${drawn} drawings, ${tables} tables`];
      });
      expect(faults).toEqual([]);
    });
  },
);

describe.each(builtDocuments().map((document) => ({ name: `/${document.route.path}`, document })))(
  'where styles are refused, $name',
  ({ document: { page } }) => {
    it('has every shape painted by its own attributes', () => {
      const shapes = Array.from(page.querySelectorAll('svg :is(rect, circle, path, line)'));
      const bare = shapes.filter(
        (shape) => !['fill', 'stroke'].some((name) => shape.closest(`[${name}]:not(svg)`) !== null),
      );
      expect(bare.map((shape) => shape.outerHTML.slice(0, 80))).toEqual([]);
    });

    it('shows one size of each drawing', () => {
      const faults = Array.from(page.querySelectorAll('.drawing, .mast-map'), (place) => {
        const shown = Array.from(place.querySelectorAll(':scope > svg')).filter(
          (drawing) => drawing.getAttribute('display') !== 'none',
        );
        return shown.length;
      }).filter((shown) => shown !== 1);
      expect(faults).toEqual([]);
    });
  },
);
