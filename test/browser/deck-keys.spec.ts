import type { Page } from '@playwright/test';
import { keyRows, type KeyRow } from '../../src/views/deck/keys.ts';
import { CHOOSABLE, current, FIRST_OF_MANY, hashOf, LAST, open, STEPS, turned } from './deck.ts';
import { expect, test } from './page.ts';

/** The second step of a slide. */
const SECOND = turned(FIRST_OF_MANY, 1);

const nameOf = ({ key, shift }: KeyRow): string =>
  shift === true ? `Shift+${key === ' ' ? 'Space' : key}` : key === ' ' ? 'Space' : key;

/** A slide's number, as it is typed. */
const numberOf = (page: Page, id: string): Promise<string> =>
  page.locator('.slide').evaluateAll((all, wanted) => String(all.findIndex((slide) => slide.id === wanted) + 1), id);

/** What each key does from the second step of the second slide. */
const effects: Readonly<Record<KeyRow['action'], (page: Page) => Promise<void>>> = {
  next: async (page) => expect.poll(() => hashOf(page)).toBe(turned(SECOND, 1).hash),
  enter: async (page) => expect.poll(() => hashOf(page)).toBe(turned(SECOND, 1).hash),
  back: async (page) => expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash),
  erase: async (page) => expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash),
  first: async (page) => expect.poll(() => hashOf(page)).toBe(STEPS[0]?.hash),
  last: async (page) => expect.poll(() => hashOf(page)).toBe(LAST.hash),
  goTo: async (page) => expect(page.locator('#deck-typed')).toBeVisible(),
  overview: async (page) =>
    expect(page.locator('.slide .frame:visible')).toHaveCount(await page.locator('.slide').count()),
  help: async (page) => expect(page.locator('#deck-help')).toBeVisible(),
  black: async (page) => expect(page.locator('#deck-cover')).toHaveCSS('background-color', 'rgb(0, 0, 0)'),
  white: async (page) => expect(page.locator('#deck-cover')).toHaveCSS('background-color', 'rgb(255, 255, 255)'),
  fullScreen: async (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
  presenter: async (page) => expect.poll(() => page.context().pages().length).toBe(2),
  pointer: async (page) => {
    await page.mouse.move(600, 300);
    await page.mouse.move(640, 360);
    await expect(page.locator('#deck-pointer')).toBeVisible();
  },
  dark: async (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark'),
  motion: async (page) => expect(page.locator('html')).toHaveAttribute('data-motion', 'off'),
  close: async (page) => expect(page).toHaveURL(new RegExp(`/(\\?[^/]*)?#${FIRST_OF_MANY.slide}$`)),
  // The console's own keys: presenter-clock.spec.ts and presenter-window.spec.ts press them.
  restartClock: async () => undefined,
  undoRestart: async () => undefined,
  pauseClock: async () => undefined,
  largerNotes: async () => undefined,
  smallerNotes: async () => undefined,
  freeze: async () => undefined,
  shorter: async () => undefined,
  finder: async () => undefined,
  notes: async (page) => expect(page.locator(`[id="${SECOND.id}"] .slide-notes`)).toBeVisible(),
  // A download is heard of before it is asked for: deck-comforts.spec.ts saves them.
  saveNotes: async () => undefined,
  // What is served here knows no address of its own, and says so; deck-code.spec.ts reads the code.
  code: async (page) => expect(page.locator('#deck-message')).toContainText('does not know its address'),
};

test.describe('every key of the table does what the help panel says', () => {
  for (const row of keyRows.filter(({ presenterOnly }) => presenterOnly !== true)) {
    test(`${nameOf(row)}: ${row.action}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, SECOND.hash);
      await page.keyboard.press(nameOf(row));
      await effects[row.action](page);
    });
  }

  test('a number and Enter go to that slide, Escape and Backspace take it back', async ({ page }) => {
    await open(page);
    const number = await numberOf(page, CHOOSABLE.slide);
    await page.keyboard.type(`${number}9`);
    await page.keyboard.press('Backspace');
    await expect(page.locator('#deck-number')).toHaveText(number);
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe(CHOOSABLE.hash);
    await page.keyboard.type('5');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe(turned(CHOOSABLE, 1).hash);
  });

  test('a number that is typed at a chart or a control goes there all the same', async ({ page }) => {
    await open(page, SECOND.hash);
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(`${await numberOf(page, CHOOSABLE.slide)}5`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toBe(CHOOSABLE.hash);
    await expect(page.locator('.card')).toBeHidden();
    await page.keyboard.press('PageDown');
    await current(page).locator('form.controls input').first().focus();
    await page.keyboard.type('4');
    await page.keyboard.press('Escape');
    await expect(page.locator('#deck-typed')).toBeHidden();
    expect(await hashOf(page)).toBe(turned(CHOOSABLE, 1).hash);
    await page.keyboard.type(await numberOf(page, FIRST_OF_MANY.slide));
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash);
  });

  test('a pointer that is put away while it moves is gone', async ({ page }) => {
    await open(page, FIRST_OF_MANY.hash);
    await page.keyboard.press('l');
    await page.mouse.move(600, 300);
    await expect(page.locator('#deck-pointer')).toBeVisible();
    await page.evaluate(() => {
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: 500, clientY: 300, bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    });
    await page.waitForTimeout(100);
    await expect(page.locator('#deck-pointer')).toBeHidden();
  });

  test('any key brings a black screen back, and does nothing else', async ({ page }) => {
    await open(page, FIRST_OF_MANY.hash);
    await page.keyboard.press('b');
    await page.keyboard.press('x');
    await expect(page.locator('#deck-cover')).toBeHidden();
    await page.keyboard.press('w');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#deck-cover')).toBeHidden();
    expect(await hashOf(page)).toBe(FIRST_OF_MANY.hash);
  });

  test('the overview leads to any slide, by arrows and Enter or by a click', async ({ page }) => {
    await open(page);
    const [, , third = '', ...others] = await page.locator('.slide').evaluateAll((all) => all.map(({ id }) => id));
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`#${third} .slide-pick`)).toBeFocused();
    expect(await hashOf(page)).toBe('');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
    await expect.poll(() => hashOf(page)).toBe(`#${third}`);
    await page.keyboard.press('o');
    await page.locator(`#${others.at(-1)} .slide-pick`).click();
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
    await expect(current(page)).toHaveId(`${others.at(-1)}.1`);
  });
});

test.describe('a focused control or chart keeps its keys', () => {
  test('Right on a focused chart goes to its first mark and does not turn the slide', async ({ page }) => {
    await open(page, SECOND.hash);
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await expect(current(page).locator('[data-fact]:focus')).toHaveCount(1);
    expect(await hashOf(page)).toBe(SECOND.hash);
  });

  test('Page Down and Page Up turn the slide all the same', async ({ page }) => {
    await open(page, CHOOSABLE.hash);
    await current(page).locator('form.controls input').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await hashOf(page)).toBe(CHOOSABLE.hash);
    await page.keyboard.press('PageDown');
    await expect.poll(() => hashOf(page)).toBe(turned(CHOOSABLE, 1).hash);
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => hashOf(page)).toBe(CHOOSABLE.hash);
  });

  test('a letter with Control or Shift held does nothing here', async ({ page }) => {
    await open(page, SECOND.hash);
    await page.keyboard.press('Shift+B');
    await page.keyboard.press('Control+b');
    await expect(page.locator('#deck-cover')).toBeHidden();
  });
});
