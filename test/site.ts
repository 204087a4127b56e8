import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { stories } from '../src/content/stories.ts';
import { allRoutes, type Route } from '../src/routes.ts';

const DIST = resolve('dist');

/** A document as it was built, read without running any script. */
export type Built = { route: Route; file: string; html: string; page: Document };

export const fileOf = (path: string): string => join(DIST, path);

export const readBuilt = (path: string): Buffer => readFileSync(fileOf(path));

/** Every file of the built site, by its path from the root; what a server does not show is left out. */
export const builtFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .filter((path) => !path.startsWith('.'));

/** The file that an address in a document leads to, from the root of the site; nothing for another origin. */
export const targetOf = (document: Pick<Built, 'file'>, address: string): string | undefined => {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(address)) return undefined;
  const own = address.replace(/[?#].*$/, '');
  if (own === '') return document.file;
  const path = normalize(join(dirname(document.file), own));
  return /(^|\/)$/.test(path) || path === '.' ? join(path, 'index.html') : path;
};

let documents: readonly Built[] | undefined;

/** Every document of the site, read once. */
export const builtDocuments = (): readonly Built[] => {
  documents ??= readDocuments();
  return documents;
};

const readDocuments = (): Built[] => {
  if (!existsSync(fileOf('index.html'))) throw new Error('dist has no index.html: run "npm run build" first');
  return allRoutes(stories).map((route) => {
    const file = `${route.path}index.html`;
    const html = readBuilt(file).toString('utf8');
    const window = new Window();
    // happy-dom's document follows the standard in all that is asked of it here, though not in its types.
    const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    return { route, file, html, page };
  });
};
