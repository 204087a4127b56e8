import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from '../../src/exports/readCsv.ts';
import { expect, figure, FIGURES, test } from './page.ts';

const story = 'china-latin-america';

const openMenu = async (page: Page, id: string, word = 'picture'): Promise<Locator> => {
  await figure(page, id).locator(`a[data-take="${word}"]`).click();
  const menu = page.locator('.menu:popover-open');
  await expect(menu).toBeVisible();
  return menu;
};

const save = async (page: Page, item: string): Promise<{ name: string; content: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
};

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** How many colours a picture has in each quarter of its height: an empty one has one, or two. */
const coloursIn = (page: Page, png: Buffer): Promise<number[]> =>
  page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const painter = canvas.getContext('2d', { willReadFrequently: true });
      painter?.drawImage(bitmap, 0, 0);
      const quarter = Math.floor(bitmap.height / 4);
      return [0, 1, 2, 3].map((at) => {
        const pixels = painter?.getImageData(0, at * quarter, bitmap.width, quarter).data ?? [];
        const seen = new Set<number>();
        for (let i = 0; i < pixels.length; i += 4)
          seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
        return seen.size;
      });
    },
    [...png],
  );

const LETTERED = 12;

test.describe('every figure can be taken away', () => {
  for (const id of FIGURES) {
    test(`${id} as pictures of exact size, drawn and lettered from top to bottom`, async ({ page }) => {
      await page.goto('./');
      await openMenu(page, id);
      const landscape = await save(page, 'Picture, 16:9');
      expect(landscape.name).toBe(`${story}_${id}_en_16x9.png`);
      expect(sizeOf(landscape.content)).toEqual({ width: 1920, height: 1080 });
      for (const colours of await coloursIn(page, landscape.content)) expect(colours).toBeGreaterThan(LETTERED);
      const square = await save(page, 'Picture, square');
      expect(sizeOf(square.content)).toEqual({ width: 1080, height: 1080 });
      const seen = await save(page, 'Picture as seen here');
      expect(sizeOf(seen.content).width).toBeGreaterThan(1000);
      for (const colours of await coloursIn(page, seen.content)) expect(colours).toBeGreaterThan(LETTERED);
      await expect(page.locator('.menu-said').first()).toContainText(seen.name);
    });

    test(`${id} as an SVG that stands alone, text as text`, async ({ page }) => {
      await page.goto('./');
      await openMenu(page, id);
      const { name, content } = await save(page, 'Picture as SVG');
      expect(name).toBe(`${story}_${id}_en.svg`);
      const svg = content.toString('utf8');
      expect(svg).not.toMatch(/class=|data-fact|(?:href|src)="(?!#)/);
      expect(svg).toContain('@font-face');
      const read = await page.evaluate((source) => {
        // Into an image, which parses it as strictly as any other program does.
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
        return image.decode().then(() => image.naturalWidth > 0);
      }, svg);
      expect(read).toBe(true);
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)]
        .map(([, text = '']) => text)
        .join(' ')
        .replaceAll('&amp;', '&');
      const source = (await figure(page, id).locator('.source').textContent()) ?? '';
      for (const word of source.split(' ')) expect(words).toContain(word);
      expect(words).toMatch(/stated/);
    });
  }

  test('as the view that the reader chose, and in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./?shipping-time.day=18#shipping-time');
    await expect(figure(page, 'shipping-time').locator('.live-chart')).toBeVisible();
    await openMenu(page, 'shipping-time');
    const { name, content } = await save(page, 'Picture as SVG');
    expect(name).toBe(`${story}_shipping-time_day-18_en_dark.svg`);
    expect(content.toString('utf8')).toContain('day 18');
    expect(content.toString('utf8')).toContain('#0e1920');
  });

  test('as ready files that are where the menu says', async ({ page, request }) => {
    await page.goto('./');
    for (const id of FIGURES) {
      const menu = await openMenu(page, id, 'data');
      for (const item of ['Table as CSV', 'Data as JSON', 'Slide for PowerPoint']) {
        const href = (await menu.getByRole('menuitem', { name: item, exact: true }).getAttribute('href')) ?? '';
        const response = await request.get(new URL(href, page.url()).href);
        expect(response.status(), href).toBe(200);
        expect((await response.body()).length, href).toBeGreaterThan(200);
      }
      await page.keyboard.press('Escape');
    }
  });

  test('as a table with one row for each of its facts, with the same words', async ({ page }) => {
    await page.goto('./');
    for (const id of FIGURES) {
      await openMenu(page, id, 'data');
      const { name, content } = await save(page, 'Table as CSV');
      expect(name).toBe(`${story}_${id}_en.csv`);
      const rows = readCsv(content.toString('utf8'));
      const shown = await figure(page, id)
        .locator('table.facts tr[data-fact]')
        .evaluateAll((lines) =>
          lines.map((line) => ({
            id: line.getAttribute('data-fact') ?? '',
            label: line.querySelector('th')?.textContent ?? '',
          })),
        );
      expect(new Set(rows.map(({ id: fact }) => fact))).toEqual(new Set(shown.map(({ id: fact }) => fact)));
      expect(rows).toHaveLength(shown.length);
      for (const { id: fact, label, when } of rows) {
        const row = shown.find((candidate) => candidate.id === fact)?.label ?? '';
        // A file has the time in a column of its own, the page beside the words.
        if (when === '') expect(row).toBe(label);
        else expect(row.startsWith(`${label} (`), row).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
  });

  test('as plain links without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    for (const id of FIGURES) {
      for (const link of await figure(page, id).locator('a[data-take]').all()) {
        const href = (await link.getAttribute('href')) ?? '';
        expect((await context.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
      }
    }
    await context.close();
  });
});

