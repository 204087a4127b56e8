import { boxOf, chartOf, expect, figure, FIGURES, LIVE, SEQUENCE, test, wake } from './page.ts';
import { ACROSS, HALVES } from './story.ts';

/** Which drawing a window of this width has. */
const expectedAt = (width: number, id: string): string => {
  if (width <= 760) return 'narrow';
  // On a tablet its captions stand beside it.
  if (id === SEQUENCE && width <= 1179) return 'narrow';
  return width <= 1179 && ACROSS.includes(id) ? 'medium' : 'wide';
};

test('each figure has one drawing, made for the width of the window, and keeps it when it goes live', async ({
  page,
}) => {
  test.setTimeout(90_000);
  for (const width of [320, 760, 761, 900, 1179, 1180, 1239, 1240, 1680]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    for (const id of FIGURES) {
      const shown = figure(page, id).locator('.drawing svg.chart:visible');
      await expect(shown, `${id} at ${width} px`).toHaveCount(1);
      await expect(shown, `${id} at ${width} px`).toHaveClass(new RegExp(`chart-${expectedAt(width, id)}`));
    }
    if (SEQUENCE !== '') {
      const picture = figure(page, SEQUENCE).locator('.is-now svg.chart:visible');
      await expect(picture).toHaveCount(1);
      await expect(picture, `at ${width} px`).toHaveClass(new RegExp(`chart-${expectedAt(width, SEQUENCE)}`));
    }
    for (const id of LIVE) {
      const before = await boxOf(chartOf(page, id));
      await wake(page, id);
      await expect(figure(page, id).locator('.live-chart')).toHaveClass(new RegExp(`live-${expectedAt(width, id)}`));
      const live = await boxOf(chartOf(page, id));
      expect(live.width, `${id} at ${width} px`).toBeCloseTo(before.width, 0);
      expect(live.height, `${id} at ${width} px`).toBeCloseTo(before.height, 0);
    }
  }
});

test('a live chart is drawn anew when its window becomes another one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  for (const id of LIVE) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await wake(page, id);
    for (const width of [900, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(figure(page, id).locator('.live-chart')).toHaveClass(new RegExp(`live-${expectedAt(width, id)}`));
    }
  }
});

// A phone's drawing, and a half's, grow no further than their words can.
test('a figure fills the room it has', async ({ page }) => {
  for (const width of [761, 1000, 1180, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    for (const id of FIGURES.filter((one) => width >= 1180 || !HALVES.includes(one))) {
      const room = await boxOf(figure(page, id).locator('.chart-box'));
      const drawn = await boxOf(chartOf(page, id));
      expect(drawn.width, `${id} at ${width} px`).toBeCloseTo(room.width, 0);
      const whole = await boxOf(figure(page, id));
      expect(drawn.x + drawn.width, `${id} at ${width} px`).toBeCloseTo(whole.x + whole.width, 0);
    }
  }
});
