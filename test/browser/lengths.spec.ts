import { expect, laidOut, test } from './page.ts';

/** How long the page may be in px, by the width of its window. */
const LONGEST = [
  { width: 1280, withScripts: 10_500, without: 10_700 },
  { width: 390, withScripts: 16_500, without: 17_300 },
] as const;

for (const { width, withScripts, without } of LONGEST) {
  test(`the page is at most ${withScripts} px long at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await laidOut(page);
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
