import type { Page } from '@playwright/test';
import { expect, figure, FIGURES, test, wakeAll } from './page.ts';

/** Paper in CSS pixels, less the margins that print.css gives it. */
const MM = 96 / 25.4;
const PAPERS = {
  A4: { width: Math.floor((210 - 28) * MM), height: Math.floor((297 - 32) * MM) },
  Letter: { width: Math.floor((215.9 - 28) * MM), height: Math.floor((279.4 - 32) * MM) },
} as const;

const print = async (page: Page) => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};

/** What a page prints after a link. */
const addressesAfter = (page: Page, links: string): Promise<{ href: string; printed: string }[]> =>
  page.locator(links).evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      href: anchor.getAttribute('href') ?? '',
      printed: getComputedStyle(anchor, '::after').content,
    })),
  );

for (const [paper, size] of Object.entries(PAPERS)) {
  for (const state of ['drawn', 'live']) {
    test(`${paper}: every ${state} figure stands whole on one page, with chart, notes, source and table`, async ({
      page,
    }) => {
      await page.goto('./');
      if (state === 'live') await wakeAll(page);
      await page.setViewportSize(size);
      await print(page);
      for (const id of FIGURES) {
        const main = figure(page, id).locator('.figure-main');
        await expect(main.locator('svg.chart:visible, .live svg:visible').first(), id).toBeVisible();
        await expect(figure(page, id).locator('.notes p').first(), id).toBeVisible();
        await expect(figure(page, id).getByRole('table'), id).toBeVisible();
        await expect(figure(page, id).locator('.source'), id).toBeVisible();
        const { height, parts, across } = await main.evaluate((element) => ({
          height: element.getBoundingClientRect().height,
          parts: getComputedStyle(element).breakInside,
          across: Math.max(...Array.from(element.querySelectorAll('svg'), (svg) => svg.getBoundingClientRect().right)),
        }));
        expect(parts, id).toBe('avoid');
        expect(height, `${id} on ${paper}`).toBeLessThan(size.height - 40);
        expect(across, `${id} on ${paper}`).toBeLessThanOrEqual(size.width + 1);
      }
    });
  }
}

test('the whole article is printed, and nothing that one could press', async ({ page }) => {
  await page.goto('./');
  await wakeAll(page);
  await print(page);
  for (const text of ['text', 'claim-check', 'all-numbers', 'sources', 'about']) {
    await expect(page.locator(`#${text}`)).toBeVisible();
  }
  expect(await page.locator('details:not([open])').count()).toBe(0);
  const pressable = page.locator(
    '.controls:visible, .contents:visible, .take:visible, .theme:visible, .skip:visible, summary:visible, select:visible, input:visible',
  );
  await expect(pressable).toHaveCount(0);
  // Headers of the list stay as words.
  for (const button of await page.locator('button:visible').all()) {
    expect(await button.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('details[open]').count()).toBe(0);
});

test('every outside link’s address is printed once: in the text, or in the list of sources', async ({ page }) => {
  await page.goto('./');
  await print(page);
  const printed = await addressesAfter(page, '.text a[href^="http"], .byline a, .sources a');
  expect(
    printed.filter((link) => link.printed !== `" <" "${link.href}" ">"` && !link.printed.includes(link.href)),
  ).toEqual([]);
  const told = new Set(printed.map(({ href }) => href));
  const outside = await addressesAfter(page, 'a[href^="http"]');
  expect(outside.filter(({ href }) => !told.has(href))).toEqual([]);
  const bare = await addressesAfter(page, '.facts a, .checks a');
  expect(bare.filter((link) => link.printed !== 'none')).toEqual([]);
});

test('paper is light, whatever theme was read in', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
    ink: getComputedStyle(document.querySelector('.text') ?? document.body).color,
    stated: getComputedStyle(document.querySelector('.figure .chart .stated') ?? document.body).fill,
  }));
  expect(colours).toEqual({ paper: '#fff', ink: 'rgb(19, 33, 44)', stated: 'rgb(10, 74, 111)' });
});

for (const format of ['A4', 'Letter'] as const) {
  test(`${format}: the file is not long, and has every source as a link`, async ({ page }) => {
    await page.goto('./');
    const links = await page
      .locator('.sources a')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')));
    const file = (await page.pdf({ format })).toString('latin1');
    const pages = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(8);
    expect(pages).toBeLessThanOrEqual(24);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !file.includes(`/URI (${link})`))).toEqual([]);
  });
}
