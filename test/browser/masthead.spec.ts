import { expect, test } from './page.ts';

for (const width of [360, 390, 1280, 1440, 1680, 1920]) {
  test(`title, finding and score stand clear of each other, before the menu on a phone, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const boxOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom, height } = element.getBoundingClientRect();
          return { top, bottom, height };
        });
    const lines = await page.locator('h1').evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom))).size;
    });
    expect(lines, 'lines of the title').toBe(2);
    const [byline, score, menu] = [await boxOf('.byline'), await boxOf('.score'), await boxOf('.contents')];
    expect(byline.bottom).toBeLessThan(score.top);
    expect(score.bottom).toBeLessThan(menu.top);
    await expect(page.locator('.standfirst strong')).toContainText(/hold up/);
    for (const group of await page.locator('.score ul').all()) {
      const tops = await group
        .locator('a.signed')
        .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().top)));
      expect(new Set(tops).size, 'marks of one verdict in one row').toBe(1);
    }
  });
}
