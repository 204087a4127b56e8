import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { serve } from '../../scripts/serve.mjs';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serve>>;
const errors: string[] = [];

beforeAll(async () => {
  site = await serve({ port: 4500 });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const visit = (path: string) => page.goto(site.address + path, { waitUntil: 'load' });
const waitFor = (selector: string) => page.waitForSelector(selector, { visible: true, timeout: 10_000 });
const hash = () => page.evaluate(() => location.hash);
/** Nobody caught these; each journey ends with none. */
const expectNoErrors = () => expect(errors.splice(0)).toEqual([]);

it('a number opens its card in place, leads to its figure, and Back returns', async () => {
  await visit('');
  const number = await waitFor('main .text a[data-fact]');
  await number?.scrollIntoView();
  await number?.click();
  await waitFor('.card');
  const before = await page.evaluate(() => scrollY);
  await page.click('.card [data-go=figure]');
  await page.waitForFunction(() => location.hash !== '');
  await waitFor('.chart-box .mark.is-pinned');
  await page.evaluate(() => history.back());
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 3, { timeout: 5000 }, before);
  await page.keyboard.press('Escape');
  expectNoErrors();
});

it('a chart answers to its choices, and the address keeps them', async () => {
  await visit('?trade-growth.scale=log#trade-growth');
  await waitFor('#trade-growth .live svg');
  expect(await page.$eval('#trade-growth .controls input:checked', (field) => field.getAttribute('value'))).toBe('log');
  await page.evaluate(() => document.querySelector<HTMLElement>('#trade-growth .controls input')?.click());
  await page.waitForFunction(() => !location.search.includes('log'));
  expectNoErrors();
});

it('the menu opens by keyboard, walks, and gives the focus back', async () => {
  await visit('#parcels');
  await page.focus('#parcels [data-take]');
  await page.keyboard.press('Enter');
  await waitFor('.menu [role=menuitem]');
  await page.waitForFunction(() => document.activeElement?.matches('[role=menuitem]'));
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.matches('[data-take]'));
  expectNoErrors();
});

it('the claim check opens a line, the numbers are found and sorted', async () => {
  await visit('#claim-check');
  // Its words hold numbers, which open their cards.
  await page.click('details.claim .claim-verdict');
  await waitFor('details.claim[open]');
  await visit('numbers/');
  await page.type('.find input[type=search]', 'days');
  await page.waitForFunction(() => document.querySelector('.found')?.textContent !== '');
  await page.evaluate(() => document.querySelector<HTMLElement>('.numbers .sort')?.click());
  await waitFor('[aria-sort=ascending]');
  expectNoErrors();
});

it('a talk turns by keys, covers, overviews, and a presenter’s window leads it', async () => {
  await visit('slides/');
  await waitFor('.step.is-current');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.hash !== '');
  await page.keyboard.press('b');
  await waitFor('#deck-cover');
  await page.keyboard.press('b');
  const first = await hash();
  await page.keyboard.press('End');
  await page.waitForFunction((from) => location.hash !== from, { timeout: 5000 }, first);
  const last = await hash();
  await page.keyboard.press('o');
  await page.keyboard.press('Escape');
  expect(await hash()).toBe(last);

  const desk = await browser.newPage();
  desk.on('pageerror', (error) => errors.push(String(error)));
  await desk.goto(`${site.address}slides/presenter/`, { waitUntil: 'load' });
  await desk.waitForSelector('#console-link[data-connection=together]', { timeout: 10_000 });
  await desk.keyboard.press('Home');
  await page.waitForFunction((from) => location.hash !== from, { timeout: 5000 }, last);
  await desk.close();
  expectNoErrors();
});

it('slides and handout print as large as they are laid out, a slide a sheet', async () => {
  const shares: Record<string, readonly number[]> = {};
  for (const address of ['slides/', 'slides/?notes']) {
    await visit(address);
    await waitFor('.step .slide-place');
    const count = await page.$$eval('.slide', (slides) => slides.length);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.length).toBeGreaterThan(10_000);
    const { status, stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
    // Without the tool it is at least printed.
    if (status !== 0) continue;
    // The slide's number stands at its lower right corner, wherever the slide ends.
    const ends = stdout.split('<page ').flatMap((sheet) => {
      const width = Number(/width="([\d.]+)"/.exec(sheet)?.[1]);
      const words = Array.from(sheet.matchAll(/xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g));
      const at = words.findLastIndex(([, , word], place) => word === String(count) && words[place - 1]?.[2] === '/');
      return at < 0 ? [] : [Number(words[at]?.[1]) / width];
    });
    expect(ends).toHaveLength(count);
    shares[address] = ends;
  }
  for (const end of shares['slides/'] ?? []) expect(end).toBeCloseTo(1224 / 1280, 2);
  for (const end of shares['slides/?notes'] ?? []) expect(end).toBeCloseTo((1224 / 1280) * (2 / 3), 2);
  expectNoErrors();
}, 60_000);

it('the page can be read without scripts', async () => {
  await page.setJavaScriptEnabled(false).catch(() => undefined);
  await visit('');
  expect(await page.$$eval('main .prose > p', (paragraphs) => paragraphs.length)).toBeGreaterThan(10);
  expectNoErrors();
});