test.describe('the menu', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens, moves and closes by keys alone, and gives the focus back', async ({ page }) => {
    await page.goto('./');
    const word = figure(page, 'parcels').locator('a[data-take="data"]');
    await word.focus();
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    await expect(focused).toHaveText('Table as CSV');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveText('Data as JSON');
    await page.keyboard.press('Home');
    await expect(focused).toHaveText('Copy link');
    await page.keyboard.press('End');
    await expect(focused).toHaveText('Embed in a page …');
    await page.keyboard.press('Escape');
    await expect(page.locator('.menu:popover-open')).toHaveCount(0);
    await expect(word).toBeFocused();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
  });

  test('copies a link with its title, the alt text, and the picture, and says so', async ({ page }) => {
    await page.goto('./?parcels.rate=perDay&shipping-time.day=3');
    const menu = await openMenu(page, 'parcels');
    const said = menu.locator('.menu-said');
    await menu.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(said).toHaveText('The link is copied, with its title.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const headline = (await figure(page, 'parcels').locator('.hed').textContent()) ?? '';
    expect(copied).toContain(headline);
    expect(copied).toMatch(/\?parcels\.rate=perDay#parcels$/);
    await menu.getByRole('menuitem', { name: 'Copy alt text', exact: true }).click();
    await expect(said).toHaveText('The alt text is copied.');
    expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20);
    await menu.getByRole('menuitem', { name: 'Copy picture', exact: true }).click();
    await expect(said).toHaveText('The picture is copied.');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types: of }) => [...of]),
    );
    expect(types).toEqual(['image/png']);
  });

  test('says so when a picture cannot be made, and leads to the ready one', async ({ page, watch }) => {
    watch.expect(/takeAway|ERR_FAILED|Failed to fetch/);
    await page.route(/takeAway/, (route) => route.abort());
    await page.goto('./');
    const menu = await openMenu(page, 'timeline');
    await menu.getByRole('menuitem', { name: 'Picture, 16:9', exact: true }).click();
    await expect(menu.locator('.menu-said')).toContainText('That did not work.');
    await expect(menu.locator('.menu-said a')).toHaveAttribute('href', /files\/en\/timeline\.png$/);
  });

  test('gives the code of an embed, with the figure as it will stand', async ({ page }) => {
    await page.goto('./');
    const menu = await openMenu(page, 'trade-2024', 'embed');
    await menu.getByRole('menuitem', { name: 'Embed in a page …', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(
      /<iframe src="http[^"]+\/embed\/trade-2024\/" title="[^"]+"[^]*embed\.js/,
    );
    await expect(dialog.frameLocator('iframe').locator('figure#trade-2024')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(figure(page, 'trade-2024').locator('a[data-take="embed"]')).toBeFocused();
  });
});

test.describe('an embed in a page of another origin', () => {
  let host: Server;
  let address = '';

  test.beforeAll(async ({ baseURL }) => {
    host = createServer((request, response) => {
      const embed = new URL(`embed${request.url ?? ''}`, baseURL).href;
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><iframe src="${embed}" title="figure" width="640" height="300" style="border:0"></iframe><script src="${new URL('embed.js', baseURL).href}"></script>`,
      );
    });
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', () => listening()));
    const at = host.address();
    address = `http://localhost:${typeof at === 'object' ? at?.port : ''}`;
  });
  test.afterAll(() => void host.close());

  const heights = async (page: Page) => {
    const frame = page.frameLocator('iframe');
    const inside = await frame
      .locator('html')
      .evaluate((html) => ({ whole: html.scrollHeight, shown: innerHeight, bar: innerWidth - html.clientWidth }));
    return { ...inside, frame: (await page.locator('iframe').boundingBox())?.height ?? 0 };
  };

  test('grows and shrinks with its figure, without a scroll bar', async ({ page, watch }) => {
    watch.expect(/another origin: http:\/\/localhost/);
    await page.goto(`${address}/shipping-time/`);
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(350);
    const before = await heights(page);
    expect(before).toMatchObject({ whole: before.shown, bar: 0 });
    const others = page.frameLocator('iframe').getByLabel('Other sources');
    await others.check();
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before.frame + 100);
    const grown = await heights(page);
    expect(grown).toMatchObject({ whole: grown.shown, bar: 0 });
    await others.uncheck();
    await expect.poll(async () => (await heights(page)).frame).toBe(before.frame);
  });

  test('wears the theme that the host asks for, and leads home in a new window', async ({ page, watch }) => {
    watch.expect(/another origin: http:\/\/localhost/);
    await page.goto(`${address}/parcels/?theme=dark`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    const home = frame.locator('.embed-home a');
    await expect(home).toHaveAttribute('href', /#parcels$/);
    await expect(home).toHaveAttribute('target', '_blank');
  });
});

test.describe('one figure alone', () => {
  test('can be read without scripts, is not for search engines, and names the story as its source', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const id of FIGURES) {
      await page.goto(new URL(`embed/${id}/`, baseURL).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('svg.chart:visible').first()).toBeVisible();
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`#${id}$`));
    }
    await context.close();
  });

  test('answers a number with its card', async ({ page }) => {
    await page.goto('./embed/parcels/');
    await page.locator('.chart-box [data-fact="parcels"]:visible text').first().click();
    await expect(page.locator('.card')).toContainText('10 million');
  });
});

