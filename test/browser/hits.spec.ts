import { litIn } from './marks.ts';
import { boxOf, expect, test } from './page.ts';

test('anywhere in a plot that is read along an axis means its nearest datum', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.goto('./');
  const areas = page.locator('figure.figure .pick:visible');
  expect(await areas.count()).toBeGreaterThan(0);
  for (const area of await areas.all()) {
    await area.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(area);
    const box = area.locator('xpath=ancestor::*[contains(@class, "chart-box")]');
    for (const share of [0.2, 0.5, 0.8]) {
      await page.mouse.move(x + width * share, y + height * 0.5);
      await expect.poll(() => litIn(box)).toHaveLength(1);
    }
  }
});
