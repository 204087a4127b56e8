import type { Page } from '@playwright/test';
import { SEQUENCE, expect, figure, test } from './page.ts';
import { whereStoryHas } from './story.ts';

const count = (page: Page) => figure(page, SEQUENCE).locator('.sequence-count');
const link = (page: Page, name: string) => figure(page, SEQUENCE).locator('.sequence-steps a', { hasText: name });
/** Where the ship is in the drawing that is seen, from its left edge. */
const shipAt = async (page: Page): Promise<number | undefined> => {
  const box = await figure(page, SEQUENCE).locator('.is-now .ship:visible').boundingBox();
  return box?.x;
};
/** Brings a caption's top to where captions are read, and a share of the way to the next one on. */
const scrollTo = async (page: Page, step: number, share = 0) => {
  await page.evaluate(
    ([id, next, on]) => {
      const topOf = (name: string) =>
        document.getElementById(name)?.querySelector('.sequence-caption')?.getBoundingClientRect().top ?? 0;
      const line = 0.55 * innerHeight;
      const [top, after] = [topOf(id), topOf(next)];
      scrollBy({ top: top - line + 1 + (after === 0 ? 0 : (after - top) * on), behavior: 'instant' });
    },
    [`${SEQUENCE}.${step}`, `${SEQUENCE}.${step + 1}`, share] as const,
  );
};

whereStoryHas(SEQUENCE !== '', () => {
  for (const width of [1280, 390]) {
    test(`the ship goes along its way with the scroll, and days are counted, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      await figure(page, SEQUENCE).scrollIntoViewIfNeeded();
      for (const step of [1, 2, 3, 4]) {
        await scrollTo(page, step);
        await expect(count(page)).toHaveText(`Step ${step} of 4`);
        await expect(figure(page, SEQUENCE).locator('.sequence-picture svg.chart:visible')).toHaveCount(1);
      }
      await scrollTo(page, 3);
      const places = [];
      for (const share of [0, 0.35, 0.65]) {
        await scrollTo(page, 3, share);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        places.push(await shipAt(page));
      }
      await expect(figure(page, SEQUENCE).locator('.is-now text.is-moving')).toHaveText(/^\d+ Dec$/);
      await scrollTo(page, 4);
      await expect(count(page)).toHaveText('Step 4 of 4');
      places.push(await shipAt(page));
      // It sails westwards, further with each part of the scroll, and back with it.
      expect(places).toEqual([...places].toSorted((a, b) => (b ?? 0) - (a ?? 0)));
      expect(new Set(places).size).toBe(places.length);
      await scrollTo(page, 3);
      await expect(figure(page, SEQUENCE).locator('.is-moving')).toHaveCount(0);
      await expect.poll(() => shipAt(page)).toBeCloseTo(places[0] ?? 0, 0);
    });
  }

  test('its buttons, its keys and its addresses lead to a step', async ({ page }) => {
    await page.goto('./');
    await link(page, '3').click();
    await expect(count(page)).toHaveText('Step 3 of 4');
    await expect(page).toHaveURL(new RegExp(`#${SEQUENCE}\\.3$`));
    await expect(link(page, '3')).toHaveAttribute('aria-current', 'step');
    await link(page, '3').press('ArrowRight');
    await expect(count(page)).toHaveText('Step 4 of 4');
    await page.keyboard.press('ArrowLeft');
    await expect(count(page)).toHaveText('Step 3 of 4');
    await page.goto(`./#${SEQUENCE}.2`);
    await expect(count(page)).toHaveText('Step 2 of 4');
  });

  test('a desk has wide pictures, which come when the page is there; refused, a phone’s stand in their place', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const wide = figure(page, SEQUENCE).locator('.sequence-picture svg.chart-wide');
    const shown = figure(page, SEQUENCE).locator('.is-now .sequence-picture svg.chart:visible');
    const file = '**/*.stage.svg';
    await page.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Not here' }));
    const asked = page.waitForResponse(file);
    await page.goto('./');
    await asked;
    await expect(shown).toHaveClass(/chart-narrow/);
    await expect(wide).toHaveCount(0);
    const before = await shown.boundingBox();
    await page.unroute(file);
    // Asked for again when the window has become as wide as it needs to be.
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(wide).toHaveCount(4);
    await expect(shown).toHaveClass(/chart-wide/);
    const { width, height } = (await shown.boundingBox()) ?? {};
    expect([width, height]).toEqual([before?.width, before?.height]);
  });

  test('the wheel is never caught', async ({ page }) => {
    await page.goto('./');
    await scrollTo(page, 1);
    await page.mouse.move(640, 400);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200);
  });

  test('for a reader who wants no motion the captions stand with their pictures, in order', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await expect(figure(page, SEQUENCE).locator('.sequence-picture svg.chart:visible')).toHaveCount(4);
    await expect(count(page)).toBeHidden();
    await scrollTo(page, 3, 0.5);
    await expect(figure(page, SEQUENCE).locator('.is-moving')).toHaveCount(0);
  });

  test('without scripts the captions stand with their pictures, in order', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(figure(page, SEQUENCE).locator('.sequence-picture svg.chart:visible')).toHaveCount(4);
    for (const step of [1, 2, 3, 4])
      await expect(figure(page, SEQUENCE).locator(`[id="${SEQUENCE}.${step}"] h4`)).toBeVisible();
    await context.close();
  });
});
