import { expect, test } from './page.ts';
import { DOCUMENTS, factOf, FACTS, STATED } from './story.ts';
import { writtenOut } from './writtenOut.ts';

/** Where the page leads to page and slides in one file. */
const [, ALONE = ''] = / href="\.\/(files\/[^"]+\.html)"/.exec(writtenOut('index.html')) ?? [];

test('the one file has all numbers and all sources in it, at the addresses that the page has for them', async ({
  page,
}) => {
  const told = STATED ?? FACTS[0] ?? factOf('');
  await page.goto(`./${ALONE}#fact-${told.id}`);
  await expect(page.locator(`[id="fact-${told.id}"]`)).toBeInViewport();
  await expect(page.locator('.card .card-value')).toHaveText(told.text);
  for (const [id, name] of [
    ['all-numbers', 'All the numbers'],
    ['sources', 'Sources'],
  ] as const) {
    await page.goto(`./${ALONE}#${id}`);
    await expect(page.locator(`#${id}`).getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
  expect(await page.locator('table.numbers tbody tr').count()).toBe(FACTS.length);
  expect(await page.locator('.sources a[rel=external]').count()).toBeGreaterThanOrEqual(DOCUMENTS.size);
});
