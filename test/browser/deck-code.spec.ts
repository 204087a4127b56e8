import type { Page } from '@playwright/test';
import { current, hashOf, open, STEPS, VIEWED } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

const SITE = 'https://example.org/story/';
/** As a build with SITE_URL prints it. */
const tellAddress = (page: Page, path: string) =>
  page.locator('#deck').evaluate((deck, address) => deck.setAttribute('data-address', address), `${SITE}${path}`);

// The code itself is drawn where a build knows its address: answerSlide.test.ts reads it.
test('A shows the address of the shown view, in both windows, and takes it away again', async ({ page }) => {
  await open(page, VIEWED.hash);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await tellAddress(page, 'slides/');
  await tellAddress(presenter, 'slides/presenter/');
  await presenter.keyboard.press('a');
  const address = `${SITE}${VIEWED.read}`;
  for (const window of [page, presenter]) {
    await expect(window.locator('#deck-answer')).toBeVisible();
    await expect(window.locator('#answer-who')).toHaveText(address.replace('https://', ''));
  }
  expect(await violationsIn(page)).toEqual([]);
  await presenter.keyboard.press('a');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await page.keyboard.press('a');
  await expect(presenter.locator('#deck-answer')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page), 'a turn goes back to the step').toBe(VIEWED.hash);
});

test('where no address is known, a plain word says so and nothing covers the slide', async ({ page }) => {
  await open(page, STEPS[1]?.hash ?? '');
  await page.keyboard.press('a');
  await expect(page.locator('#deck-message')).toContainText('does not know its address');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(current(page)).toBeVisible();
});
