import { FIGURES, chartOf, expect, figure, test, wakeAll } from './page.ts';

const ACROSS: readonly string[] = ['signatories', 'places', 'timeline'];

/** Which drawing a window of this width has: a phone's, a tablet's or a laptop's. */
const expectedAt = (width: number, id: string): string => {
  if (ACROSS.includes(id)) return width <= 640 ? 'narrow' : width <= 1179 ? 'medium' : 'wide';
  return width <= (id === 'trade-growth' ? 760 : 600) ? 'narrow' : 'wide';
};

const WIDTHS = [320, 600, 601, 640, 641, 700, 768, 900, 1024, 1179, 1180, 1280, 1680] as const;

for (const width of WIDTHS) {
  test(`each figure has one drawing, made for ${width} px, and keeps it when it goes live`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const boxes = new Map<string, { width: number; height: number } | undefined>();
    for (const id of FIGURES) {
      const shown = figure(page, id).locator('.drawing svg.chart:visible');
      await expect(shown, id).toHaveCount(1);
      await expect(shown, id).toHaveClass(new RegExp(`chart-${expectedAt(width, id)}`));
      boxes.set(id, (await shown.boundingBox()) ?? undefined);
    }
    await wakeAll(page);
    for (const id of FIGURES) {
      await expect(figure(page, id).locator('.live-chart'), id).toHaveClass(
        new RegExp(`live-${expectedAt(width, id)}`),
      );
      const live = await chartOf(page, id).first().boundingBox();
      expect(live?.width, id).toBeCloseTo(boxes.get(id)?.width ?? 0, 0);
      expect(live?.height, id).toBeCloseTo(boxes.get(id)?.height ?? 0, 0);
    }
  });
}

// A phone's drawing grows no further than its words can.
for (const width of WIDTHS.filter((wide) => wide > 640)) {
  test(`a figure across the page fills it at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    for (const id of ACROSS) {
      const whole = await figure(page, id).boundingBox();
      const drawn = await chartOf(page, id).boundingBox();
      expect(drawn?.width, id).toBeCloseTo(whole?.width ?? 0, 0);
    }
  });
}
