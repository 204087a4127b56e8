import { current, FIRST_OF_MANY, hashOf, openBoth, turned } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';
import { PUBLISHER, STATED, TITLE } from './story.ts';

/** A number that is asked for, one of a publisher, a word that many slides have, and the words of one slide. */
const ASKED = String(STATED?.text).replaceAll(/[^\d.].*$/g, '');
const [WORD = ''] = TITLE.toLowerCase().split(' ').slice(-1);
const SLIDE = FIRST_OF_MANY.slide.replaceAll('-', ' ');
const NEXT = turned(FIRST_OF_MANY, 1);

test('a question is answered for the speaker alone, then shown as a slide of its own, and left by Escape', async ({
  page,
}) => {
  const presenter = await openBoth(page, NEXT.hash);
  await presenter.keyboard.press('/');
  await expect(presenter.locator('#finder-field')).toBeFocused();
  await presenter.keyboard.type(ASKED);
  const first = presenter.locator('#finder-list [role=option]').first();
  await expect(first).toContainText(ASKED);
  await page.waitForTimeout(200);
  await expect(page.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page)).toBe(NEXT.hash);
  await presenter.keyboard.press('Enter');
  for (const window of [page, presenter]) {
    await expect(window.locator('#answer-value')).toContainText(ASKED);
    await expect(window.locator('#answer-who'), 'who says so').not.toHaveText('');
  }
  expect(await violationsIn(page)).toEqual([]);
  await presenter.keyboard.press('Escape');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(current(page)).toHaveId(NEXT.id);
  await expect(presenter).toHaveURL(/presenter\//);
});

test('a turn goes from an answer back to the step, not past it', async ({ page }) => {
  const presenter = await openBoth(page, NEXT.hash);
  await presenter.keyboard.press('q');
  await presenter.keyboard.type(PUBLISHER ?? '');
  await expect(presenter.locator('#finder-list [role=option]').first()).toBeVisible();
  await presenter.keyboard.press('ArrowDown');
  await presenter.keyboard.press('Enter');
  await expect(page.locator('#deck-answer')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(presenter.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page)).toBe(NEXT.hash);
});

test('finds slides, too, and goes there; Escape closes the finder and nothing else', async ({ page }) => {
  const presenter = await openBoth(page, '#title');
  await presenter.keyboard.press('/');
  await expect(presenter.locator('#finder-field')).toBeFocused();
  await presenter.keyboard.type(WORD);
  await presenter.locator('#finder-list [role=option]').last().waitFor();
  expect(await violationsIn(presenter)).toEqual([]);
  await presenter.keyboard.press('Escape');
  await expect(presenter.locator('#finder')).toBeHidden();
  await presenter.keyboard.press('/');
  await expect(presenter.locator('#finder-field')).toBeFocused();
  await presenter.keyboard.type(`slide ${SLIDE} zzz`);
  await expect(presenter.locator('#finder-list [role=option]')).toHaveCount(0);
  await presenter.locator('#finder-field').fill(SLIDE);
  await presenter
    .locator('#finder-list [role=option]')
    .filter({ has: presenter.locator('span', { hasText: new RegExp(`^${SLIDE}$`) }) })
    .first()
    .click();
  await expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash);
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page), 'the keys are the talk’s again').toBe(NEXT.hash);
});
