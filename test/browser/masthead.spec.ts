import type { Page } from '@playwright/test';
import { expect, lineCount, test } from './page.ts';
import { CLAIMS, whereStoryHas } from './story.ts';

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return { top, bottom, height };
    });

for (const width of [360, 390, 1280, 1440, 1680, 1920]) {
  test(`title and menu stand clear of each other, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const lines = await page.locator('h1').evaluate(lineCount);
    expect(lines, 'lines of the title').toBeLessThanOrEqual(2);
    const [title, byline] = [await boxOf(page, 'h1'), await boxOf(page, '.byline')];
    expect(title.bottom).toBeLessThan(byline.top);
    expect(byline.bottom).toBeLessThan((await boxOf(page, '.contents')).top);
  });

  whereStoryHas(CLAIMS.length > 0, () =>
    test(`finding and score stand clear of each other, before the menu on a phone, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const score = await boxOf(page, '.score');
      expect((await boxOf(page, '.byline')).bottom).toBeLessThan(score.top);
      expect(score.bottom).toBeLessThan((await boxOf(page, '.contents')).top);
      for (const group of await page.locator('.score ul').all()) {
        const tops = await group
          .locator('a.signed')
          .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().top)));
        expect(new Set(tops).size, 'marks of one verdict in one row').toBe(1);
      }
    }),
  );
}
