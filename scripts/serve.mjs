// Serves a built folder as any static host does: files, folders with an index.html, and 404 for the rest.
// node scripts/serve.mjs [--port 4173] [--under /some/path] [--folder dist]
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const LAST_PORT = 65_535;

/** Starts a server and says where it listens; a busy port gives way to the next free one. */
export const serve = async ({
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  port = 4173,
  under = '/',
} = {}) => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} has no index.html: run "npm run build" first.`);
  const base = `/${under}/`.replaceAll(/\/+/g, '/');
  const server = createServer(handlerOf(folder, base));
  const used = await listen(server, port);
  return {
    address: `http://${HOST}:${used}${base}`,
    port: used,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
};

const handlerOf = (folder, base) => {
  // In `dev` mode a file is looked up when it is asked for: a new build needs no new server.
  const files = sirv(folder, { dev: true });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `http://${HOST}`);
    if (!pathname.startsWith(base)) {
      return `${pathname}/` === base ? redirect(response, base + search) : notFound(response);
    }
    const path = pathname.slice(base.length);
    if (!path.endsWith('/') && isFolder(folder, path)) return redirect(response, `${base}${path}/${search}`);
    request.url = `/${path}${search}`;
    return files(request, response, () => notFound(response));
  };
};

/** Without the slash at its end, a page's relative addresses would start one folder too high. */
const isFolder = (folder, path) => {
  if (path === '' || path.includes('%') || normalize(path).startsWith('..')) return false;
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory();
};

const redirect = (response, to) => response.writeHead(301, { Location: to }).end();

const notFound = (response) =>
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n');

const listen = (server, port) =>
  new Promise((done, fail) => {
    const tryPort = (candidate) => {
      server.once('error', (error) => {
        if (error.code !== 'EADDRINUSE' || candidate >= LAST_PORT) return fail(error);
        console.log(`Port ${candidate} is busy, trying ${candidate + 1}.`);
        return tryPort(candidate + 1);
      });
      server.listen(candidate, HOST, () => {
        server.removeAllListeners('error');
        done(server.address().port);
      });
    };
    tryPort(port);
  });

const main = async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4173' },
      under: { type: 'string', default: '/' },
      folder: { type: 'string' },
    },
  });
  const folder = values.folder === undefined ? {} : { folder: resolve(values.folder) };
  const { address } = await serve({ port: Number(values.port), under: values.under, ...folder });
  console.log(`From China to Peru is at ${address} (Ctrl+C ends it)`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
