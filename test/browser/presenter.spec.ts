import type { Locator, Page } from '@playwright/test';
import {
  CHOOSABLE,
  choiceOf,
  current,
  FIRST_OF_MANY,
  hashOf,
  LAST,
  markOf,
  open,
  openBoth,
  STEPS,
  turned,
} from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

const place = (presenter: Page) => presenter.locator('#console-place');
const live = (page: Page): Locator => current(page).locator('.live svg').first();

test('shows the step, the next one, what comes then and its notes; both windows are named for it and turn each other', async ({
  page,
}) => {
  const [first, next] = [FIRST_OF_MANY, turned(FIRST_OF_MANY, 1)];
  const presenter = await openBoth(page, first.hash);
  await expect(current(presenter).locator('h2')).toHaveText(first.headline);
  await expect(presenter.locator('.step.is-next')).toHaveId(next.id);
  await expect(presenter.locator('.step.is-next')).toHaveAttribute('inert', '');
  await expect(presenter.locator('.step.is-then')).toHaveCount(1);
  const notesOf = async (id: string) => (await page.locator(`[id="${id}"] .slide-notes-words`).textContent()) ?? '';
  await expect(presenter.locator('#console-words')).toHaveText(await notesOf(first.id));
  const slides = new Set(STEPS.map(({ slide }) => slide)).size;
  await expect(place(presenter)).toContainText(new RegExp(`Slide \\d+ of ${slides}, step 1 of \\d`));

  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe(next.hash);
  await expect(presenter.locator('#console-words')).toHaveText(await notesOf(next.id));
  for (const window of [page, presenter])
    await expect.poll(async () => (await window.title()).split(' · ')[0]).toBe(next.headline);
  await page.keyboard.press('End');
  await expect.poll(() => hashOf(presenter)).toBe(LAST.hash);
  await presenter.locator('#console-back').click();
  await expect.poll(() => hashOf(page)).toBe(turned(LAST, -1).hash);
});

test('shows the audience what is done inside a chart, and closes its card when the presenter goes on', async ({
  page,
}) => {
  const presenter = await openBoth(page, CHOOSABLE.hash);
  const [fact = ''] = CHOOSABLE.facts;
  const there = current(page).locator(`.mark[data-fact="${fact}"]:visible`).first();
  await (await markOf(presenter, fact)).hover();
  await expect(there).toHaveClass(/is-on/);
  await (await markOf(presenter, fact)).click();
  await expect(there).toHaveClass(/is-pinned/);
  await presenter.keyboard.press('Escape');
  await expect(there).not.toHaveClass(/is-pinned/);
  await choiceOf(presenter).check({ force: true });
  await expect(live(page)).toBeVisible();
  await expect(current(page).locator('.controls input:checked')).toHaveValue(
    (await current(presenter).locator('.controls input:checked').getAttribute('value')) ?? '',
  );

  await page.bringToFront();
  await (await markOf(page, fact)).click();
  await expect(page.locator('.card')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hashOf(page)).toBe(turned(CHOOSABLE, 1).hash);
  await expect(page.locator('.card')).toBeHidden();
});

test('the audience’s words wait for its own drawing, too', async ({ page, watch }) => {
  watch.expect(/net::ERR|Failed to load/);
  const presenter = await openBoth(page, CHOOSABLE.hash);
  // The audience's window is opened again where its chart cannot come: what its first visit fetches ahead comes before.
  const isFetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('slide.island')));
  await expect.poll(isFetched).toBe(true);
  await page.route(/slide\.island/, (route) => route.abort());
  // It is fetched ahead, once the deck stands: whoever asks later may find that it failed.
  const asked = page.waitForEvent('requestfailed', (request) => /slide\.island/.test(request.url()));
  await page.reload();
  await expect(current(page)).toHaveId(CHOOSABLE.id);
  const words = () => current(page).evaluate((step) => step.querySelector('.canvas')?.textContent);
  const before = await words();
  await choiceOf(presenter).check({ force: true });
  await expect(live(presenter)).toBeVisible();
  await asked;
  await expect(current(page).locator('.drawing')).toBeVisible();
  expect(await words()).toBe(before);
  await expect(current(page).locator('.controls input:checked')).not.toHaveValue(
    (await current(presenter).locator('.controls input:checked').getAttribute('value')) ?? '',
  );
});

