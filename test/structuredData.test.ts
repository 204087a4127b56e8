import { describe, expect, it } from 'vitest';
import { figureKinds } from '../src/figures/kinds.ts';
import { stories } from '../src/content/stories.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import { builtDocuments, builtFiles, targetOf } from './site.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** What schema.org has for each type used here; anything else would be a word of our own that no machine knows. */
const KNOWN: Readonly<Record<string, string>> = {
  NewsArticle: 'headline description inLanguage isAccessibleForFree image isBasedOn url publisher datePublished',
  Organization: 'name',
  Dataset: 'name description inLanguage isAccessibleForFree isBasedOn distribution variableMeasured',
  DataDownload: 'encodingFormat contentUrl',
  PropertyValue: 'propertyID name value minValue maxValue unitText measurementTechnique',
};

const faultsIn = (node: Node, path: string): string[] => {
  const type = String(node['@type']);
  const known = KNOWN[type]?.split(' ');
  if (known === undefined) return [`${path}: no type "${type}"`];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '@type') return [];
    const here = `${path}.${key}`;
    if (!known.includes(key)) return [`${here}: no property of ${type}`];
    if (value === '' || value === undefined || value === null) return [`${here}: empty`];
    const inner = Array.isArray(value) ? nodesIn(value) : isNode(value) ? [value] : [];
    return inner.flatMap((child, at) => faultsIn(child, `${here}[${at}]`));
  });
};

describe.each(
  builtDocuments()
    .filter(({ route }) => route.view === 'page')
    .map((document) => ({ name: `/${document.route.path}`, document })),
)('what the page $name says of itself to machines', ({ document }) => {
  const told = stories.find(({ slug }) => slug === document.route.slug);
  if (told === undefined) throw new Error('a page without a story');
  const story = resolveStory(told, document.route.locale, figureKinds);
  const numbers = builtDocuments().find(
    ({ route: { slug, locale, view } }) =>
      view === 'numbers' && slug === document.route.slug && locale === document.route.locale,
  );
  if (numbers === undefined) throw new Error('a page without its numbers');
  const graphs = [document, numbers].map(({ page }) =>
    Array.from(page.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }): unknown =>
      JSON.parse(textContent ?? ''),
    ),
  );
  const graph = graphs.flat().flatMap((data) => (isNode(data) ? nodesIn(data['@graph']) : []));
  const article = graph.find((node) => node['@type'] === 'NewsArticle');
  const dataset = graph.find((node) => node['@type'] === 'Dataset');

  it('is one article, and one set of data where its numbers are, in the words of schema.org', () => {
    expect(graphs.map((scripts) => scripts.length)).toEqual([1, 1]);
    for (const data of graphs.flat()) expect(isNode(data) && data['@context']).toBe('https://schema.org');
    expect(graph.map((node) => node['@type'])).toEqual(['NewsArticle', 'Dataset']);
    expect(graph.flatMap((node, at) => faultsIn(node, `graph[${at}]`))).toEqual([]);
  });

  it('names the text that it retells, its publisher and its day', () => {
    expect(article?.['headline']).toBe(story.words['title']);
    expect(article?.['isBasedOn']).toMatchObject({
      url: story.original.url,
      datePublished: story.original.date,
      publisher: { name: story.original.publisher },
    });
    expect(story.original.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(String(dataset?.['description']).length).toBeGreaterThan(50);
  });

  it('has every number and date of the facts, a least or a latest one where no more is known', () => {
    const expected = Object.values(story.facts)
      .filter(({ value, unit }) => typeof value === 'number' || unit === 'date')
      .map(({ id, value, bound }) => {
        if (bound === 'before') return [id, undefined, undefined, value];
        return bound === 'exactly' || bound === 'about'
          ? [id, value, undefined, undefined]
          : [id, undefined, value, undefined];
      });
    const variables = nodesIn(dataset?.['variableMeasured']);
    expect(variables.map((node) => [node['propertyID'], node['value'], node['minValue'], node['maxValue']])).toEqual(
      expected,
    );
    expect(expected).not.toEqual([]);
  });

  it('leads to files that are there', () => {
    const image = String(article?.['image']);
    const data = nodesIn(dataset?.['distribution']).map((node) => String(node['contentUrl']));
    expect(data).toHaveLength(2);
    const site = process.env['SITE_URL'];
    const files = new Set(builtFiles());
    const isThere = (from: Pick<typeof document, 'file'>, address: string) =>
      files.has((site === undefined ? targetOf(from, address) : address.replace(site, '')) ?? '');
    expect(isThere(document, image)).toBe(true);
    expect(data.filter((address) => !isThere(numbers, address))).toEqual([]);
  });
});
