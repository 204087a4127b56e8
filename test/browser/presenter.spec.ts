import type { Page } from '@playwright/test';
import { current, hashOf } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

/** The slides, and the presenter's window opened from them by its key. */
const openBoth = async (page: Page, address = '#shipping-time') => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`slides/${address}`);
  await expect(current(page)).toBeVisible();
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 760 });
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  return presenter;
};

test('shows the current step, the next, what comes then, and notes that follow the step', async ({ page }) => {
  const presenter = await openBoth(page);
  await expect(current(presenter).locator('h2')).toHaveText('Before: 35 days, by our sum');
  await expect(presenter.locator('.step.is-next h2')).toHaveText('Now: 25 days, says the release');
  await expect(presenter.locator('.step.is-then')).toHaveId('trade-growth.1');
  await expect(presenter.locator('#console-place')).toHaveText('Slide 2 of 11, step 1 of 3');
  await expect(presenter.locator('#console-words')).toContainText('We start with a number');
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('#console-words')).toContainText('And this is the release’s own figure');
  await expect(presenter.locator('.step.is-next [inert], .step.is-next')).toHaveAttribute('inert', '');
});

test('names the step in the window’s title, as the slides do', async ({ page, context }) => {
  await page.goto('slides/#trade-growth.2');
  await expect(page).toHaveTitle(/^Trade with China: ×35 · .*From China to Peru/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveTitle(/^China’s customs count ×41.1 by 2024 · /);
  const presenter = await context.newPage();
  await presenter.goto('slides/presenter/');
  await expect(presenter).toHaveTitle(/^China’s customs count ×41.1 by 2024 · /);
});

test('turns the slides, and is turned by them', async ({ page }) => {
  const presenter = await openBoth(page);
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe('#shipping-time.2');
  await page.keyboard.press('End');
  await expect.poll(() => hashOf(presenter)).toBe('#sources');
  await presenter.locator('#console-back').click();
  await expect.poll(() => hashOf(page)).toBe('#checked');
});

test('shows the audience what is done inside a chart: day, layer, pinned number, emphasis', async ({ page }) => {
  const presenter = await openBoth(page, '#shipping-time.2');
  await current(presenter).locator('input[name=day]').fill('18');
  await expect(current(page).locator('.live')).toContainText('day 18');
  await current(presenter).locator('[data-fact=transitNow]:visible').first().locator('text').first().hover();
  await expect(current(page).locator('[data-fact=transitNow]:visible').first()).toHaveClass(/is-on/);
  await current(presenter).locator('[data-fact=transitBefore]:visible').first().locator('text').first().click();
  await expect(current(page).locator('[data-fact=transitBefore]:visible').first()).toHaveClass(/is-pinned/);
  await presenter.keyboard.press('Escape');
  await current(presenter).getByLabel('Other sources').check();
  await expect(current(page).locator('.live')).toContainText('Economy minister');
});

test('closes a card of the audience’s window when the presenter goes on', async ({ page }) => {
  const presenter = await openBoth(page, '#shipping-time.2');
  await page.bringToFront();
  await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
  await expect(page.locator('.card')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe('#shipping-time.3');
  await expect(page.locator('.card')).toBeHidden();
});

test('a scale chosen by the presenter is drawn for the audience', async ({ page }) => {
  const presenter = await openBoth(page, '#trade-growth.2');
  await current(presenter).getByText('Log', { exact: true }).click();
  await expect(current(page).locator('.live svg').first()).toBeVisible();
  await expect(current(page).locator('input[value=log]')).toBeChecked();
});

test('shares pointer, black screen and dark with the audience, but no panel', async ({ page }) => {
  const presenter = await openBoth(page, '#parcels');
  await presenter.keyboard.press('l');
  const box = await current(presenter).locator('.frame').boundingBox();
  if (box === null) throw new Error('no slide in the presenter’s window');
  await presenter.mouse.move(box.x + box.width / 4, box.y + box.height / 4);
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const spot = page.locator('#deck-pointer');
  await expect(spot).toBeVisible();
  await expect.poll(async () => Math.round((await spot.boundingBox())?.x ?? 0)).toBe(640 - 11);
  await presenter.keyboard.press('?');
  await expect(presenter.locator('#deck-help')).toBeVisible();
  await expect(page.locator('#deck-help')).toBeHidden();
  await presenter.keyboard.press('Escape');
  await presenter.keyboard.press('b');
  await expect(page.locator('#deck-cover')).toBeVisible();
  await expect(presenter.locator('#deck-cover')).toHaveText('The screen is black');
  await presenter.keyboard.press('x');
  await expect(page.locator('#deck-cover')).toBeHidden();
  const before = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await presenter.keyboard.press('d');
  await expect(page.locator('body')).not.toHaveCSS('background-color', before);
});

test('a reloaded window catches up, on either side', async ({ page }) => {
  const presenter = await openBoth(page, '#shipping-time.2');
  await current(presenter).locator('input[name=day]').fill('18');
  await expect(current(page).locator('.live')).toContainText('day 18');
  await page.goto('about:blank');
  await expect(presenter.locator('#console-link')).toContainText('No slides are open in another window.');
  await page.goto('slides/#title');
  await expect.poll(() => hashOf(page)).toBe('#shipping-time.2');
  await expect(current(page).locator('.live')).toContainText('day 18');
  await presenter.goto('about:blank');
  await presenter.goto('slides/presenter/#title');
  await expect.poll(() => hashOf(presenter)).toBe('#shipping-time.2');
  await expect(current(presenter).locator('input[name=day]')).toHaveValue('18');
});

test('slides that are opened after it come to where it is', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto('slides/presenter/#trade-2024.2');
  await expect(current(page)).toBeVisible();
  const slides = await context.newPage();
  await slides.goto('slides/#parcels');
  await expect(page.locator('#console-link')).toHaveText('In step with the slides');
  await expect.poll(() => hashOf(slides)).toBe('#trade-2024.2');
  expect(await hashOf(page)).toBe('#trade-2024.2');
});

test('looks through all slides without turning the audience’s', async ({ page }) => {
  const presenter = await openBoth(page, '#parcels.2');
  await presenter.keyboard.press('o');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  expect(await hashOf(page)).toBe('#parcels.2');
  await presenter.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toBe('#places');
});

test('switches motion off for the audience, too', async ({ page }) => {
  const presenter = await openBoth(page);
  await presenter.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await presenter.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'on');
});

