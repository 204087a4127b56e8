import type { CDPSession, Locator, Page } from '@playwright/test';
import { boxOf, expect, figure, FIGURES, laidOut, LIVE, MARK_WORDS, test } from './page.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

const lit = (page: Page) => page.locator('.is-on, .is-pinned');

/** A number of the text and a mark that speak of one fact. */
const pairIn = async (page: Page): Promise<{ number: Locator; mark: Locator }> => {
  const told = await page
    .locator('main .text a[data-fact]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-fact') ?? ''));
  for (const fact of told) {
    for (const id of FIGURES) {
      const mark = figure(page, id).locator(`.mark[data-fact="${fact}"]:visible:has(text)`).first();
      if ((await mark.count()) > 0) return { number: page.locator(`main .text a[data-fact="${fact}"]`).first(), mark };
    }
  }
  throw new Error('no number of the text is drawn');
};

/** A finger that goes down, moves and lifts, as the browser takes it. */
const swipe = async (session: CDPSession, from: { x: number; y: number }, up: number): Promise<void> => {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 8; step += 1) {
    const touchPoints = [{ x: from.x, y: from.y - (up * step) / 8 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

/** Where a finger meets a mark or a number: its first shape or line. */
const tap = async (page: Page, target: Locator): Promise<void> => {
  await target.scrollIntoViewIfNeeded();
  await boxOf(target);
  const { x, y } = await target.evaluate((element) => {
    const shape = element.querySelector('text') ?? element;
    const { left, top, width, height } = shape.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.touchscreen.tap(x, y);
};

test('a tap on a number or a mark pins it, a second tap or one elsewhere lets go, and nothing stays lit', async ({
  page,
}) => {
  await page.goto('./');
  const { number, mark } = await pairIn(page);
  for (const target of [number, mark]) {
    await tap(page, target);
    await expect(page.locator('.card')).toBeVisible();
    await expect(number).toHaveClass(/is-pinned/);
    await expect(mark).toHaveClass(/is-pinned/);
    await tap(page, target);
    await expect(page.locator('.card')).toBeHidden();
    await expect(lit(page)).toHaveCount(0);
  }
  await tap(page, number);
  await expect(page.locator('.card')).toBeVisible();
  await page.touchscreen.tap(385, 5);
  await expect(page.locator('.card')).toBeHidden();
  await expect(lit(page)).toHaveCount(0);
});

test('a finger that scrolls over a drawing scrolls, and lights nothing', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('./');
  for (const id of FIGURES.slice(0, 3)) {
    const mark = figure(page, id).locator('.mark:visible').first();
    await mark.evaluate((shape) => shape.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = await boxOf(mark);
    const before = await page.evaluate(() => scrollY);
    await swipe(session, { x: x + width / 2, y: y + height / 2 }, 150);
    await expect.poll(() => page.evaluate(() => scrollY), id).toBeGreaterThan(before + 50);
    await expect(lit(page), id).toHaveCount(0);
  }
});

test('a finger that rests on a drawing pins what it rests on, and the chart goes live only then', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const island = page.waitForResponse(/figure\.island/);
  await page.goto('./');
  await laidOut(page);
  const scope = figure(page, LIVE[0] ?? '');
  // The words of a mark, where a finger can rest on them and on nothing else.
  const words = scope.locator(MARK_WORDS).first();
  await words.evaluate((shape) => shape.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const fact = await words.evaluate((shape) => shape.closest('.mark')?.getAttribute('data-fact') ?? '');
  const { x, y, width, height } = await boxOf(words);
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
  });
  await (await island).finished();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
  await expect(scope.locator('.live svg').first()).toBeHidden();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.locator('.card')).toBeVisible();
  await expect(scope.locator('.live svg').first()).toBeVisible();
  await expect(scope.locator(`.live .mark[data-fact="${fact}"]`).first()).toHaveClass(/is-pinned/);
});
