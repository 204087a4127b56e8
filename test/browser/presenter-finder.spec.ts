import type { Page } from '@playwright/test';
import { current, hashOf, open } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

const openBoth = async (page: Page, address: string) => {
  await open(page, address);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 760 });
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  return presenter;
};

test('a question is answered for the speaker alone, then shown as a slide of its own, and left by Escape', async ({
  page,
}) => {
  const presenter = await openBoth(page, '#first-voyage.2');
  await presenter.keyboard.press('/');
  await presenter.keyboard.type('25');
  const first = presenter.locator('#finder-list [role=option]').first();
  await expect(first).toContainText('25');
  await page.waitForTimeout(200);
  await expect(page.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page)).toBe('#first-voyage.2');
  await presenter.keyboard.press('Enter');
  for (const window of [page, presenter]) {
    await expect(window.locator('#answer-value')).toContainText('25');
    await expect(window.locator('#answer-who'), 'who says so').not.toHaveText('');
  }
  expect(await violationsIn(page)).toEqual([]);
  await presenter.keyboard.press('Escape');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(current(page)).toHaveId('first-voyage.2');
  await expect(presenter).toHaveURL(/presenter\//);
});

test('a turn goes from an answer back to the step, not past it', async ({ page }) => {
  const presenter = await openBoth(page, '#first-voyage.2');
  await presenter.keyboard.press('q');
  await presenter.keyboard.type('xinhua');
  await expect(presenter.locator('#finder-list [role=option]').first()).toBeVisible();
  await presenter.keyboard.press('ArrowDown');
  await presenter.keyboard.press('Enter');
  await expect(page.locator('#deck-answer')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(presenter.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page)).toBe('#first-voyage.2');
});

test('finds slides, too, and goes there; Escape closes the finder and nothing else', async ({ page }) => {
  const presenter = await openBoth(page, '#title');
  await presenter.keyboard.press('/');
  await presenter.keyboard.type('peru');
  await presenter.locator('#finder-list [role=option]').last().waitFor();
  expect(await violationsIn(presenter)).toEqual([]);
  await presenter.keyboard.press('Escape');
  await expect(presenter.locator('#finder')).toBeHidden();
  await presenter.keyboard.press('/');
  await presenter.keyboard.type('slide first voyage zzz');
  await expect(presenter.locator('#finder-list [role=option]')).toHaveCount(0);
  await presenter.locator('#finder-field').fill('first voyage');
  await presenter.locator('#finder-list [role=option]').first().click();
  await expect.poll(() => hashOf(page)).toBe('#first-voyage');
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page), 'the keys are the talk’s again').toBe('#first-voyage.2');
});