test('says when the other window is closed, and goes on alone', async ({ page, context }) => {
  const presenter = await openBoth(page);
  await presenter.close({ runBeforeUnload: true });
  await expect(page.locator('#deck-message')).toHaveText('The presenter’s window is closed. The slides go on alone.');
  await page.keyboard.press('ArrowRight');
  expect(await hashOf(page)).toBe('#shipping-time.2');
  const alone = await context.newPage();
  await alone.goto('slides/presenter/');
  await expect(alone.locator('#console-link')).toHaveText('In step with the slides');
  await page.close({ runBeforeUnload: true });
  await expect(alone.locator('#console-link')).toContainText('No slides are open in another window.');
  await expect(alone.locator('#console-link a')).toHaveText('Open the slides');
});

test('says when the browser blocks its window', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('slides/#parcels');
  await expect(current(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.locator('#deck-message')).toContainText('The browser blocked the presenter’s window');
  await expect(page.locator('#deck-message a')).toHaveAttribute('href', 'presenter/#parcels');
  await page.keyboard.press('ArrowRight');
  expect(await hashOf(page)).toBe('#parcels.2');
});

test('says when a browser cannot keep two windows in step', async ({ page, context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto('slides/presenter/');
  await expect(page.locator('#console-link')).toContainText('cannot keep two windows in step');
  await page.goto('slides/');
  await expect(current(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.locator('#deck-message')).toContainText('cannot keep two windows in step');
  await page.keyboard.press('ArrowRight');
  expect(await hashOf(page)).toBe('#shipping-time');
});

test('two readers with two tabs do not turn each other’s slides', async ({ page, context }) => {
  const other = await context.newPage();
  for (const reader of [page, other]) {
    await reader.goto('slides/#parcels');
    await expect(current(reader)).toBeVisible();
  }
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page)).toBe('#parcels.2');
  await other.waitForTimeout(300);
  expect(await hashOf(other)).toBe('#parcels');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the presenter’s window, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 760 });
    await page.goto('slides/presenter/#places.2');
    await expect(current(page)).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });
}