test('the one file shows all eight figures, opens its slides, and asks nobody for anything', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const file = pathToFileURL(resolve('dist/files/en/from-china-to-peru.html')).href;
  await page.goto(file);
  for (const id of FIGURES) {
    await figure(page, id).scrollIntoViewIfNeeded();
    await figure(page, id).locator('.chart-box').hover();
    await expect(figure(page, id).locator('.live-chart > svg, .live-chart .recharts-surface')).toBeVisible();
  }
  expect(await page.evaluate(() => document.fonts.check('600 20px "Source Serif 4"'))).toBe(true);
  await openMenu(page, 'places');
  const picture = await save(page, 'Picture, 16:9');
  expect(sizeOf(picture.content)).toEqual({ width: 1920, height: 1080 });

  const [slides] = await Promise.all([context.waitForEvent('page'), page.locator('.open-slides').click()]);
  await expect(slides.locator('[data-step].is-current, .step.is-current').first()).toBeVisible();
  await slides.keyboard.press('ArrowRight');
  await slides.keyboard.press('ArrowRight');
  await expect(slides).toHaveURL(/#shipping-time\.2$/);
  await slides.keyboard.press('s');
  await expect(slides.getByText('no presenter’s window')).toBeVisible();

  expect(asked).toEqual([file]);
  expect(complaints).toEqual([]);
  await context.close();
});
