import type { Page } from '@playwright/test';
import { choose, expect, figure, holdCharts, test } from './page.ts';

const growth = (page: Page) => figure(page, 'trade-growth');
const log = (page: Page) => growth(page).getByRole('radio', { name: 'Log' });
const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const mark = (page: Page, fact: string) => growth(page).locator(`.mark[data-fact="${fact}"]:visible`).first();
/** A mark with words of its own to press. */
const WORDED = 'customs2024';
const live = (page: Page) => growth(page).locator('.live svg').first();

test('what is pinned and chosen while the live chart is on its way is kept', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./?places.group=port');
  await choose(page, 'trade-growth', 'Log');
  await textOf(page, 'tradeGrowth').click();
  await expect(page.locator('.card')).toBeVisible();
  await expect(mark(page, 'tradeGrowth')).toHaveClass(/is-pinned/);
  await expect(live(page)).toHaveCount(0);
  letGo();
  await expect(live(page)).toBeVisible();
  await expect(mark(page, 'tradeGrowth')).toHaveClass(/is-pinned/);
  await expect(log(page)).toBeChecked();
  await expect(page).toHaveURL(/\?places\.group=port&trade-growth\.scale=log/);
  await expect(figure(page, 'places').getByRole('radio', { name: 'port', exact: true })).toBeChecked();
});

test('a mark that is pressed while its chart comes still hears the click', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./');
  await mark(page, WORDED).locator('text').first().hover();
  await page.mouse.down();
  const come = page.waitForResponse(/figure\.island/);
  letGo();
  await (await come).finished();
  // What would swap the chart in under the finger has had its chance.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))));
  await expect(live(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('.card')).toBeVisible();
  await expect(mark(page, WORDED)).toHaveClass(/is-pinned/);
  await expect(live(page)).toBeVisible();
});

for (const [what, files] of [
  ['the script of live charts', /figure\.island/],
  ['the data of a live chart', /plots\.json/],
] as const) {
  test(`where ${what} cannot be had, the drawing and all its linking stay`, async ({ page, watch }) => {
    watch.expect(/ERR_FAILED|Failed to fetch|error loading/i);
    await page.route(files, (route) => route.abort());
    await page.goto('./');
    const heading = await growth(page).locator('.hed, .measure').allTextContents();
    await choose(page, 'trade-growth', 'Log');
    // Words, form and address change with the drawing or not at all, and a plain word says so.
    await expect(growth(page).getByRole('radio', { name: 'Linear' })).toBeChecked();
    await expect(growth(page).locator('.say')).toHaveText(/\S/);
    expect(await growth(page).locator('.hed, .measure').allTextContents()).toEqual(heading);
    expect(new URL(page.url()).search).toBe('');
    await expect(live(page)).toHaveCount(0);
    await mark(page, WORDED).locator('text').first().hover();
    await expect(growth(page).locator(`tr[data-fact="${WORDED}"]`)).toHaveClass(/is-on/);
    await mark(page, WORDED).locator('text').first().click();
    await expect(page.locator('.card')).toContainText('518.5');
    await page.keyboard.press('Escape');
    await growth(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await expect(growth(page).locator('.drawing .mark:focus')).toHaveCount(1);
  });
}
