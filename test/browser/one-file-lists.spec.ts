import { expect, test } from './page.ts';

const ALONE = 'files/en/from-china-to-peru.html';

test('the one file has all numbers and all sources in it, at the addresses that the page has for them', async ({
  page,
}) => {
  await page.goto(`./${ALONE}#fact-transitNow`);
  await expect(page.locator('#fact-transitNow')).toBeInViewport();
  await expect(page.locator('.card .card-value')).toHaveText('25 days');
  for (const [id, name] of [
    ['all-numbers', 'All the numbers'],
    ['sources', 'Sources'],
  ] as const) {
    await page.goto(`./${ALONE}#${id}`);
    await expect(page.locator(`#${id}`).getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
  expect(await page.locator('table.numbers tbody tr').count()).toBeGreaterThan(100);
  expect(await page.locator('.sources a[rel=external]').count()).toBeGreaterThan(30);
});
