import type { ViteDevServer } from 'vite';
import { formats } from '../exports/formats.ts';
import { loadSite } from './loadSite.ts';
import { readTemplate, withPolicy } from './templates.ts';
import type { BuiltFile } from './writeFiles.ts';

/** What the files to take away are sent as; `txt` and `xml` are for search engines. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(formats).map(({ extension, type }) => [extension, type])),
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
};

/** While somebody edits: every document when it is asked for, and the files to take away as the build makes them. */
export const serveSite = (server: ViteDevServer): void => {
  let files: Promise<BuiltFile[]> | undefined;
  // Text, facts and drawings have no module of their own in the browser: a change to them is a new page.
  server.watcher.on('change', (file) => {
    files = undefined;
    if (/src\/(content|model|figures|charts|views|exports|site|i18n)\//.test(file))
      server.ws.send({ type: 'full-reload' });
  });

  const documentAt = async (path: string): Promise<string | undefined> => {
    const site = await loadSite(server);
    const route = site.siteRoutes().find((candidate) => candidate.path === path);
    if (route === undefined) return undefined;
    const parts = site.partsOf(route, () => undefined);
    const template = withPolicy(readTemplate(server.config.root, parts.template), undefined);
    // Before it is filled: the server looks through all that it is given for what it might serve itself.
    const served = await server.transformIndexHtml(`/${parts.template}`, template);
    return site.fillTemplate(served, '/', parts);
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
