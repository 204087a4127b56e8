import type { Page } from '@playwright/test';
import { current, FIRST_OF_MANY, hashOf, open, STEPS, stepsOf } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

/** A slide of several steps, of which a shorter talk keeps two of three or more, or the second of two. */
const { slide: MANY } = FIRST_OF_MANY;
const KEPT = stepsOf(MANY).length > 2 ? [1, 3] : [2];
/** The step that it leaves out, and the one that stands in for it. */
const [OUT, STANDS_IN] = KEPT.length > 1 ? [2, 3] : [1, 2];
/** A slide that comes later, of several steps where there is one. */
const after = STEPS.filter(({ facts }, at) => at > STEPS.indexOf(FIRST_OF_MANY) && facts.length > 0).filter(
  ({ slide }) => slide !== MANY,
);
const LATER = (after.find(({ slide }) => stepsOf(slide).length > 1) ?? after.at(-1))?.slide ?? '';
const LATER_STEPS = stepsOf(LATER).map(({ id }) => id);
const SLIDES = ['title', MANY, LATER];
const PLAN = `?talk=title,${MANY}.${KEPT.join('.')},${LATER}`;
/** Where the talk is at a turn. */
const TURNS = ['title.1', ...KEPT.map((step) => `${MANY}.${step}`), ...LATER_STEPS];
const slidesIn = (page: Page) => page.locator('.slide').evaluateAll((all) => all.map(({ id }) => id));
const keepBox = (page: Page, slide: string) => page.locator(`#${slide} .plan-slide [name=keep]`);

test('an address of a shorter talk has its slides and steps, in its order, numbered', async ({ page }) => {
  await open(page, PLAN);
  expect(await slidesIn(page)).toEqual(SLIDES);
  const turns: string[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    turns.push((await current(page).getAttribute('id')) ?? '');
    await page.keyboard.press('PageDown');
  }
  expect([...new Set(turns)]).toEqual(TURNS);
  await page.evaluate((hash) => (location.hash = hash), `${MANY}.${OUT}`);
  await expect(current(page)).toHaveId(`${MANY}.${STANDS_IN}`);
  if (KEPT.length > 1) await expect(current(page).locator('.slide-place')).toContainText('step 2 of 2');
  await expect(current(page).locator('.slide-place')).toContainText('2 / 3');
  await expect(page, 'a turn keeps the talk').toHaveURL(new RegExp(`\\${PLAN}#`));
});

test('a talk that names nothing is the whole one', async ({ page }) => {
  await open(page, '?talk=nothing,here');
  expect((await slidesIn(page)).length).toBeGreaterThan(6);
});

test('it prints as it was chosen', async ({ page }) => {
  await open(page, PLAN);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(3);
});

test('is put together in the overview: left out, moved, with its minutes and address', async ({ page }) => {
  await open(page);
  await page.keyboard.press('o');
  const bars = page.locator('.plan-slide');
  await expect(bars.first()).toBeVisible();
  for (const slide of await slidesIn(page)) if (!SLIDES.includes(slide)) await keepBox(page, slide).uncheck();
  const later = page.locator(`[id="${LATER}"] .plan-slide`);
  const shortened = LATER_STEPS.length > 1;
  if (shortened) await later.locator('[name="2"]').uncheck();
  const earlier = later.getByRole('button', { name: 'Earlier' });
  while ((await slidesIn(page))[1] !== LATER) await earlier.click();
  await page.locator('.plan input[type=number]').fill('4');
  const address = await page.locator('.plan a').getAttribute('href');
  const kept = LATER_STEPS.flatMap((_, at) => (at === 1 ? [] : [at + 1])).join('\\.');
  expect(address).toMatch(
    new RegExp(`slides/\\?talk=title,${LATER}${shortened ? `\\.${kept}` : '(\\.1)?'},${MANY}(\\.\\d)*&minutes=4$`),
  );
  expect(await violationsIn(page)).toEqual([]);
  await page.locator('.plan').getByRole('button', { name: 'Use this talk' }).click();
  await expect.poll(() => slidesIn(page)).toEqual(['title', LATER, MANY]);
  await page.keyboard.press('o');
  await page.locator('.plan').getByRole('button', { name: 'The whole talk' }).click();
  await expect.poll(async () => (await slidesIn(page)).length).toBeGreaterThan(6);
});

test('the presenter’s window keeps it, and the audience’s follows', async ({ page }) => {
  await open(page, FIRST_OF_MANY.hash);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await presenter.goto(`slides/presenter/${PLAN}&minutes=3#title`);
  // The audience's window opens the shorter talk by itself.
  await expect(page.locator('.slide')).toHaveCount(3);
  expect(await slidesIn(page)).toEqual(SLIDES);
  await expect(presenter.locator('#console-minutes')).toHaveValue('3');
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await presenter.keyboard.press('PageDown');
  // By its place in the shorter talk.
  await expect.poll(() => hashOf(page)).toBe(`#${MANY}`);
  await expect(current(page)).toHaveId(`${MANY}.${KEPT[0]}`);
  await presenter.goto('slides/presenter/');
  await expect.poll(() => slidesIn(presenter), 'without being asked again').toEqual(SLIDES);
});
