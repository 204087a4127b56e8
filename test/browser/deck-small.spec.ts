import type { Page } from '@playwright/test';
import { current, hashOf } from './deck.ts';
import { expect, test } from './page.ts';

const mode = (page: Page) => page.locator('html').getAttribute('data-deck');

test('a small window is a deck on the whole screen, from the step that was read', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 640 });
  await page.goto('slides/');
  await expect(page.locator('.step.is-held').first()).toBeAttached();
  await page.locator('[id="first-voyage.1"] h2').evaluate((head) => head.scrollIntoView());
  await page.keyboard.press('f');
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
  await expect(current(page)).toHaveId('first-voyage.1');
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveId('first-voyage.2');
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
});

test('the arrows turn a scroll, B blackens it, and Escape does not leave it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('slides/');
  await expect(page.locator('.step.is-held').first()).toBeAttached();
  for (const step of ['first-voyage.1', 'first-voyage.2', 'first-voyage.3', 'first-voyage.4']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`[id="${step}"] h2`), step).toBeInViewport();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[id="first-voyage.3"] h2')).toBeInViewport();
  await page.keyboard.press('b');
  await expect(page.locator('#deck-cover')).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.locator('#deck-cover')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  await expect(page).toHaveURL(/slides\//);
  expect(await mode(page)).toBe('scroll');
  expect(await hashOf(page)).toBe('');
});
