import { expect, test } from './page.ts';
import { DOCUMENTS, factOf, FACTS, STATED, TITLE } from './story.ts';

const ALONE = `files/en/${TITLE.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.html`;

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
