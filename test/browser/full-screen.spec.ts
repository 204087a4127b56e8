import type { Page } from '@playwright/test';
import { boxOf, chartOf, choose, expect, figure, FIGURES, test } from './page.ts';
import { CHOICE, DRAWN_IN_CHOICE, literally, STILL, viewOf } from './story.ts';

const enter = async (page: Page, id: string) => {
  await figure(page, id).getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe(id);
};
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

for (const size of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`every figure fills a screen of ${size.width} × ${size.height}, its chart as large as fits`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(size);
    await page.goto('./');
    for (const id of FIGURES) {
      // A figure with a choice goes live under the pointer: its chart is another then.
      const chart = chartOf(page, id).first();
      const before = await boxOf(chart);
      await enter(page, id);
      expect(await boxOf(figure(page, id)), id).toEqual({ x: 0, y: 0, ...size });
      const shown = await boxOf(chart);
      expect(shown.width, id).toBeGreaterThanOrEqual(before.width * 0.95);
      expect(shown.height, `${id} can be seen whole`).toBeLessThanOrEqual(size.height);
      const across = await figure(page, id).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(across, `${id}: nothing to push sideways`).toBe(0);
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => isFull(page)).toBe(false);
    }
  });
}

test('controls and cards work on the whole screen, and the card lies on top', async ({ page }) => {
  await page.goto('./');
  const { id, word } = CHOICE;
  const mark = figure(page, id).locator(`.live [data-fact="${DRAWN_IN_CHOICE}"]`);
  await enter(page, id);
  await choose(page, id, word);
  await expect(mark.first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(literally(viewOf(CHOICE))));
  await mark.locator('text').first().click();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  const isOnTop = await card.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop).toBe(true);
  await card.getByRole('link', { name: 'Show in text' }).click();
  await expect.poll(() => isFull(page), 'what stands on the page is shown there').toBe(false);
  await expect(page.locator(`main .text a[data-fact="${DRAWN_IN_CHOICE}"]`).first()).toBeInViewport();
});

test('the same word leaves it, and the focus stays with the figure', async ({ page }) => {
  await page.goto('./');
  await enter(page, STILL);
  await figure(page, STILL).getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(figure(page, STILL).getByRole('button', { name: 'Full screen' })).toBeFocused();
  await expect(figure(page, STILL).getByRole('button', { name: 'Full screen' })).toBeInViewport();
});

test('after Escape the focus is back at the word, wherever it was lost', async ({ page }) => {
  await page.goto('./');
  await enter(page, STILL);
  // What the browser does on Escape; the key itself never comes to a page.
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await document.exitFullscreen();
  });
  await expect(figure(page, STILL).getByRole('button', { name: 'Full screen' })).toBeFocused();
});

test('where a browser has no full screen, nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => undefined });
  });
  await page.goto('./');
  await expect(page.locator('button.full-screen:visible')).toHaveCount(0);
  await expect(figure(page, STILL).getByText('Present')).toBeVisible();
});
