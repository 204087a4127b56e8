import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { current, FIRST_OF_MANY, hashOf, LAST, MOVING, open, stepsOf, turned } from './deck.ts';
import { expect, test } from './page.ts';
import { literally, TITLE, whereStoryHas } from './story.ts';

const openBoth = async (page: Page, address: string) => {
  await open(page, address);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 760 });
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  return presenter;
};

/** The first letters of a word of a slide's name that no slide before it has, and the slide's number. */
const lettersOf = async (page: Page, slide: string): Promise<{ letters: string; number: number }> => {
  const slides = await page.locator('.slide').evaluateAll((all) =>
    all.map(({ id, ariaLabel }) => ({
      id,
      name: ` ${ariaLabel} ${id.replaceAll('-', ' ')}`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    })),
  );
  const at = slides.findIndex(({ id }) => id === slide);
  const words = Array.from((slides[at]?.name ?? '').matchAll(/ ([a-z]{4})/g), ([, letters = '']) => letters);
  const letters = words.find((begun) => slides.findIndex(({ name }) => name.includes(` ${begun}`)) === at) ?? '';
  return { letters, number: at + 1 };
};

test('G and letters go to a slide by its name', async ({ page }) => {
  await open(page);
  const { letters, number } = await lettersOf(page, FIRST_OF_MANY.slide);
  await page.keyboard.press('g');
  await page.keyboard.type(letters);
  await expect(page.locator('#deck-name')).toHaveText(new RegExp(`^${number}: `));
  await page.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash);
  await page.keyboard.press('g');
  await page.keyboard.type('zzz');
  await expect(page.locator('#deck-name')).toHaveText('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.locator('#deck-cover'), 'letters are shortcuts again').toBeVisible();
});

test('a frozen audience keeps its slide while the presenter looks ahead, and follows again', async ({
  page,
  context,
}) => {
  const presenter = await openBoth(page, FIRST_OF_MANY.hash);
  await presenter.keyboard.press('z');
  await expect(presenter.locator('#console-frozen')).toContainText('Frozen');
  await presenter.keyboard.press('End');
  await expect.poll(() => hashOf(presenter)).toBe(LAST.hash);
  await page.waitForTimeout(300);
  expect(await hashOf(page)).toBe(FIRST_OF_MANY.hash);
  const late = await context.newPage();
  await late.goto('slides/');
  await expect
    .poll(() => hashOf(late), 'a window that is opened meanwhile shows what the audience sees')
    .toBe(FIRST_OF_MANY.hash);
  await presenter.keyboard.press('b');
  await expect(page.locator('#deck-cover'), 'the screen still goes black').toBeVisible();
  await presenter.keyboard.press('b');
  await expect(page.locator('#deck-cover')).toBeHidden();
  await presenter.keyboard.press('z');
  await expect(presenter.locator('#console-frozen')).toHaveText('');
  await expect.poll(() => hashOf(page)).toBe(LAST.hash);
});

test('a key or a remote’s button that is held acts once', async ({ page }) => {
  await open(page, FIRST_OF_MANY.hash);
  const hold = (key: string) =>
    page.evaluate((held) => {
      for (let turn = 0; turn < 7; turn += 1)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: held, repeat: turn > 0, bubbles: true }));
    }, key);
  await hold('PageDown');
  expect(await hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
  await hold('.');
  await expect(page.locator('#deck-cover')).toBeVisible();
});

test('C saves the notes of the whole talk as text', async ({ page }) => {
  await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('c')]);
  expect(download.suggestedFilename()).toBe(`${TITLE.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-slides-notes.txt`);
  const text = readFileSync(await download.path(), 'utf8');
  const notes = await page.locator('.slide-notes-words').allTextContents();
  expect(notes.length).toBeGreaterThan(9);
  expect(notes.filter((words) => !text.includes(words.replaceAll('\u00a0', ' ')))).toEqual([]);
  expect(text).toMatch(new RegExp(`^1 ${literally(TITLE)}\\n`));
});

test('H shows the notes beside the slides, and hides them', async ({ page }) => {
  await open(page, turned(FIRST_OF_MANY, 1).hash);
  await page.keyboard.press('h');
  await expect(page.locator(`[id="${turned(FIRST_OF_MANY, 1).id}"] .slide-notes`)).toBeInViewport();
  await expect(page.locator(`[id="${turned(FIRST_OF_MANY, 2).id}"] .slide-notes`)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(current(page)).toBeVisible();
  await expect(page.locator('.slide-notes:visible')).toHaveCount(0);
});

whereStoryHas(MOVING !== undefined, () =>
  test('marks move from where they were on a step, and stand still where motion is off', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const steps = stepsOf(MOVING?.slide ?? '');
    await open(page, steps[0]?.hash);
    const moving = () =>
      current(page).evaluate(
        (step) =>
          step
            .getAnimations({ subtree: true })
            .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target instanceof SVGElement).length,
      );
    const turns: number[] = [];
    for (let turn = 1; turn < steps.length; turn += 1) {
      await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true })));
      turns.push(await moving());
    }
    expect(Math.max(...turns)).toBeGreaterThan(0);
    // What was on its way has arrived.
    await expect.poll(moving).toBe(0);
    await page.keyboard.press('m');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
    for (let turn = 1; turn < steps.length; turn += 1) {
      await page.keyboard.press('p');
      expect(await moving()).toBe(0);
    }
  }),
);
