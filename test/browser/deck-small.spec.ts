import type { Page } from '@playwright/test';
import { current, FIRST_OF_MANY, hashOf, STEPS, turned } from './deck.ts';
import { expect, test } from './page.ts';

const mode = (page: Page) => page.locator('html').getAttribute('data-deck');

test('a small window is a deck on the whole screen, from the step that was read', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 640 });
  await page.goto('slides/');
  await expect(page.locator('.step.is-held').first()).toBeAttached();
  await page.locator(`[id="${FIRST_OF_MANY.id}"] h2`).evaluate((head) => head.scrollIntoView());
  await page.keyboard.press('f');
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
  await expect(current(page)).toHaveId(FIRST_OF_MANY.id);
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveId(turned(FIRST_OF_MANY, 1).id);
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
});

test('the arrows turn a scroll, B blackens it, and Escape does not leave it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('slides/');
  await expect(page.locator('.step.is-held').first()).toBeAttached();
  for (const step of STEPS.slice(1, 5).map(({ id }) => id)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`[id="${step}"] h2`), step).toBeInViewport();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`[id="${STEPS[3]?.id}"] h2`)).toBeInViewport();
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

for (const [width, height] of [
  [683, 640],
  [960, 470],
] as const) {
  test(`a small audience window, ${width} by ${height}, follows five turns of the presenter's`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('slides/');
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await presenter.setViewportSize({ width: 1280, height: 760 });
    await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
    for (let turn = 0; turn < 5; turn += 1) await presenter.keyboard.press('PageDown');
    const step = (await current(presenter).getAttribute('id')) ?? '';
    expect(step).not.toBe('title.1');
    await expect(current(page)).toHaveId(step);
    await expect(page.locator(`[id="${step}"] h2`)).toBeInViewport();
    expect(await mode(page)).toBe('paged');
    await presenter.close();
    await expect(page.locator('html'), 'alone again, it is a scroll').toHaveAttribute('data-deck', 'scroll');
  });
}

for (const [width, height] of [
  [320, 256],
  [427, 233],
  // Here drawings stay while words pass below them.
  [360, 740],
] as const) {
  test(`at ${width} by ${height} nothing leaves the window, and what has the focus is seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('slides/');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const hidden: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(async () => {
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        const focused = document.activeElement;
        if (!(focused instanceof HTMLAnchorElement)) return undefined;
        const { left, top, right, bottom } = focused.getClientRects()[0] ?? new DOMRect();
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = over !== null && (focused.contains(over) || over.contains(focused));
        return isSeen ? undefined : `${focused.textContent} in ${focused.closest('.step')?.id ?? ''}`;
      });
      if (fault !== undefined) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
  });
}
