import type { Page } from '@playwright/test';
import { expect, figure, FIGURES, test } from './page.ts';
import { TITLE } from './story.ts';

const idInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('figure')?.id ?? document.activeElement?.tagName);
const isChartInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.classList.contains('chart-box') ?? false);
/** Pressed where it is: a test's own click would first scroll to where the row stood before it went along. */
const press = async (page: Page, name: string | RegExp) => {
  const { x, y, width, height } = (await page.getByRole('button', { name }).boundingBox()) ?? new DOMRect();
  await page.mouse.click(x + width / 2, y + height / 2);
};
/** The figures in the order of the text. */
const order = (page: Page) => page.locator('figure.figure').evaluateAll((figures) => figures.map(({ id }) => id));

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test('the menu of contents goes along, names every section and figure unclipped, and says which is read', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./');
      const bar = page.getByRole('navigation', { name: 'On this page' });
      const titles = await bar.locator('.contents-sections a').allTextContents();
      expect(titles.length).toBeGreaterThan(5);
      await expect(bar.locator('.contents-figures a')).toHaveCount((await order(page)).length);
      for (const title of titles) {
        await bar.locator('summary').click();
        const link = bar.locator('.contents-sections a').filter({ hasText: title });
        const clipped = await bar.locator('ol a').evaluateAll((links) =>
          links.flatMap((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left < 0 || right > innerWidth ? [one.textContent] : [];
          }),
        );
        expect(clipped).toEqual([]);
        await link.click();
        await expect(bar.locator('ol:visible'), 'the menu goes once it was used').toHaveCount(0);
        await expect(page.getByRole('heading', { level: 2, name: title })).toBeInViewport();
        await expect(bar.locator('[aria-current]')).toHaveText(title);
      }
    });

    test('one steps from figure to figure, and the focus goes along', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./');
      const ids = await order(page);
      await page.locator('.contents').scrollIntoViewIfNeeded();
      for (const id of ids) {
        const title = (await figure(page, id).locator('.hed').textContent()) ?? '';
        await press(page, `Next: Figure ${ids.indexOf(id) + 1}, ${title}`);
        await expect.poll(() => idInFocus(page)).toBe(id);
        await expect(figure(page, id).locator('.hed')).toBeInViewport({ ratio: 1 });
      }
      for (const id of ids.slice(0, -1).toReversed()) {
        await press(page, /^Previous: Figure \d/);
        await expect.poll(() => idInFocus(page)).toBe(id);
      }
    });
  });
}

test('by keyboard one goes from chart to chart with Page Down and Page Up', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  const [first = '', second = '', third = ''] = await order(page);
  await figure(page, first).locator('.chart-box').first().focus();
  await page.keyboard.press('PageDown');
  expect(await idInFocus(page)).toBe(second);
  expect(await isChartInFocus(page)).toBe(true);
  await expect(figure(page, second).locator('.hed')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  expect(await idInFocus(page)).toBe(third);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect(await idInFocus(page)).toBe(first);
});

test('the first stop of the tab key leads past the top of the page', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('text');
});

test('title and headings tell the page by themselves', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(TITLE);
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), text: textContent })));
  expect(headings[0]?.level).toBe(1);
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1)).toEqual([]);
  expect(headings.filter(({ text }) => text.trim() === '')).toEqual([]);
  expect(new Set(headings.map(({ text }) => text)).size).toBe(headings.length);
});

for (const width of [320, 620, 1280]) {
  test(`each figure’s table is one word away, and the words stand in one row group, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    for (const id of FIGURES) {
      const foot = figure(page, id).locator('.foot');
      const words = foot.locator('summary, :scope > a, :scope > button');
      expect(await words.allTextContents(), id).toEqual(['Table', 'Take away', 'Present', 'Full screen']);
      const tops = await words.evaluateAll((all) =>
        all.map((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          return Math.round(range.getBoundingClientRect().bottom);
        }),
      );
      expect(new Set(tops).size, `rows of words of ${id}`).toBeLessThanOrEqual(width < 400 ? 2 : 1);
      const summary = foot.getByText('Table', { exact: true });
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(foot.getByRole('table')).toBeVisible();
      const below = await foot.getByRole('table').evaluate((table) => table.getBoundingClientRect().top);
      expect(below, `${id}: the table is below the words`).toBeGreaterThan(
        await words.last().evaluate((word) => word.getBoundingClientRect().bottom - 1),
      );
      await page.keyboard.press('Enter');
      await expect(foot.getByRole('table')).toBeHidden();
    }
  });
}
