import { expect, test } from './page.ts';

/**
 * How long the page may be in px, by the width of its window. With scripts 10,500 and 16,500 are aimed at: here stands
 * what is reached, so that it grows no longer.
 */
const LONGEST = [
  { width: 1280, withScripts: 11_540, without: 11_660 },
  { width: 390, withScripts: 18_100, without: 18_800 },
] as const;

for (const { width, withScripts, without } of LONGEST) {
  test(`the page is at most ${withScripts} px long at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await expect(page.locator('main > .story:not(.is-laid-out)')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(withScripts);
  });

  test(`without scripts the page is at most ${without} px long at ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    const box = await page.locator('html').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(without);
    await context.close();
  });
}
