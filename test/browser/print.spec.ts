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
    test(`${paper}: every ${state} figure stands whole on one page, with chart, notes and source`, async ({ page }) => {
      await page.goto('./');
      if (state === 'live') await wakeAll(page);
      await page.setViewportSize(size);
      await print(page);
      for (const id of FIGURES) {
        const main = figure(page, id).locator('.figure-main');
        await expect(main.locator('svg.chart:visible, .live svg:visible').first(), id).toBeVisible();
        await expect(figure(page, id).locator('.notes p').first(), id).toBeVisible();
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

test('the story with its figures is printed, a line a claim, and nothing that one could press', async ({ page }) => {
  await page.goto('./');
  await wakeAll(page);
  await print(page);
  for (const id of ['text', 'claim-check', 'about']) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('.score a').first()).toBeVisible();
  await expect(page.locator('.margin p').first()).toBeVisible();
  expect(await page.locator('table:visible').count(), 'tables').toBe(0);
  expect(await page.locator('.claim summary:visible').count()).toBeGreaterThan(10);
  const pressable = page.locator(
    '.controls:visible, .contents:visible, .top:visible, .filter:visible, .skip:visible, button:visible, select:visible, input:visible, .foot summary:visible',
  );
  await expect(pressable).toHaveCount(0);
});

test('every outside link’s address is printed once: in the text, or in the list of sources', async ({ page }) => {
  await page.goto('./sources/');
  await print(page);
  const printed = await addressesAfter(page, '.sources a');
  expect(printed.length).toBeGreaterThan(30);
  expect(
    printed.filter((link) => link.printed !== `" <" "${link.href}" ">"` && !link.printed.includes(link.href)),
  ).toEqual([]);
  const cut = await page
    .locator('.sources a')
    .evaluateAll((links) =>
      links.flatMap((link) => (link.getBoundingClientRect().right > innerWidth ? [link.textContent] : [])),
    );
  expect(cut, 'long addresses are wrapped').toEqual([]);
  const told = new Set(printed.map(({ href }) => href));
  for (const path of ['', 'numbers/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`./${path}`);
    const outside = await addressesAfter(page, 'main a[href^="http"]');
    expect(
      outside.filter(({ href }) => !told.has(href.replace(/#:~:.*$/, ''))),
      path,
    ).toEqual([]);
  }
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

const pagesOf = (file: Buffer): number => file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const format of ['A4', 'Letter'] as const) {
  test(`${format}: the story takes few pages, and the list of sources has every one as a link`, async ({ page }) => {
    await page.goto('./');
    const story = pagesOf(await page.pdf({ format }));
    expect(story).toBeGreaterThan(4);
    expect(story).toBeLessThanOrEqual(12);
    await page.goto('./sources/');
    const links = await page
      .locator('.sources a')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')));
    const file = (await page.pdf({ format })).toString('latin1');
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !file.includes(`/URI (${link})`))).toEqual([]);
  });
}
