// Serves a built folder as a good static host does: files, folders with an index.html, the headers of `_headers`, Brotli,
// and 404.html for the rest.
// node scripts/serve.mjs [--port 4173] [--under /some/path] [--folder dist]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { hostHeadersOf } from './host-headers.mjs';
import { createPacker } from './pack.mjs';

const HOST = '127.0.0.1';
const LAST_PORT = 65_535;

/** Starts a server and says where it listens; a busy port gives way to the next free one. */
export const serve = async ({
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  port = 4173,
  under = '/',
  isBare = false,
} = {}) => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} has no index.html: run "npm run build" first.`);
  const base = `/${under}/`.replaceAll(/\/+/g, '/');
  const server = createServer(handlerOf(folder, base, isBare));
  const used = await listen(server, port);
  return {
    address: `http://${HOST}:${used}${base}`,
    port: used,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
};

const handlerOf = (folder, base, isBare) => {
  const sendHeaders = (response, path) => {
    if (isBare) return;
    for (const [name, value] of Object.entries(hostHeadersOf(folder, path))) response.setHeader(name, value);
  };
  // In `dev` mode a file is looked up when it is asked for: a new build needs no new server.
  const files = sirv(folder, { dev: true, setHeaders: sendHeaders });
  const pack = createPacker();
  const missing = (response) => {
    sendHeaders(response, '/404.html');
    return notFound(response, folder);
  };
  const answer = async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `http://${HOST}`);
    if (!pathname.startsWith(base)) {
      return `${pathname}/` === base ? redirect(response, base + search) : missing(response);
    }
    const path = pathname.slice(base.length);
    if (!path.endsWith('/') && isFolder(folder, path)) return redirect(response, `${base}${path}/${search}`);
    const packed = isPackable(request, path)
      ? await pack(join(folder, path, path.endsWith('/') || path === '' ? 'index.html' : ''))
      : undefined;
    if (packed !== undefined) {
      // A page may be built anew while it is served; what has a lasting name says so.
      response.setHeader('Cache-Control', 'no-cache');
      sendHeaders(response, `/${path}`);
      return response.writeHead(200, packed.headers).end(request.method === 'HEAD' ? undefined : packed.body);
    }
    request.url = `/${path}${search}`;
    return files(request, response, () => missing(response));
  };
  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };
};

/** Asked for whole, by who can unpack it, and within the folder. */
const isPackable = ({ method, headers }, path) =>
  (method === 'GET' || method === 'HEAD') &&
  headers.range === undefined &&
  /\bbr\b/.test(headers['accept-encoding'] ?? '') &&
  isPlain(path);

/** A path that needs no decoding and leads to no folder above. */
const isPlain = (path) => !path.includes('%') && !normalize(path).startsWith('..');

/** Without the slash at its end, a page's relative addresses would start one folder too high. */
const isFolder = (folder, path) => {
  if (path === '' || !isPlain(path)) return false;
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory();
};

const redirect = (response, to) => response.writeHead(301, { Location: to }).end();

/** The site's own page for a wrong address, where it has one. */
const notFound = (response, folder) => {
  const page = join(folder, '404.html');
  if (existsSync(page))
    return response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
  return response
    .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end('There is nothing at this address.\n');
};

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
  console.log(`The site is at ${address} (Ctrl+C ends it)`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
