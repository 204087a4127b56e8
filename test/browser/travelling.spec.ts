import type { Page } from '@playwright/test';
import { ALL, boxOf, expect, figure, laidOut, test } from './page.ts';
import {
  ALL_DRAWN,
  CHOICE,
  CLAIM,
  CLAIMS,
  factOf,
  LINKS,
  literally,
  MANY_OWNERS,
  OTHERS_OWNERS,
  PICKED,
  STATED,
  STILL,
  STILL_FACT,
  TITLE,
  UNCHECKED,
  viewOf,
  whereStoryHas,
} from './story.ts';

const card = (page: Page) => page.locator('.card');
const links = (page: Page) => page.locator('main .text a[data-fact]');
const topOf = (page: Page, fact: string) =>
  page
    .locator(`main .text a[data-fact="${fact}"]`)
    .first()
    .evaluate((link) => link.getBoundingClientRect().top);
/** A rule in a chart is a line: its box has no width. */
const isMarkInView = (page: Page) =>
  page.locator('.chart-box .mark.is-pinned').evaluateAll((marks) =>
    marks.some((mark) => {
      const { top, bottom, height, width } = mark.getBoundingClientRect();
      return mark.checkVisibility() && width + height > 0 && top < innerHeight && bottom > 0;
    }),
  );
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const width of [390, 1280]) {
  test(`from every number of the text to its figure, and by the browser’s Back to the very line, at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const facts = await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('data-fact') ?? ''));
    expect(facts).toEqual(LINKS.map(({ id }) => id));
    let walked = 0;
    for (const fact of facts) {
      const link = page.locator(`main .text a[data-fact="${fact}"]`).first();
      await link.scrollIntoViewIfNeeded();
      const before = await topOf(page, fact);
      await link.click();
      const way = card(page).getByRole('link', { name: 'Show in figure' });
      await expect(card(page), fact).toBeVisible();
      if ((await way.count()) === 0) {
        await page.keyboard.press('Escape');
        continue;
      }
      walked += 1;
      await way.click();
      await expect.poll(() => isMarkInView(page), fact).toBe(true);
      await page.goBack();
      await expect(card(page), fact).toBeHidden();
      await expect.poll(async () => Math.abs((await topOf(page, fact)) - before), fact).toBeLessThan(2);
      await expect(link, fact).toBeFocused();
    }
    // Some are only in a table, and lead there.
    expect(walked).toBeGreaterThanOrEqual(facts.filter((fact) => ALL_DRAWN.has(fact)).length);
  });
}

test('“Show in text” lights the words, moves the focus there, and Back leads to the mark again', async ({ page }) => {
  await page.goto('./');
  // A press of a test scrolls by itself: what moves meanwhile could bring mark and card apart.
  await laidOut(page);
  const { id } = STILL_FACT;
  const mark = figure(page, STILL).locator(`.mark[data-fact="${id}"]:visible`).first();
  await mark.click();
  await card(page).getByRole('link', { name: 'Show in text' }).click();
  const words = page.locator(`main .text a[data-fact="${id}"]`).first();
  await expect(words).toBeInViewport();
  await expect(words).toBeFocused();
  await expect(words).toHaveClass(/is-pinned/);
  await page.goBack();
  await expect(mark).toBeInViewport();
});

test('a number’s own address opens its card, which copies that address bare, and a citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id = '', text = '' } = STATED ?? {};
  await page.goto(`./numbers/?basis=stated#${id}`);
  await expect(card(page).locator('.card-value')).toHaveText(text);
  await card(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(card(page).getByRole('status')).toHaveText('The link is copied.');
  expect(await clipboard(page)).toBe(new URL(`numbers/#${id}`, page.url().replace(/numbers.*/, '')).href);
  await card(page).getByRole('button', { name: 'Cite' }).click();
  await expect(card(page).getByRole('status')).toHaveText('The citation is copied.');
  expect(await clipboard(page)).toMatch(
    new RegExp(
      `^${literally(text)}: .+ [Ii]n “${literally(TITLE)}”, .+ Version \\d{4}-\\d\\d-\\d\\d, [0-9a-f]{7}\\. http\\S+numbers/#${id}$`,
    ),
  );
  await page.keyboard.press('Escape');
  const other = CLAIMS.find(({ fact }) => fact !== id) ?? { id: '', fact: STILL_FACT.id };
  await page.locator(`#${other.fact} .amount a`).click();
  await expect(card(page).locator('.card-value')).toHaveText(factOf(other.fact).text);
  await expect(page).toHaveURL(new RegExp(`numbers/(\\?\\S*)?#${other.fact}$`));
  const line = card(page).getByRole('link', { name: 'See the line in the check' });
  if (other.id === '') {
    await expect(line, UNCHECKED).toHaveCount(0);
    return;
  }
  await line.click();
  await expect(page).toHaveURL(new RegExp(`/#${other.id}$`));
});

whereStoryHas(CLAIMS.length > 0, () =>
  test('a claim’s own address opens its line, which copies that address bare, and two citations', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`./?claims=${CLAIM.group}#${CLAIM.id}`);
    const line = page.locator(`[id="${CLAIM.id}"]`);
    const claim = literally(factOf(CLAIM.fact).check?.claim ?? '');
    await line.getByRole('button', { name: 'Copy link' }).click();
    await expect(line.getByRole('status')).toHaveText('The link is copied.');
    expect(await clipboard(page)).toMatch(new RegExp(`^http[^?\\s]+/#${CLAIM.id}$`));
    for (const [name, pattern] of [
      ['short', new RegExp(`^${claim}: .+, ${literally(TITLE)}, http\\S+#${CLAIM.id}$`)],
      ['full', new RegExp(`^${claim}: .+ Version \\d{4}-\\d\\d-\\d\\d, [0-9a-f]{7}\\. http\\S+#${CLAIM.id}$`)],
    ] as const) {
      await line.getByRole('button', { name: `Copy citation, ${name}` }).click();
      await expect(line.getByRole('status')).toHaveText('The citation is copied.');
      await expect.poll(() => clipboard(page)).toMatch(pattern);
    }
    await expect(line.getByRole('link', { name: 'Sentence in the original' })).toHaveAttribute('href', /#:~:text=/);
  }),
);

