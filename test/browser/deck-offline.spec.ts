import { CHOOSABLE, current, open, STEPS, UNTOLD } from './deck.ts';
import { expect, test } from './page.ts';

const ISLAND = /slide\.island/;
const state = (step: ReturnType<typeof current>) =>
  step.evaluate((element) => ({
    headline: element.querySelector('.slide-hed')?.textContent,
    measure: element.querySelector('.slide-measure')?.textContent,
    read: element.querySelector('a.slide-read')?.getAttribute('href'),
    chosen: Array.from(element.querySelectorAll<HTMLInputElement>('.controls input'), ({ checked }) => checked),
    isDrawn: element.querySelector<HTMLElement>('.drawing')?.hidden === false,
  }));

test('a talk goes on when the network is lost: its charts still answer', async ({ page, context }) => {
  const island = page.waitForResponse((response) => ISLAND.test(response.url()));
  await open(page, CHOOSABLE.hash);
  await (await island).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.mouse.move(400, 400);
  await current(page).locator('.controls input:not(:checked)').first().check({ force: true });
  await expect(current(page).locator('.live svg').first()).toBeVisible();
  await context.setOffline(false);
});

test('where a chart cannot be redrawn, its words, form and link stand as before, and a plain word says so', async ({
  page,
  watch,
}) => {
  watch.expect(/net::ERR|Failed to load/);
  await page.route(ISLAND, (route) => route.abort());
  for (const address of STEPS.filter(({ hasChoices }) => hasChoices).map(({ hash }) => hash)) {
    await open(page, address);
    const before = await state(current(page));
    await page.mouse.move(400, 400);
    await page.mouse.move(402, 400);
    const control = current(page)
      .locator('.controls :is(input[type=checkbox], input[type=radio]:not(:checked))')
      .first();
    // It may be taken back before it can be seen as checked.
    await control.click({ force: true });
    await expect(page.locator('#deck-message')).toContainText('could not be redrawn');
    await expect(control).not.toBeChecked();
    expect(await state(current(page)), address).toEqual(before);
    await page.goto('about:blank');
  }
});

test('words, form and link wait for their drawing', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(ISLAND, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, CHOOSABLE.hash);
  const before = await state(current(page));
  await page.mouse.move(400, 400);
  await current(page).locator('.controls input:not(:checked)').first().check({ force: true });
  await page.waitForTimeout(300);
  expect(await state(current(page))).toMatchObject({
    headline: before.headline,
    measure: before.measure,
    read: before.read,
    isDrawn: true,
  });
  letGo();
  await expect(current(page).locator('.live svg').first()).toBeVisible();
  const after = await state(current(page));
  expect(after.read).not.toBe(before.read);
  expect(after.isDrawn).toBe(false);
});

test('a view that the address asks for and nothing can draw is not said to be shown', async ({ page, watch }) => {
  watch.expect(/net::ERR|Failed to load/);
  await page.route(ISLAND, (route) => route.abort());
  expect(UNTOLD.length).toBeGreaterThan(0);
  for (const { address, value } of UNTOLD) {
    await open(page, address);
    await page.waitForTimeout(500);
    const shown = await state(current(page));
    expect(shown.isDrawn, address).toBe(true);
    expect(shown.read, address).not.toContain(value);
    await expect(current(page).locator(`input[value="${value}"]`), address).not.toBeChecked();
    await page.goto('about:blank');
  }
});
