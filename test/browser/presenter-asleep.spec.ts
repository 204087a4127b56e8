import { current, FIRST_OF_MANY, hashOf, LAST, openConsole, turned } from './deck.ts';
import { expect, test } from './page.ts';

const IN_STEP = 'In step with the slides';
const HOUR = 60 * 60_000;

test('a presenter’s window with one tick a minute stays in step', async ({ page, context }) => {
  await page.clock.install({ time: 0 });
  await page.goto(`slides/presenter/${FIRST_OF_MANY.hash}`);
  const slides = await context.newPage();
  await slides.goto(`slides/${FIRST_OF_MANY.hash}`);
  await expect(page.locator('#console-link')).toHaveText(IN_STEP);
  await page.evaluate(() => {
    const link = document.getElementById('console-link');
    new MutationObserver(() => (document.documentElement.dataset['said'] = link?.textContent ?? '')).observe(
      link ?? document.body,
      { childList: true },
    );
  });
  for (let minute = 0; minute < 8; minute += 1) {
    // A hidden tab is woken once a minute: every timer fires once at most.
    await page.clock.fastForward(60_000);
    await page.waitForTimeout(50);
  }
  await expect(page.locator('#console-link')).toHaveText(IN_STEP);
  await expect(page.locator('html'), 'nothing else was ever said').not.toHaveAttribute('data-said', /./);
});

test('says when the slides answer no more, though nobody closed them', async ({ page, context }) => {
  await page.clock.install({ time: 0 });
  await page.goto(`slides/presenter/${FIRST_OF_MANY.hash}`);
  const slides = await context.newPage();
  await slides.goto(`slides/${FIRST_OF_MANY.hash}`);
  await expect(page.locator('#console-link')).toHaveText(IN_STEP);
  // A window that crashes says no goodbye.
  await slides.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  for (let second = 0; second < 12; second += 1) await page.clock.runFor(1000);
  await expect(page.locator('#console-link')).toContainText('No slides are open in another window.');
});

test('a forgotten presenter’s window takes no deep link away, and leads again once it is used', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: 0 });
  await openConsole(page, LAST.hash);
  await page.clock.fastForward(HOUR + 60_000);
  await expect(page.locator('#console-link')).toHaveText(/^Resting/);
  const slides = await context.newPage();
  await slides.goto(`slides/${turned(FIRST_OF_MANY, 1).hash}`);
  await expect(current(slides)).toHaveId(turned(FIRST_OF_MANY, 1).id);
  await page.clock.runFor(5000);
  await slides.waitForTimeout(300);
  expect(await hashOf(slides)).toBe(turned(FIRST_OF_MANY, 1).hash);
  // The key wakes the window, and does nothing else.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#console-link')).toHaveText(IN_STEP);
  await expect.poll(() => hashOf(page), 'it comes to the slides').toBe(turned(FIRST_OF_MANY, 1).hash);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(slides)).toBe(turned(FIRST_OF_MANY, 2).hash);
});

test('Escape leaves the slides though a presenter’s window was forgotten', async ({ page, context }) => {
  await page.clock.install({ time: 0 });
  await openConsole(page, LAST.hash);
  await page.clock.fastForward(HOUR + 60_000);
  await expect(page.locator('#console-link')).toHaveText(/^Resting/);
  const slides = await context.newPage();
  await slides.goto(`slides/${turned(FIRST_OF_MANY, 1).hash}`);
  await expect(current(slides)).toHaveId(turned(FIRST_OF_MANY, 1).id);
  await slides.keyboard.press('Escape');
  await expect(slides).toHaveURL(new RegExp(`/(\\?[^/]*)?#${FIRST_OF_MANY.slide}$`));
});

test('slides whose presenter’s window has crashed are left alone after a while', async ({ page, context }) => {
  const slides = await context.newPage();
  await slides.clock.install({ time: 0 });
  // Of another step than the first: its address on the page is another one.
  await slides.goto(`slides/${turned(FIRST_OF_MANY, 1).hash}`);
  await page.goto('slides/presenter/');
  await expect(page.locator('#console-link')).toHaveText(IN_STEP);
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  for (let tick = 0; tick < 7; tick += 1) await slides.clock.runFor(30_000);
  await slides.keyboard.press('Escape');
  await expect(slides).toHaveURL(new RegExp(`/(\\?[^/]*)?#${FIRST_OF_MANY.slide}$`));
});
