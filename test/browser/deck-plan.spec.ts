import type { Page } from '@playwright/test';
import { current, hashOf, open } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

const PLAN = '?talk=title,first-voyage.1.3,trade-growth';
const slidesIn = (page: Page) => page.locator('.slide').evaluateAll((all) => all.map(({ id }) => id));
const keepBox = (page: Page, slide: string) => page.locator(`#${slide} .plan-slide [name=keep]`);

test('an address of a shorter talk has its slides and steps, in its order, numbered', async ({ page }) => {
  await open(page, PLAN);
  expect(await slidesIn(page)).toEqual(['title', 'first-voyage', 'trade-growth']);
  const turns: string[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    turns.push((await current(page).getAttribute('id')) ?? '');
    await page.keyboard.press('PageDown');
  }
  expect([...new Set(turns)]).toEqual([
    'title.1',
    'first-voyage.1',
    'first-voyage.3',
    'trade-growth.1',
    'trade-growth.2',
  ]);
  await page.evaluate(() => (location.hash = 'first-voyage.2'));
  await expect(current(page)).toHaveId('first-voyage.3');
  await expect(current(page).locator('.slide-place')).toContainText('step 2 of 2');
  await expect(current(page).locator('.slide-place')).toContainText('2 / 3');
  await expect(page, 'a turn keeps the talk').toHaveURL(/\?talk=title,first-voyage\.1\.3,trade-growth#/);
});

test('a talk that names nothing is the whole one', async ({ page }) => {
  await open(page, '?talk=nothing,here');
  expect((await slidesIn(page)).length).toBeGreaterThan(6);
});

test('it prints as it was chosen', async ({ page }) => {
  await open(page, PLAN);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(3);
});

test('is put together in the overview: left out, moved, with its minutes and address', async ({ page }) => {
  await open(page);
  await page.keyboard.press('o');
  const bars = page.locator('.plan-slide');
  await expect(bars.first()).toBeVisible();
  const kept = ['title', 'first-voyage', 'trade-growth'];
  for (const slide of await slidesIn(page)) if (!kept.includes(slide)) await keepBox(page, slide).uncheck();
  await page.locator('[id="trade-growth"] .plan-slide [name="2"]').uncheck();
  const earlier = page.locator('[id="trade-growth"] .plan-slide').getByRole('button', { name: 'Earlier' });
  while ((await slidesIn(page))[1] !== 'trade-growth') await earlier.click();
  await page.locator('.plan input[type=number]').fill('4');
  const address = await page.locator('.plan a').getAttribute('href');
  expect(address).toMatch(/slides\/\?talk=title,trade-growth\.1,first-voyage(\.\d)+&minutes=4$/);
  expect(await violationsIn(page)).toEqual([]);
  await page.locator('.plan').getByRole('button', { name: 'Use this talk' }).click();
  await expect.poll(() => slidesIn(page)).toEqual(['title', 'trade-growth', 'first-voyage']);
  await page.keyboard.press('o');
  await page.locator('.plan').getByRole('button', { name: 'The whole talk' }).click();
  await expect.poll(async () => (await slidesIn(page)).length).toBeGreaterThan(6);
});

test('the presenter’s window keeps it, and the audience’s follows', async ({ page }) => {
  await open(page, '#first-voyage');
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await presenter.goto(`slides/presenter/${PLAN}&minutes=3#first-voyage`);
  // The audience's window opens the shorter talk by itself.
  await expect(page.locator('.slide')).toHaveCount(3);
  expect(await slidesIn(page)).toEqual(['title', 'first-voyage', 'trade-growth']);
  await expect(presenter.locator('#console-minutes')).toHaveValue('3');
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe('#first-voyage.2');
  await expect(current(page)).toHaveId('first-voyage.3');
  await presenter.goto('slides/presenter/');
  await expect
    .poll(() => slidesIn(presenter), 'without being asked again')
    .toEqual(['title', 'first-voyage', 'trade-growth']);
});
