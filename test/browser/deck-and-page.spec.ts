import { current, open, stepsIn } from './deck.ts';
import { boxOf, expect, test } from './page.ts';

test.describe('from page to talk and back', () => {
  test('no choice lies on the words at a slide’s foot', async ({ page }) => {
    await open(page);
    const found: string[] = [];
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      const isCovered = await current(page).evaluate((element) => {
        const controls = element.querySelector('.controls')?.getBoundingClientRect();
        const place = element.querySelector('.slide-place')?.getBoundingClientRect();
        return controls !== undefined && place !== undefined && controls.right > place.left;
      });
      if (isCovered) found.push(step);
    }
    expect(found).toEqual([]);
  });

  test('a bad address opens the title', async ({ page }) => {
    await open(page, '?shipping-time.day=9e9&nothing#nowhere.7');
    await expect(page.locator('[id="title.1"]')).toBeVisible();
  });
});

test.describe('without a deck', () => {
  for (const width of [320, 360]) {
    test(`nothing leaves a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('slides/');
      await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('a screen of four to three shows the whole slide, with paper above and below', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto('slides/#trade-growth.3');
    const box = await boxOf(current(page).locator('.frame'));
    expect(box).toMatchObject({ x: 0, width: 1024, height: 576, y: 96 });
  });
});
