import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

const card = (page: Page) => page.locator('.card');
const links = (page: Page) => page.locator('main .text a[data-fact]');
const scrollOf = (page: Page) => page.evaluate(() => scrollY);

/** Puts a link where readers meet it: high, in the middle, low in the window. */
const meet = (link: Locator, at: number) =>
  link.evaluate(
    (element, share) =>
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight * share, behavior: 'instant' }),
    [0.15, 0.5, 0.85][at % 3] ?? 0.5,
  );

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('every number of the text opens its card in place: the page keeps its scroll position', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('./');
      const count = await links(page).count();
      expect(count).toBeGreaterThan(10);
      for (let at = 0; at < count; at += 1) {
        const link = links(page).nth(at);
        const fact = (await link.getAttribute('data-fact')) ?? '';
        await meet(link, at);
        const before = await scrollOf(page);
        await link.click();
        await expect(card(page), fact).toBeVisible();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        expect(Math.abs((await scrollOf(page)) - before), `${fact}: moved`).toBeLessThan(2);
        const over = await page.evaluate((id) => {
          const box = document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
          const pinned = document.querySelector(`main .text a.is-pinned[data-fact="${id}"]`);
          const lines = Array.from(pinned?.getClientRects() ?? []);
          return {
            outside: box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5,
            covered: lines.some((line) => line.bottom > box.top && line.top < box.bottom),
          };
        }, fact);
        expect(over, fact).toEqual({ outside: false, covered: false });
        await page.keyboard.press('Escape');
        await expect(card(page)).toBeHidden();
        await expect(link, `${fact}: focus`).toBeFocused();
        expect(Math.abs((await scrollOf(page)) - before), `${fact}: moved by closing`).toBeLessThan(2);
      }
    });

    test('a press outside and scrolling far put the card away', async ({ page }) => {
      await page.goto('./');
      await meet(links(page).first(), 1);
      await links(page).first().click();
      await expect(card(page)).toBeVisible();
      await page.mouse.click(2, 2);
      await expect(card(page)).toBeHidden();
      await links(page).first().click();
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => scrollBy({ top: innerHeight * 0.3, behavior: 'instant' }));
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => scrollBy({ top: innerHeight * 2, behavior: 'instant' }));
      await expect(card(page)).toBeHidden();
      await expect(page.locator('.is-pinned')).toHaveCount(0);
    });
  });
}