test('shares pointer, black screen, dark and motion with the audience, but no panel and no look ahead', async ({
  page,
}) => {
  const presenter = await openBoth(page, FIRST_OF_MANY.hash);
  await presenter.keyboard.press('l');
  const { x, y, width, height } = (await current(presenter).locator('.frame').boundingBox()) ?? new DOMRect();
  await presenter.mouse.move(x + width / 4, y + height / 4);
  await presenter.mouse.move(x + width / 2, y + height / 2);
  const spot = page.locator('#deck-pointer');
  await expect(spot).toBeVisible();
  await expect
    .poll(async () => {
      const box = await spot.boundingBox();
      return box === null ? 0 : Math.round(box.x + box.width / 2);
    })
    .toBe(640);
  await presenter.keyboard.press('?');
  await expect(presenter.locator('#deck-help')).toBeVisible();
  await presenter.keyboard.press('Escape');
  await expect(presenter.locator('#deck-help')).toBeHidden();
  await presenter.keyboard.press('b');
  await expect(page.locator('#deck-cover')).toBeVisible();
  await expect(page.locator('#deck-help'), 'what came before it was not shown').toBeHidden();
  await expect(presenter.locator('#deck-cover')).toHaveText('The screen is black');
  await presenter.keyboard.press('x');
  await expect(page.locator('#deck-cover')).toBeHidden();
  const before = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await presenter.keyboard.press('d');
  await expect(page.locator('body')).not.toHaveCSS('background-color', before);
  await presenter.keyboard.press('o');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  expect(await hashOf(page), 'a look through all slides turns nothing').toBe(FIRST_OF_MANY.hash);
  await presenter.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).not.toBe(FIRST_OF_MANY.hash);
});

test('a window that is loaded again, or opened late, shows what the other one shows, on either side', async ({
  page,
}) => {
  const presenter = await openBoth(page, CHOOSABLE.hash);
  await choiceOf(presenter).check({ force: true });
  await expect(live(page)).toBeVisible();
  const value = (await current(presenter).locator('.controls input:checked').getAttribute('value')) ?? '';
  await page.goto('about:blank');
  await expect(presenter.locator('#console-link')).toContainText('No slides are open in another window.');
  await page.goto(`slides/${LAST.hash}`);
  await expect.poll(() => hashOf(page)).toBe(CHOOSABLE.hash);
  await expect(live(page)).toBeVisible();
  await presenter.goto('about:blank');
  await presenter.goto(`slides/presenter/${LAST.hash}`);
  await expect.poll(() => hashOf(presenter)).toBe(CHOOSABLE.hash);
  await expect(current(presenter).locator('.controls input:checked')).toHaveValue(value);
});

test('says when the other window is closed, and goes on alone', async ({ page, context }) => {
  const presenter = await openBoth(page, FIRST_OF_MANY.hash);
  await presenter.close({ runBeforeUnload: true });
  await expect(page.locator('#deck-message')).toHaveText('The presenter’s window is closed. The slides go on alone.');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
  const alone = await context.newPage();
  await alone.goto('slides/presenter/');
  await expect(alone.locator('#console-link')).toHaveText('In step with the slides');
  await page.close({ runBeforeUnload: true });
  await expect(alone.locator('#console-link')).toContainText('No slides are open in another window.');
  await expect(alone.locator('#console-link a')).toHaveText('Open the slides');
});

test('says when a browser cannot keep two windows in step, and either goes on alone', async ({ page, context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto('slides/presenter/');
  await expect(page.locator('#console-link')).toContainText('cannot keep two windows in step');
  await open(page);
  await page.keyboard.press('s');
  await expect(page.locator('#deck-message')).toContainText('cannot keep two windows in step');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page)).toBe(STEPS[1]?.hash);
});

test('two readers with two tabs do not turn each other’s slides', async ({ page, context }) => {
  const other = await context.newPage();
  for (const reader of [page, other]) await open(reader, FIRST_OF_MANY.hash);
  await other.evaluate(() => {
    const line = new BroadcastChannel(`slides ${location.pathname}`);
    line.addEventListener('message', ({ data }) => {
      if (data.kind === 'talk') document.documentElement.dataset['heard'] = String(data.talk.turn);
    });
  });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
  await expect(other.locator('html'), 'it was told').toHaveAttribute('data-heard', /\d/);
  expect(await hashOf(other)).toBe(FIRST_OF_MANY.hash);
});

test('axe finds nothing in it, light and dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`slides/presenter/${CHOOSABLE.hash}`);
  await expect(current(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsIn(page), colorScheme).toEqual([]);
  }
});
