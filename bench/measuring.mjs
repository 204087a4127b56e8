// What every benchmark shares: a slow reader's browser, a host that packs, and medians.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findTestChromium } from '../scripts/find-chromium.mjs';

export const DIST = fileURLToPath(new URL('../dist', import.meta.url));
/** How many times slower the processor is made. */
export const SLOWDOWN = 4;

/** Slow 4G, as performance tools define it; a desk has a line that is no limit, and the same slowed processor. */
export const PROFILES = {
  phone: {
    options: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    network: { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 },
  },
  desktop: {
    options: { viewport: { width: 1280, height: 900 } },
    network: { offline: false, latency: 40, downloadThroughput: 1_280_000, uploadThroughput: 640_000 },
  },
};

export const openBrowser = () =>
  chromium.launch({
    executablePath: findTestChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a good host does, packed with Brotli; `change` rewrites a document on its way. */
export const servePacked = async (folder, change = (html) => html) => {
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

/** The same document with no script: the least that its drawings can cost. */
export const withoutScripts = (html) => html.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');

/** Notes, in the page itself, when the first chart stands in it, what moved, and what kept the processor busy. */
const watchPage = () => {
  globalThis.seen = { firstChart: undefined, paint: 0, largest: 0, blocking: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') globalThis.seen.paint = startTime;
  });
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

/**
 * One visit with an empty cache: `bytes` over the network, `paint`, `largest`, `firstChart` and `blocking` in ms, `shift`
 * as CLS, `memory` in bytes of the script heap after all has come to rest.
 */
export const visit = async (browser, address, { options, network }) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => globalThis.seen.firstChart !== undefined);
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => globalThis.seen);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { ...seen, bytes, memory: usedSize };
};

/**
 * Visits every address in each of some rounds. Rounds are interleaved and each begins with another address, so that a busy
 * machine is unfair to all alike. Gives the median of each measure, by name.
 */
export const visitInTurn = async (browser, addresses, profile, rounds) => {
  const names = Object.keys(addresses);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length];
      results[name].push(await visit(browser, addresses[name], profile));
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        Object.keys(results[name][0]).map((key) => [key, median(results[name].map((one) => one[key]))]),
      ),
    ]),
  );
};

const whole = (value) => Math.round(value).toLocaleString('en');

/** The rows of a table of visits, as Markdown. */
export const visitTable = (results) => [
  '| | kB | first paint | largest paint | first chart | blocked | CLS | heap MB |',
  '|---|---|---|---|---|---|---|---|',
  ...Object.entries(results).map(
    ([name, { bytes, paint, largest, firstChart, blocking, shift, memory }]) =>
      `| ${name} | ${whole(bytes / 1000)} | ${whole(paint)} | ${whole(largest)} | ${whole(firstChart)} | ${whole(blocking)} | ${shift.toFixed(3)} | ${(memory / 1e6).toFixed(1)} |`,
  ),
];
