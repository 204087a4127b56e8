import type { BrowserContext, Page } from '@playwright/test';
import { current, LAST, STEPS } from './deck.ts';
import { expect, test } from './page.ts';
import { whereStoryHas } from './story.ts';

const elapsed = (page: Page) => page.locator('#console-elapsed');
const minutes = (page: Page) => page.locator('#console-minutes');

/** A presenter's window. The clock of a context's windows runs where the test lets it, however slow the machine. */
const openAt = async (context: BrowserContext, minute: number, address = '#title') => {
  const page = await context.newPage();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(minute * 60_000 + 1000);
  await page.goto(`slides/presenter/${address}`);
  await expect(current(page)).toBeVisible();
  return page;
};

test('tells the time spoken against the planned length', async ({ context }) => {
  const page = await openAt(context, 0);
  await expect(elapsed(page)).toHaveText('00:00');
  await expect(page.locator('#console-pace')).toHaveText('on time');
  await page.clock.runFor(5 * 60_000);
  await expect(elapsed(page)).toHaveText('05:00');
  await expect(page.locator('#console-pace')).toHaveText(/ late$/);
  await page.keyboard.press('End');
  await page.clock.runFor(1000);
  await expect(page.locator('#console-pace')).toHaveText(/ early$/);
  await minutes(page).fill('3');
  await page.clock.runFor(1000);
  await expect(page.locator('#console-pace')).toHaveText(/ late$/);
});

test('start and plan outlive the window, reloaded or closed and opened again', async ({ context }) => {
  const page = await openAt(context, 0);
  await minutes(page).fill('25');
  await page.clock.runFor(4 * 60_000);
  await page.reload();
  await expect(elapsed(page)).toHaveText('04:00');
  await expect(minutes(page)).toHaveValue('25');
  await page.close();
  const again = await openAt(context, 7);
  await expect(elapsed(again)).toHaveText('07:00');
  await expect(minutes(again)).toHaveValue('25');
});

test('a restart can be undone, by its button or by U', async ({ context }) => {
  const page = await openAt(context, 0);
  await page.clock.runFor(6 * 60_000);
  await page.keyboard.press('t');
  await expect(elapsed(page)).toHaveText('00:00');
  await page.clock.runFor(5000);
  await page.keyboard.press('t');
  await page.keyboard.press('u');
  await expect(elapsed(page)).toHaveText('06:05');
  const restart = page.locator('#console-restart');
  await expect(restart).toHaveText('Restart clock');
  await restart.click();
  await expect(elapsed(page)).toHaveText('00:00');
  await expect(restart).toHaveText('Undo restart');
  await restart.click();
  await expect(elapsed(page)).toHaveText('06:05');
  await restart.click();
  await page.clock.runFor(61_000);
  await expect(restart, 'after a minute it counts').toHaveText('Restart clock');
});

test('pauses and goes on, by its button or by K, and stays paused in a window that is opened again', async ({
  context,
}) => {
  const page = await openAt(context, 0);
  await page.clock.runFor(60_000);
  await page.keyboard.press('k');
  await page.clock.runFor(60_000);
  await expect(elapsed(page)).toHaveText('01:00');
  await expect(page.locator('#console-pause')).toHaveText('Go on');
  await page.close();
  const again = await openAt(context, 10);
  await again.clock.runFor(60_000);
  await expect(elapsed(again)).toHaveText('01:00');
  await again.locator('#console-pause').click();
  await again.clock.runFor(30_000);
  await expect(elapsed(again)).toHaveText('01:30');
});

test('is one clock in every window, and the slides keep it for one that has no storage', async ({ context }) => {
  const one = await openAt(context, 0);
  const slides = await context.newPage();
  await slides.goto('slides/');
  await expect(one.locator('#console-link')).toHaveText('In step with the slides');
  const other = await openAt(context, 0);
  await one.clock.runFor(2 * 60_000);
  await one.keyboard.press('t');
  await expect(elapsed(other)).toHaveText('00:00');
  await minutes(other).fill('17');
  await expect(minutes(one)).toHaveValue('17');
  await one.close();
  await other.close();
  await slides.evaluate(() => localStorage.clear());
  const again = await openAt(context, 3);
  await expect(minutes(again)).toHaveValue('17');
  await expect(elapsed(again)).toHaveText('01:00');
});

test('a start of yesterday lapses, in a tab that is restored and in one that was left open', async ({ context }) => {
  const page = await openAt(context, 0);
  await minutes(page).fill('20');
  await page.clock.fastForward(26 * 60 * 60_000);
  await expect(elapsed(page)).toHaveText('00:00');
  await expect(page.locator('#console-pause'), 'and waits').toHaveText('Go on');
  await page.close();
  const restored = await openAt(context, 60 * 60);
  await expect(elapsed(restored)).toHaveText('00:00');
  await expect(minutes(restored)).toHaveValue('20');
});

test('tells hours once there are any', async ({ context }) => {
  const page = await openAt(context, 0);
  await page.clock.fastForward(64 * 60_000);
  await expect(elapsed(page)).toHaveText('1:04:00');
});

test('the clock stands at zero where the speaker wants it to, at any slide, and runs when it is let go', async ({
  context,
}) => {
  const { hash, id } = STEPS[Math.floor(STEPS.length / 2)] ?? LAST;
  const page = await openAt(context, 0, hash);
  await page.clock.runFor(90_000);
  await page.keyboard.press('k');
  await page.keyboard.press('t');
  await page.keyboard.press('PageDown');
  await page.clock.runFor(60_000);
  await expect(elapsed(page)).toHaveText('00:00');
  await expect(current(page)).not.toHaveId(id);
  await page.keyboard.press('k');
  await page.clock.runFor(30_000);
  await expect(elapsed(page)).toHaveText('00:30');
});

/** The first step that may be left out; a story need not name a shorter talk. */
const out = STEPS.findIndex(({ isOptional }) => isOptional);

whereStoryHas(out !== -1, () =>
  test('a speaker who is late is shown the shorter way, and J takes it', async ({ context }) => {
    // The step before it, and the next one that stays.
    const before = STEPS[out - 1] ?? LAST;
    const next = STEPS.find(({ isOptional }, at) => at > out && !isOptional) ?? LAST;
    const page = await openAt(context, 0, before.hash);
    const shorter = page.locator('#console-shorter');
    await page.clock.runFor(1000);
    await expect(shorter, 'nothing is said to a speaker who is early').toHaveText('');
    await expect(page.locator('#console-next'), 'a step that may be left out is marked').toContainText(
      '(may be left out)',
    );
    await page.clock.fastForward(9 * 60_000);
    await expect(shorter).toContainText('may be left out');
    await page.keyboard.press('j');
    await expect(current(page)).toHaveId(next.id);
    await expect(shorter).toHaveText(/^The shorter way saves \d\d:\d\d: it leaves out \d of the steps to come\.$/);
    await page.evaluate((hash) => (location.hash = hash), LAST.hash);
    await expect(current(page)).toHaveId(LAST.id);
    await page.keyboard.press('j');
    await expect(current(page), 'the last slide stays').toHaveId(LAST.id);
  }),
);
