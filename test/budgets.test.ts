import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stories } from '../src/content/stories.ts';
import { EMBED_SCRIPT } from '../src/exports/formats.ts';
import { baseOf } from '../src/routes.ts';
import { builtDocuments, builtFiles, readBuilt, targetOf, type Built } from './site.ts';

const KB = 1000;

const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;

const packed = new Map<string, number>();
/** How much a file of the site takes, packed once for all the documents that ask for it. */
const brotliOf = (file: string): number => {
  const bytes = packed.get(file) ?? brotli(readBuilt(file));
  packed.set(file, bytes);
  return bytes;
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const addressesIn = (document: Built, selector: string, attribute: string): string[] =>
  Array.from(document.page.querySelectorAll(selector), (element) => element.getAttribute(attribute) ?? '');

const filesIn = (document: Built, selector: string, attribute: string): string[] =>
  addressesIn(document, selector, attribute).flatMap((address) => targetOf(document, address) ?? []);

const isTalk = ({ route }: Built): boolean => route.view === 'deck' || route.view === 'presenter';

const stylesOf = (document: Built): string[] => filesIn(document, 'link[rel="stylesheet"]', 'href');

/** Fonts that the first view may fetch: those asked for at once, and those that the stylesheets name. */
const fontsOf = (document: Built): string[] => {
  const named = stylesOf(document).flatMap((file) =>
    Array.from(
      readBuilt(file)
        .toString('utf8')
        .matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g),
      ([, address = '']) => targetOf({ file }, address),
    ),
  );
  return [...new Set([...filesIn(document, 'link[rel="preload"][as="font"]', 'href'), ...named])].filter(
    (file) => file !== undefined,
  );
};

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const ANY_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The scripts that a document names, with everything that they import in one of these ways. */
const scriptsOf = (document: Built, imported: RegExp): string[] => {
  const found = new Set<string>();
  const waiting = filesIn(document, 'script[src]', 'src');
  for (const file of waiting) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = Array.from(readBuilt(file).toString('utf8').matchAll(imported), ([, address = '']) => address);
    waiting.push(...imports.flatMap((address) => targetOf({ file }, address) ?? []));
  }
  return [...found];
};

describe.each(builtDocuments().map((document) => ({ name: `/${document.route.path}`, document })))(
  'the first view of $name',
  ({ document }) => {
    it('takes at most 50 kB of HTML and styles, 54 for a talk with all its slides', () => {
      const bytes = brotli(document.html) + sum(stylesOf(document).map(brotliOf));
      expect(bytes).toBeLessThanOrEqual((isTalk(document) ? 54 : 50) * KB);
    });

    it('takes at most 110 kB of fonts', () => {
      const fonts = fontsOf(document);
      expect(fonts).not.toEqual([]);
      expect(sum(fonts.map((file) => readBuilt(file).length))).toBeLessThanOrEqual(110 * KB);
    });

    it('asks early for no font that its styles do not use', () => {
      const preloaded = new Set(filesIn(document, 'link[rel="preload"][as="font"]', 'href'));
      const used = stylesOf(document)
        .map((file) => readBuilt(file).toString('utf8'))
        .join('\n');
      expect([...preloaded].filter((file) => !used.includes(file.split('/').at(-1) ?? file))).toEqual([]);
    });

    it('waits for no script', () => {
      const blocking = Array.from(document.page.querySelectorAll('script'), (script) =>
        script.getAttribute('type'),
      ).filter((type) => type !== 'module' && type !== 'application/json' && type !== 'application/ld+json');
      expect(blocking).toEqual([]);
    });

    it('brings at most 12 kB of script for reading, 12.2 for a talk', () => {
      const scripts = scriptsOf(document, STATIC_IMPORT);
      expect(scripts).not.toEqual([]);
      const most = isTalk(document) ? 12.2 : 12;
      expect(sum(scripts.map(brotliOf))).toBeLessThanOrEqual(most * KB);
    });

    it('brings at most 187 kB of script, with every chart live and every menu used', () => {
      const scripts = scriptsOf(document, ANY_IMPORT);
      expect(scripts.filter((file) => /plots-/.test(file))).toHaveLength(1);
      expect(sum(scripts.map(brotliOf))).toBeLessThanOrEqual(187 * KB);
    });

    it('brings no style that the policy would refuse', () => {
      expect(document.page.querySelectorAll('[style]')).toHaveLength(0);
      expect(document.page.querySelectorAll('style')).toHaveLength(0);
    });

    it('keeps itself to its own origin, by a strict policy', () => {
      const policy =
        document.page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
      expect(policy.split(';').map((part) => part.trim())).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });

    it('loads nothing from elsewhere, and nothing that is not there', () => {
      const loaded = [
        ...addressesIn(document, 'script[src]', 'src'),
        ...addressesIn(document, 'img[src]', 'src'),
        ...addressesIn(
          document,
          'link[rel="stylesheet"], link[rel="preload"], link[rel="modulepreload"], link[rel="icon"]',
          'href',
        ),
      ].filter((address) => !address.startsWith('data:'));
      expect(loaded.filter((address) => targetOf(document, address) === undefined)).toEqual([]);
      const files = new Set(builtFiles());
      expect(loaded.filter((address) => !files.has(targetOf(document, address) ?? ''))).toEqual([]);
    });
  },
);

/** A page of a story with its text and figures, ten or so; with more of them it may grow. 200 kB of HTML are aimed at: here stands what is reached, so that it grows no heavier. */
describe.each(
  builtDocuments()
    .filter(({ route }) => route.view === 'page')
    .map((document) => ({ name: `/${document.route.path}`, document })),
)('the HTML of $name', ({ document }) => {
  const figures = Math.max(10, document.page.querySelectorAll('figure.figure').length);

  it('has at most 3,500 elements', () => {
    expect(document.page.querySelectorAll('*').length).toBeLessThanOrEqual(350 * figures);
  });

  it('has at most 227 kB', () => {
    expect(Buffer.byteLength(document.html)).toBeLessThanOrEqual(22.7 * KB * figures);
  });
});

it('leaves no script without a document that asks for it', () => {
  const asked = new Set(builtDocuments().flatMap((document) => scriptsOf(document, ANY_IMPORT)));
  const scripts = builtFiles().filter((file) => /\.m?js$/.test(file));
  // Other sites' pages ask for this one.
  const forOthers = stories.map((story) => `${baseOf(stories, story)}${EMBED_SCRIPT}`);
  expect(scripts.filter((file) => !asked.has(file)).toSorted()).toEqual(forOthers.toSorted());
});
