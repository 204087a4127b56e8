import type { Page } from '@playwright/test';
import { choose, expect, figure, FIGURES, holdCharts, laidOut, test } from './page.ts';
import { CHOICE, DRAWN_IN_CHOICE, literally, SECOND_CHOICE, viewOf, WORDED_IN_CHOICE } from './story.ts';

const { id: ID, word: OPTION } = CHOICE;
/** A mark with words of its own to press. */
const { id: WORDED } = WORDED_IN_CHOICE;
const scope = (page: Page) => figure(page, ID);
const option = (page: Page) => scope(page).getByRole('radio', { name: OPTION, exact: true });
const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const mark = (page: Page, fact: string) => scope(page).locator(`.mark[data-fact="${fact}"]:visible`).first();
const words = (page: Page) =>
  scope(page).locator(`:is(text.mark[data-fact="${WORDED}"], .mark[data-fact="${WORDED}"] text):visible`).first();
const live = (page: Page) => scope(page).locator('.live svg').first();

test('what is pinned and chosen while the live chart is on its way is kept', async ({ page }) => {
  const letGo = await holdCharts(page);
  // A story may have a single figure with choices: then there is nothing else to be kept.
  const other = SECOND_CHOICE === undefined ? '' : `${viewOf(SECOND_CHOICE)}&`;
  await page.goto(`./?${other}`);
  await choose(page, ID, OPTION);
  await textOf(page, DRAWN_IN_CHOICE).click();
  await expect(page.locator('.card')).toBeVisible();
  await expect(mark(page, DRAWN_IN_CHOICE)).toHaveClass(/is-pinned/);
  await expect(live(page)).toHaveCount(0);
  letGo();
  await expect(live(page)).toBeVisible();
  await expect(mark(page, DRAWN_IN_CHOICE)).toHaveClass(/is-pinned/);
  await expect(option(page)).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`\\?${literally(other + viewOf(CHOICE))}`));
  if (SECOND_CHOICE === undefined) return;
  const { id, word } = SECOND_CHOICE;
  await expect(figure(page, id).getByRole('radio', { name: word, exact: true })).toBeChecked();
});

test('a mark that is pressed while its chart comes still hears the click', async ({ page }) => {
  const letGo = await holdCharts(page);
  await page.goto('./');
  await words(page).hover();
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
    const heading = await scope(page).locator('.hed, .measure').allTextContents();
    await choose(page, ID, OPTION);
    // Words, form and address change with the drawing or not at all, and a plain word says so.
    await expect(scope(page).getByRole('radio').first()).toBeChecked();
    await expect(scope(page).locator('.say')).toHaveText(/\S/);
    expect(await scope(page).locator('.hed, .measure').allTextContents()).toEqual(heading);
    expect(new URL(page.url()).search).toBe('');
    await expect(live(page)).toHaveCount(0);
    await words(page).hover();
    await expect(scope(page).locator(`tr[data-fact="${WORDED}"]`)).toHaveClass(/is-on/);
    await words(page).click();
    await expect(page.locator('.card-value')).toHaveText(WORDED_IN_CHOICE.text);
    await page.keyboard.press('Escape');
    await scope(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await expect(scope(page).locator('.drawing .mark:focus')).toHaveCount(1);
  });
}

test('what waits to be laid out is there soon, where the script never comes too', async ({ page, watch }) => {
  watch.expect(/ERR_FAILED|Failed to fetch|error loading/i);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('./');
  // What comes near is laid out, whatever waited for its turn when the page came.
  const isDrawn = (id: string) =>
    figure(page, id).evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
      return [...element.querySelectorAll('.drawing svg')].some((svg) => svg.getBoundingClientRect().height > 100);
    });
  for (const id of FIGURES) await expect.poll(() => isDrawn(id), id).toBe(true);
});

test('a place is the same before and after all is laid out: an address’, and that of the last visit', async ({
  page,
}) => {
  const topOf = (id: string) => figure(page, id).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const [last = ''] = FIGURES.slice(-1);
  for (const id of new Set([FIGURES[0] ?? '', last])) {
    await page.goto('./numbers/');
    await page.goto(`./#${id}`);
    await laidOut(page);
    const reached = await topOf(id);
    expect(reached, id).toBeGreaterThanOrEqual(0);
    expect(reached, id).toBeLessThan(200);
  }
  await page.goto('./numbers/');
  await page.goto('./');
  await laidOut(page);
  await figure(page, last).evaluate((element) =>
    scrollTo({ top: scrollY + element.getBoundingClientRect().top - 120, behavior: 'instant' }),
  );
  await expect.poll(() => topOf(last)).toBe(120);
  await page.reload();
  await laidOut(page);
  await expect.poll(() => topOf(last)).toBe(120);
});
