import type { Page } from '@playwright/test';
import { expect, figure, FIGURES, laidOut, test } from './page.ts';

/** What stands outside of the window, or is cut by a box that cannot be pushed. */
const cutIn = (page: Page) =>
  page.locator('main :is(p, h2, h3, th, td, label, button, summary, li, svg.chart)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && element.checkVisibility() && element.closest('thead') === null;
      return isSeen && (left < -1 || right > innerWidth + 1) ? [`${element.tagName} ${element.textContent}`] : [];
    }),
  );

test('at 400 % of a 1280 px window all of it can be read and used in one direction', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('./');
  const across = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await across()).toBeLessThanOrEqual(0);
  for (const summary of await page.locator('.figure-table summary').all()) await summary.click();
  for (const option of await page.locator('.controls .options label:last-child').all()) await option.click();
  expect(await across(), 'with every table and a choice of each figure').toBeLessThanOrEqual(0);
  expect(await cutIn(page)).toEqual([]);
  const bar = await page.locator('.contents').evaluate((nav) => getComputedStyle(nav).position);
  expect(bar, 'in a low window nothing lies over the text').toBe('static');
});

for (const width of [320, 1280]) {
  test(`what one can press is at least 24 px high and wide, or stands in a line of text, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    const small = await page
      .locator(
        '.top a, select, .contents :is(a, button), .controls :is(label, button), .foot :is(summary, a, button):not(table *), .whole a, .sort',
      )
      .evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width: across, height } = target.getBoundingClientRect();
          return across > 0 && (height < 24 || across < 24) ? [`${target.textContent} ${across} x ${height}`] : [];
        }),
      );
    expect(small).toEqual([]);
  });

  test(`what has the focus is never under the row of contents, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await page.locator('.chart-box').last().focus();
    const covered: string[] = [];
    for (let at = 0; at < 60; at += 1) {
      await page.keyboard.press('Shift+Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        const bar = document.querySelector('.contents');
        if (element === null || bar === null || bar.contains(element) || element === document.body) return '';
        const { top, bottom } = element.getBoundingClientRect();
        const edge = bar.getBoundingClientRect();
        return edge.top <= 1 && bottom <= edge.bottom && top < edge.bottom
          ? (element.outerHTML.slice(0, 80) ?? '')
          : '';
      });
      if (found !== '') covered.push(found);
    }
    expect(covered).toEqual([]);
  });
}

test('the tab key goes through figure, card, menu and whole screen and comes out of each', async ({ page }) => {
  await page.goto('./');
  await laidOut(page);
  const [id = ''] = FIGURES;
  const scope = figure(page, id);
  const words = scope.locator('[data-take]');
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(words).not.toBeFocused();

  await scope.getByRole('button', { name: 'Full screen' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe(id);
  // What the tab key stops at: of the choices of a control, the one that is taken.
  const stops = await scope
    .locator(
      ':is(a[href], button:enabled, summary, select, input[type=checkbox], input:checked, [tabindex="0"]):visible',
    )
    .evaluateAll((all) => all.map((stop) => stop.outerHTML.slice(0, 60)));
  expect(stops.length).toBeGreaterThan(4);
  const seen = new Set<string>();
  for (let at = 0; at < stops.length + 6; at += 1) {
    await page.keyboard.press('Tab');
    seen.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? ''));
  }
  expect(stops.filter((stop) => !seen.has(stop))).toEqual([]);
});
