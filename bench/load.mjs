// What the first view costs on a slow phone, beside two measures: the same HTML without any script, which is the least
// that these drawings can cost, and the same story as a plain single page of React and Recharts.
// `npm run build && node bench/load.mjs`. Rounds are interleaved, so that a busy machine is unfair to all alike.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../scripts/find-chromium.mjs';

const ROUNDS = 6;
const SLOWDOWN = 4;
/** Slow 4G, as performance tools define it. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

/** Serves a folder as a good host does, packed with Brotli; `change` rewrites a document on its way. */
const servePacked = async (folder, change = (html) => html) => {
  const packed = new Map();
  const answerTo = (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const content = type.startsWith('text/html') ? change(readFileSync(file, 'utf8')) : readFileSync(file);
    return type === 'font/woff2'
      ? { type, body: content }
      : { type, body: brotliCompressSync(content), isPacked: true };
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!packed.has(path)) packed.set(path, answerTo(path));
    const answer = packed.get(path);
    if (answer === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': answer.type, ...(answer.isPacked && { 'Content-Encoding': 'br' }) });
    return response.end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
};

/** Notes, in the page itself, when the first chart stands in it, what moved, and what kept the processor busy. */
const watchPage = () => {
  globalThis.seen = { firstChart: undefined, largest: 0, blocking: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (globalThis.seen.largest = startTime));
  observe('longtask', ({ duration }) => (globalThis.seen.blocking += Math.max(0, duration - 50)));
  observe('layout-shift', ({ value, hadRecentInput }) => (globalThis.seen.shift += hadRecentInput ? 0 : value));
  const look = (now) => {
    const drawn = [...document.querySelectorAll('.chart-box svg')].find((svg) => svg.getClientRects().length > 0);
    if (drawn !== undefined) globalThis.seen.firstChart = now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const measure = async (browser, address) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => globalThis.seen.firstChart !== undefined);
  await page.waitForTimeout(2000);
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return { ...seen, bytes };
};

const singlePage = mkdtempSync(join(tmpdir(), 'single-page-'));
await build({
  configFile: fileURLToPath(new URL('single-page/vite.config.ts', import.meta.url)),
  build: { outDir: singlePage },
});
const withoutScripts = (html) => html.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');
const sites = {
  'no script at all': await servePacked(DIST, withoutScripts),
  'this page': await servePacked(DIST),
  'plain single page': await servePacked(singlePage),
};
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const results = Object.fromEntries(Object.keys(sites).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  const names = Object.keys(sites);
  // Each site is the first of a round as often as the others: the first pays for the round.
  for (let at = 0; at < names.length; at += 1) {
    const name = names[(at + round) % names.length];
    results[name].push(await measure(browser, sites[name].address));
  }
}
await browser.close();
for (const site of Object.values(sites)) site.close();
rmSync(singlePage, { recursive: true });

console.log(`medians of ${ROUNDS} rounds, processor ${SLOWDOWN} times slower, slow 4G, 360 px`);
for (const [name, rounds] of Object.entries(results)) {
  const of = (key) => median(rounds.map((round) => round[key]));
  console.log(
    `${name.padEnd(18)} first chart ${Math.round(of('firstChart'))} ms, largest paint ${Math.round(of('largest'))} ms, ` +
      `blocked ${Math.round(of('blocking'))} ms, shift ${of('shift').toFixed(3)}, ${Math.round(of('bytes') / 1000)} kB`,
  );
}
