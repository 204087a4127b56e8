import type { ViteDevServer } from 'vite';
import type { Entry } from './document.tsx';
import { ENTRIES, loadSite } from './loadSite.ts';
import { styleSheetsOf } from './styleSheets.ts';
import type { BuiltFile } from './writeFiles.ts';

const asAddress = (path: string) => `/${path}`;
const SHARED_STYLES = styleSheetsOf('pageStyles').map(asAddress);

/** The style sheets that each entry imports: without them here, a page that is edited would flash unstyled. */
const STYLES: Readonly<Record<Entry, readonly string[]>> = {
  main: [...SHARED_STYLES, ...styleSheetsOf('storyStyles').map(asAddress)],
  deck: [...SHARED_STYLES, ...styleSheetsOf('deckStyles').map(asAddress)],
};

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** While somebody edits: every document when it is asked for, and the files to take away as the build makes them. */
export const serveSite = (server: ViteDevServer): void => {
  let files: Promise<BuiltFile[]> | undefined;
  // Text, facts and drawings have no module of their own in the browser: a change to them is a new page.
  server.watcher.on('change', (file) => {
    files = undefined;
    if (/src\/(content|model|charts|views|exports|build|i18n)\//.test(file)) server.ws.send({ type: 'full-reload' });
  });

  const documentAt = async (path: string): Promise<string | undefined> => {
    const site = await loadSite(server);
    const route = site.siteRoutes().find((candidate) => candidate.path === path);
    if (route === undefined) return undefined;
    return site.renderRoute(
      route,
      (_root, entry) => ({
        styles: [...STYLES[entry]],
        scripts: ['/@vite/client', `/${ENTRIES[entry]}`],
        fonts: [],
        icon: '/icon.svg',
      }),
      { strict: false, tell: () => undefined },
    );
  };

  const fileAt = async (path: string): Promise<BuiltFile | undefined> => {
    files ??= loadSite(server).then((site) => site.takeAwayFiles(() => undefined));
    return (await files).find((file) => file.path === path);
  };

  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '/')
      .replace(/[?#].*$/, '')
      .replace(/^\//, '')
      .replace(/index\.html$/, '');
    const answer = async () => {
      const extension = /\.([a-z]+)$/.exec(path)?.[1];
      if (extension === undefined) {
        const html = await documentAt(path);
        if (html === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        return response.end(html);
      }
      const type = TYPES[extension];
      const file = type === undefined ? undefined : await fileAt(path);
      if (type === undefined || file === undefined) return next();
      response.setHeader('Content-Type', type);
      return response.end(file.content);
    };
    answer().catch((error: unknown) => {
      files = undefined;
      next(error);
    });
  });
};
