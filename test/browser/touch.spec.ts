import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, figure, test } from './page.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

const day = (page: Page) => figure(page, 'shipping-time').getByRole('slider');
const number = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const mark = (page: Page, fact: string) => page.locator(`.chart-box .mark[data-fact="${fact}"]:visible`).first();
const lit = (page: Page) => page.locator('.is-on, .is-pinned');

type Move = { from: readonly [number, number]; to: readonly [number, number] };

/** A finger that goes down, moves and lifts, as the browser takes it. */
const swipe = async (session: CDPSession, { from, to }: Move): Promise<void> => {
  const steps = 8;
  const at = (share: number) => ({
    x: from[0] + (to[0] - from[0]) * share,
    y: from[1] + (to[1] - from[1]) * share,
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
  for (let step = 1; step <= steps; step += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step / steps)] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

const axisOf = async (page: Page) => {
  const handle = figure(page, 'shipping-time').locator('[data-drag]:visible');
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('nothing to drag');
  return { x: (share: number) => box.x + box.width * share, y: box.y + box.height / 2 };
};

test('the day is dragged in the drawing, before it is live and after', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('./');
  for (const [share, value] of [
    [0.2, '7'],
    [0.6, '21'],
  ] as const) {
    const { x, y } = await axisOf(page);
    await swipe(session, { from: [x(0.5), y], to: [x(share), y] });
    await expect(day(page)).toHaveValue(value);
    await expect(figure(page, 'shipping-time').locator('.live svg').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`shipping-time\\.day=${value}`));
  }
});

test('a finger that scrolls over the day’s line scrolls, and lights nothing', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('./');
  const { x, y } = await axisOf(page);
  const before = await page.evaluate(() => scrollY);
  await swipe(session, { from: [x(0.5), y], to: [x(0.5), y - 200] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await mark(page, 'transitNow').scrollIntoViewIfNeeded();
  const box = await mark(page, 'transitNow').boundingBox();
  const middle = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 40 };
  await swipe(session, { from: [middle.x, middle.y], to: [middle.x, middle.y - 150] });
  await expect(lit(page)).toHaveCount(0);
});

/** Where a finger meets a mark or a number: its first shape or line. */
const tap = async (page: Page, target: Locator): Promise<void> => {
  await target.scrollIntoViewIfNeeded();
  const { x, y } = await target.evaluate((element) => {
    const shape = element.querySelector('text') ?? element;
    const { left, top, width, height } = shape.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.touchscreen.tap(x, y);
};

for (const [name, target] of [
  ['number', number],
  ['mark', mark],
] as const) {
  test(`a tap on a ${name} pins it, a second tap lets go, and nothing stays lit`, async ({ page }) => {
    await page.goto('./');
    await tap(page, target(page, 'transitNow'));
    await expect(page.locator('.card')).toBeVisible();
    await expect(number(page, 'transitNow')).toHaveClass(/is-pinned/);
    await expect(mark(page, 'transitNow')).toHaveClass(/is-pinned/);
    await tap(page, target(page, 'transitNow'));
    await expect(page.locator('.card')).toBeHidden();
    await expect(lit(page)).toHaveCount(0);
  });
}

test('a finger that rests on a drawing pins what it rests on, and the chart goes live only then', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const island = page.waitForResponse(/figure\.island/);
  await page.goto('./');
  await mark(page, 'transitNow').scrollIntoViewIfNeeded();
  const box = await mark(page, 'transitNow').locator('text').first().boundingBox();
  if (box === null) throw new Error('nothing to touch');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const live = figure(page, 'shipping-time').locator('.live svg').first();
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await island;
  await page.waitForTimeout(200);
  await expect(live).toBeHidden();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.locator('.card')).toBeVisible();
  await expect(live).toBeVisible();
  await expect(figure(page, 'shipping-time').locator('.live .mark[data-fact="transitNow"]')).toHaveClass(/is-pinned/);
});

test('a tap elsewhere lets go', async ({ page }) => {
  await page.goto('./');
  await tap(page, number(page, 'transitNow'));
  await expect(page.locator('.card')).toBeVisible();
  await page.touchscreen.tap(385, 5);
  await expect(page.locator('.card')).toBeHidden();
  await expect(lit(page)).toHaveCount(0);
});
