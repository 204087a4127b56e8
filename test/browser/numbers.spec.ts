import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const table = (page: Page) => page.getByRole('table', { name: 'All the numbers' });
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const rowsOf = (page: Page) =>
  table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.id,
        cells: Array.from(row.children, (cell) => cell.textContent?.trim() ?? ''),
        key: row.children[1]?.getAttribute('data-sort') ?? '',
      })),
    );

const COLUMNS = ['What', 'Value', 'Unit', 'Caution', 'Kind', 'Who says so'];

test.describe('all the numbers', () => {
  for (const [at, name] of COLUMNS.entries()) {
    test(`can be sorted by “${name}”, both ways, and say so`, async ({ page }) => {
      await page.goto('./');
      const before = await rowsOf(page);
      await header(page, name).getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(header(page, name)).toHaveAttribute('aria-sort', 'ascending');
      await expect(page.locator('#all-numbers [aria-live]')).toHaveText(`Sorted by “${name}”, upwards.`);
      await expect(header(page, name).getByRole('button')).toBeFocused();
      const up = await rowsOf(page);
      expect(new Set(up.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));

      await header(page, name).getByRole('button').click();
      await expect(header(page, name)).toHaveAttribute('aria-sort', 'descending');
      await expect(page.locator('#all-numbers [aria-live]')).toHaveText(`Sorted by “${name}”, downwards.`);
      const down = await rowsOf(page);
      await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
      if (name === 'Value') return;
      const words = up.map(({ cells }) => cells[at] ?? '');
      const { compare } = new Intl.Collator('en', { numeric: true });
      expect(words).toEqual(words.toSorted(compare));
      expect(down.map(({ cells }) => cells[at] ?? '')).toEqual(words.toReversed());
    });
  }

  test('sorted by value keep days with days and dollars with dollars', async ({ page }) => {
    await page.goto('./');
    await header(page, 'Value').getByRole('button').click();
    const up = await rowsOf(page);
    const units = up.map(({ cells }) => cells[2] ?? '');
    expect(units.filter((unit, at) => unit !== units[at - 1])).toEqual([...new Set(units)]);
    const dollars = up.filter(({ cells }) => cells[2] === 'US dollars').map(({ key }) => Number(key));
    expect(dollars.length).toBeGreaterThan(10);
    expect(dollars).toEqual(dollars.toSorted((one, other) => one - other));
    await header(page, 'Value').getByRole('button').click();
    const dates = (await rowsOf(page)).filter(({ cells }) => cells[2] === 'date').map(({ key }) => key);
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('are a plain table without scripts, in the order of the text', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('./');
    await expect(table(page).getByRole('columnheader')).toHaveText(COLUMNS);
    await expect(table(page).getByRole('button')).toHaveCount(0);
    await expect(table(page).locator('tbody tr').first()).toContainText('26 November 2024');
    await context.close();
  });

  test('show of a name its words, as a way to its mark', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#fact-fruit').getByRole('rowheader').getByRole('link')).toHaveAttribute(
      'href',
      '#places',
    );
  });

  for (const width of [320, 360, 600, 768, 1280]) {
    test(`stand whole in the window at ${width} px, as every figure’s table and the claim check do`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      for (const summary of await page.locator('.figure-table summary').all()) await summary.click();
      const cut = await page.locator('table :is(th, td, a, caption)').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const { left, right, width: across } = cell.getBoundingClientRect();
          const isSeen = across > 1 && getComputedStyle(cell.closest('thead, caption') ?? cell).clipPath === 'none';
          return isSeen && (left < -1 || right > innerWidth + 1) ? [cell.textContent] : [];
        }),
      );
      expect(cut).toEqual([]);
      const broken = await table(page)
        .locator('.facts-value a')
        .evaluateAll((links) => links.flatMap((link) => (link.getClientRects().length > 1 ? [link.textContent] : [])));
      expect(broken, 'numbers and dates in more than one line').toEqual([]);
    });
  }

  test('name their cells where they are stacked, and can be sorted there, too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('./');
    const row = page.locator('#fact-transitNow');
    const labels = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels).toEqual(['none', 'none', '"Caution: "', '"Kind: "', '"Who says so: "']);
    await header(page, 'Kind').getByRole('button').click();
    await expect(table(page).locator('tbody tr').first()).toContainText('derived');
  });
});
