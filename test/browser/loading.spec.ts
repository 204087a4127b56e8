import type { Page } from '@playwright/test';
import { expect, figure, holdCharts, test } from './page.ts';

const voyage = (page: Page) => figure(page, 'shipping-time');
const others = (page: Page) => voyage(page).getByRole('checkbox', { name: 'Other sources' });
const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const mark = (page: Page, fact: string) => voyage(page).locator(`.mark[data-fact="${fact}"]:visible`).first();
const live = (page: Page) => voyage(page).locator('.live svg').first();

test('what is pinned and chosen while the live chart is on its way is kept', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./?shipping-time.day=18');
  await textOf(page, 'transitNow').click();
  await expect(mark(page, 'transitNow')).toHaveClass(/is-pinned/);
  await others(page).check();
  await expect(live(page)).toHaveCount(0);
  letGo();
  await expect(live(page)).toBeVisible();
  await expect(mark(page, 'transitNow')).toHaveClass(/is-pinned/);
  await expect(page.locator('.card')).toBeVisible();
  await expect(mark(page, 'transitXinhua')).toBeVisible();
  await expect(others(page)).toBeChecked();
  await expect(voyage(page).getByRole('slider')).toHaveValue('18');
  await expect(page).toHaveURL(/shipping-time\.day=18&shipping-time\.others=on/);
});

test('a mark that is pressed while its chart comes still hears the click', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./');
  await mark(page, 'transitNow').locator('rect').first().hover();
  await page.mouse.down();
  const come = page.waitForResponse(/figure\.island/);
  letGo();
  await (await come).finished();
  await page.waitForTimeout(800);
  await expect(live(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('.card')).toBeVisible();
  await expect(mark(page, 'transitNow')).toHaveClass(/is-pinned/);
  await expect(live(page)).toBeVisible();
});

test('a number that only another view draws waits for it, and then lights up', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./');
  await textOf(page, 'transitEconomy').click();
  await expect(page.locator('.card')).toBeVisible();
  await expect(textOf(page, 'transitEconomy')).toHaveClass(/is-pinned/);
  letGo();
  await expect(mark(page, 'transitEconomy')).toHaveClass(/is-on/);
  await expect(mark(page, 'transitEconomy')).toBeInViewport();
});

test('where the live chart cannot be had, the drawing and all its linking stay', async ({ page, watch }) => {
  watch.expect(/ERR_FAILED|Failed to fetch|error loading/i);
  await page.route(/figure\.island|kinds-/, (route) => route.abort());
  await page.goto('./');
  await others(page).check();
  await textOf(page, 'transitEconomy').click();
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  await mark(page, 'transitNow').locator('text').first().hover();
  await expect(textOf(page, 'transitNow')).toHaveClass(/is-on/);
  await mark(page, 'transitNow').locator('text').first().click();
  await expect(page.locator('.card q')).toHaveText('in just 25 days');
  await page.keyboard.press('Escape');
  await voyage(page).locator('.chart-box').focus();
  await page.keyboard.press('ArrowRight');
  await expect(voyage(page).locator('.drawing .mark:focus')).toHaveCount(1);
});