test.describe('a figure’s own address', () => {
  test('leads on to the figure, in the view that was passed on', async ({ page }) => {
    const view = viewOf(CHOICE);
    await page.goto(`figures/${CHOICE.id}/?${view}`);
    await expect(page).toHaveURL(new RegExp(`/\\?${literally(view)}#${CHOICE.id}$`));
    await expect(figure(page, CHOICE.id)).toBeInViewport();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('has the figure’s own words and picture for networks, and the way to it', async ({ page, request }) => {
      for (const id of ALL) {
        await page.goto(`figures/${id}/`);
        const heading = await page.locator('h1').textContent();
        const tag = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
        expect(await tag('title'), id).toBe(heading);
        expect((await tag('description'))?.length, id).toBeGreaterThan(30);
        const image = (await tag('image')) ?? '';
        expect(image, id).toMatch(new RegExp(`${id}-share\\.png$`));
        const picture = await request.get(new URL(image, page.url()).href);
        expect(picture.headers()['content-type'], id).toBe('image/png');
        await page.getByRole('link', { name: `See the figure in “${TITLE}”` }).click();
        await expect(page, id).toHaveURL(new RegExp(`/#${id}$`));
        await expect(page.locator(`h3.hed`).filter({ hasText: heading ?? '' })).toBeVisible();
      }
    });
  });
});

whereStoryHas(PICKED !== undefined, () =>
  test('pointing anywhere in a plot reads the nearest value with its year, amount and source; arrows do the same', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    const box = figure(page, PICKED ?? '').locator('.chart-box');
    const area = box.locator('.pick:visible').first();
    await area.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(area);
    const readout = page.locator('.readout');
    await page.mouse.move(x + width * 0.72, y + height * 0.9);
    await page.mouse.move(x + width * 0.7, y + height * 0.9);
    await expect(readout).toBeVisible();
    await expect(readout.locator('b')).toHaveText(/\d.* \p{L}|\d \S/u);
    await expect(readout).toContainText(/\b20\d\d\b/);
    await expect(readout.locator('span')).toHaveCount(2);
    await page.mouse.move(2, 2);
    await expect(readout).toBeHidden();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const first = await readout.textContent();
    await page.keyboard.press('ArrowRight');
    await expect(readout).not.toHaveText(first ?? '');
  }),
);

whereStoryHas(MANY_OWNERS !== undefined, () =>
  test('the dated claims can be filtered by whose they are, one word from their figure', async ({ page }) => {
    await page.goto('./');
    const table = figure(page, MANY_OWNERS ?? '').locator('.figure-table');
    await table.locator('summary').click();
    await table.getByRole('link', { name: 'These numbers, by whose sources they have' }).click();
    await expect(page).toHaveURL(new RegExp(`numbers/\\?figure=${MANY_OWNERS}$`));
    const rows = page.locator('table.numbers tbody tr:visible');
    const all = await rows.count();
    expect(all).toBeGreaterThan(OTHERS_OWNERS.length);
    let some = 0;
    for (const whose of OTHERS_OWNERS) {
      await page.goto(`./numbers/?figure=${MANY_OWNERS}&whose=${whose}`);
      const shown = await rows.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-whose') ?? ''));
      expect(shown.length, whose).toBeGreaterThan(0);
      expect(shown.filter((own) => !own.split(' ').includes(whose))).toEqual([]);
      some += shown.length;
    }
    expect(some).toBeLessThan(2 * all);
  }),
);
