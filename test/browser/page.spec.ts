import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { chartOf, choose, expect, figure, FIGURES, LIVE, test, wakeAll } from './page.ts';
import { LEADING } from './story.ts';

const WIDTHS = [320, 390, 768, 1024, 1440];

/** Adds up every shift of layout from the first byte on. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: { value: number; what: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // The DOM's types do not know this entry yet.
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const what = sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.closest('[id]')?.id} ${element?.tagName}.${element?.getAttribute('class')}`;
        });
        shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOf = (page: Page): Promise<unknown> => page.evaluate('globalThis.shifts');

const widthsOf = (page: Page) =>
  page.evaluate(() => ({ whole: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));

const readThrough = async (page: Page): Promise<void> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
};

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells all, with a chart and a table for each figure', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('h1')).toBeVisible();
    for (const paragraph of await page.locator('main .text p').all()) await expect(paragraph).toBeVisible();
    for (const id of FIGURES) {
      await expect(chartOf(page, id), `${id} has one drawing`).toHaveCount(1);
      await expect(figure(page, id).locator('.hed')).toBeVisible();
      const table = figure(page, id).locator('table');
      if (!(await table.isVisible())) await figure(page, id).locator('summary').first().click();
      await expect(table, `${id} has a table`).toBeVisible();
      await expect(table.locator('tbody tr').first()).toBeVisible();
    }
  });

  test('no control is offered that would do nothing', async ({ page }) => {
    await page.goto('./');
    for (const id of FIGURES)
      await expect(figure(page, id).locator('input:visible, select:visible, button:visible')).toHaveCount(0);
  });

  test('a number of the text leads to its figure', async ({ page }) => {
    await page.goto('./');
    const { href, to } = LEADING;
    await page.locator(`main .text a.n[href="${href}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(figure(page, to)).toBeInViewport();
  });
});

test('the page works under a path of its own', async ({ page, watch }) => {
  watch.expect(/^another origin/);
  const site = await serve({ port: 4400, under: '/reports/one' });
  try {
    await page.goto(site.address);
    await expect(chartOf(page, FIGURES[0] ?? '')).toHaveCount(1);
    await wakeAll(page);
  } finally {
    await page.close();
    await site.close();
  }
});

for (const width of WIDTHS) {
  test(`nothing scrolls sideways and nothing moves while charts load, go live and are read at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await page.goto('./');
    const still = await widthsOf(page);
    expect(still.whole).toBeLessThanOrEqual(still.window);
    await readThrough(page);
    await wakeAll(page);
    const live = await widthsOf(page);
    expect(live.whole).toBeLessThanOrEqual(live.window);
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test('every chart goes live and keeps its marks and its place', async ({ page }) => {
  await page.goto('./');
  const marksOf = async () =>
    Promise.all(
      FIGURES.map((id) =>
        chartOf(page, id).evaluate((svg) => ({
          facts: [
            ...new Set(Array.from(svg.querySelectorAll('[data-fact]'), (mark) => mark.getAttribute('data-fact'))),
          ].toSorted(),
          size: [svg.getBoundingClientRect().width, svg.getBoundingClientRect().height].map(Math.round),
        })),
      ),
    );
  const drawn = await marksOf();
  await wakeAll(page);
  expect(await marksOf()).toEqual(drawn);
});

test('a chart that cannot be fetched leaves its drawing', async ({ page, watch }) => {
  watch.expect(/ERR_FAILED|ERR_BLOCKED|dynamically imported/);
  const entry = /\/assets\/main-[^/]*\.js$/;
  await page.route(/\.js$/, (route) => (entry.test(route.request().url()) ? route.continue() : route.abort()));
  await page.goto('./');
  for (const id of FIGURES) {
    await figure(page, id).locator('.chart-box').hover();
    await expect(figure(page, id).locator('.drawing svg.chart:visible')).toHaveCount(1);
    await expect(figure(page, id).locator('.live svg')).toHaveCount(0);
  }
});

test('the theme follows the system until the reader chooses, and the choice is remembered', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.locator('#theme').selectOption('light');
  expect(await paper()).toBe(light);
  await page.reload();
  expect(await paper()).toBe(light);
  await page.locator('#theme').selectOption('');
  expect(await paper()).toBe(dark);
});

test('the page goes on without the network once every chart is live', async ({ page, context, watch }) => {
  // The browser itself asks for the icon again whenever the address changes; the page asks for nothing.
  watch.expect(/ERR_INTERNET_DISCONNECTED/);
  const lost: string[] = [];
  await page.goto('./');
  await wakeAll(page);
  page.on('requestfailed', (request) => lost.push(request.url()));
  await context.setOffline(true);
  const number = page.locator('main .text a[data-fact]').first();
  await number.click();
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const id of LIVE) {
    const [, option = ''] = await figure(page, id).locator('.options label').allTextContents();
    await choose(page, id, option);
    await expect(figure(page, id).locator('.reset')).toBeEnabled();
  }
  for (const id of FIGURES) await expect(chartOf(page, id)).toHaveCount(1);
  expect(lost.filter((address) => !address.endsWith('/icon.svg'))).toEqual([]);
});

test('a bad address still opens the page', async ({ page }) => {
  await page.goto(`./?${FIGURES[0]}.day=never&nobody.nothing=1&${LIVE[0]}.scale=%25#nowhere`);
  await expect(page.locator('h1')).toBeVisible();
  for (const id of FIGURES) await expect(chartOf(page, id)).toHaveCount(1);
});
