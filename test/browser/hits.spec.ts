import type { Page } from '@playwright/test';
import { distanceTo, litIn, oneOfEach, shapesIn, viewsOf } from './marks.ts';
import { expect, figure, FIGURES, test } from './page.ts';

const boxOf = (page: Page, id: string) => figure(page, id).locator('.chart-box');

const open = async (page: Page, id: string, view: string): Promise<void> => {
  await page.goto(`./${view}#${id}`);
  if (view !== '') await expect(boxOf(page, id).locator('.live svg').first(), `${id}${view} is live`).toBeVisible();
  await boxOf(page, id).scrollIntoViewIfNeeded();
};

test('each mark is hit where it is drawn, in every view', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 1500 });
  const missed: string[] = [];
  for (const id of FIGURES) {
    await page.goto('./');
    for (const view of await viewsOf(page, id)) {
      await open(page, id, view);
      for (const { fact, kind, points } of oneOfEach(await shapesIn(boxOf(page, id)))) {
        // The middle; another mark may stand on the middle of a line, but not on all of it.
        const places = [0.5, 0.25, 0.75].flatMap((share) => points[Math.floor(points.length * share)] ?? []);
        let lit: string[] = [];
        for (const { x, y } of places) {
          await page.mouse.move(x, y);
          lit = await litIn(boxOf(page, id));
          if (lit.join() === fact) break;
        }
        if (lit.join() !== fact) missed.push(`${id}${view} ${kind} of ${fact}: ${lit.join()}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

for (const width of [390, 1280]) {
  test(`a small mark has room around it at ${width} px, and the nearest wins`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 1700 });
    const missed: string[] = [];
    for (const id of FIGURES) {
      await open(page, id, '');
      const shapes = await shapesIn(boxOf(page, id));
      for (const shape of oneOfEach(shapes)) {
        const [{ x, y } = { x: 0, y: 0 }] = shape.points;
        if (shape.kind === 'path' || shape.width >= 24 || shape.height >= 24) continue;
        for (const at of [
          { x: x + 11.5, y },
          { x: x - 11.5, y },
          { x, y: y + 11.5 },
          { x, y: y - 11.5 },
        ]) {
          await page.mouse.move(at.x, at.y);
          const [lit] = await litIn(boxOf(page, id));
          const own = distanceTo(shape, at);
          const isNearer = shapes.some((other) => other.fact === lit && distanceTo(other, at) < own + 2);
          if (lit !== shape.fact && !isNearer)
            missed.push(`${id}: ${Math.round(at.x - x)} ${Math.round(at.y - y)} from ${shape.fact}: ${lit}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
}

test('anywhere in a plot that is read along an axis means its nearest datum', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.goto('./');
  const areas = page.locator('figure.figure .pick:visible');
  expect(await areas.count()).toBeGreaterThan(0);
  for (const area of await areas.all()) {
    await area.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await area.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const box = area.locator('xpath=ancestor::*[contains(@class, "chart-box")]');
    for (const share of [0.2, 0.5, 0.8]) {
      await page.mouse.move(x + width * share, y + height * 0.5);
      await expect.poll(() => litIn(box)).toHaveLength(1);
    }
  }
});

test('a tap hits what is drawn there, and Escape lets go', async ({ browser, baseURL }) => {
  test.slow();
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 1700 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  for (const id of FIGURES) {
    await open(page, id, '');
    const all = oneOfEach(await shapesIn(boxOf(page, id)));
    for (const [place, { fact, kind }] of all.entries()) {
      // A card at the foot of the window may have moved the page to show the last one's mark.
      const { points = [] } = oneOfEach(await shapesIn(boxOf(page, id)))[place] ?? {};
      const { x, y } = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
      await page.touchscreen.tap(x, y);
      await expect
        .poll(async () => (await litIn(boxOf(page, id))).join(), { message: `${id} ${kind} of ${fact}` })
        .toBe(fact);
      await page.keyboard.press('Escape');
      await expect.poll(() => litIn(boxOf(page, id))).toEqual([]);
    }
  }
  await context.close();
});
