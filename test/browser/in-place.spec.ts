import type { Locator, Page } from '@playwright/test';
import { expect, figure, FIGURES, laidOut, test } from './page.ts';

const card = (page: Page) => page.locator('.card');
const links = (page: Page) => page.locator('main .text a[data-fact]');
const scrollOf = (page: Page) => page.evaluate(() => scrollY);
const topOf = (link: Locator) => link.evaluate((element) => element.getBoundingClientRect().top);

/**
 * Puts a link where readers meet it: high, in the middle, low in the window, as far as the page's ends allow. What is laid
 * out on the way moves it once more.
 */
const meet = (link: Locator, at: number) =>
  expect
    .poll(() =>
      link.evaluate(
        async (element, share) => {
          const way = () => {
            const wanted = element.getBoundingClientRect().top - innerHeight * share;
            const last = document.documentElement.scrollHeight - innerHeight;
            return Math.min(Math.max(wanted, -scrollY), last - scrollY);
          };
          const far = way();
          scrollBy({ top: far, behavior: 'instant' });
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          return Math.abs(far) + Math.abs(way());
        },
        [0.15, 0.5, 0.85][at % 3] ?? 0.5,
      ),
    )
    .toBeLessThan(2);

/** Whether a pinned mark of a figure stands in the window. */
const litInWindow = (page: Page) =>
  // An upright line has no width, and yet is seen.
  page.locator('.chart-box .mark.is-pinned').evaluateAll((marks) =>
    marks.some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return mark.checkVisibility({ visibilityProperty: true }) && bottom > 0 && top < innerHeight;
    }),
  );

/** What is wrong with where an open card stands. */
const misplacedCard = (page: Page, fact: string): Promise<string[]> =>
  page.evaluate((id) => {
    const box = document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    const lines = Array.from(
      document.querySelector(`main .text a.is-pinned[data-fact="${id}"]`)?.getClientRects() ?? [],
    );
    return [
      ...(box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5
        ? ['leaves the window']
        : []),
      ...(lines.some((line) => line.bottom > box.top && line.top < box.bottom) ? ['covers its number'] : []),
    ];
  }, fact);

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('every number of the text opens its card in place, leads to its figure, and Back returns to the very line', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto('./');
      const count = await links(page).count();
      // Few enough to be followed, and every checked claim among them.
      expect(count).toBeGreaterThanOrEqual(15);
      expect(count).toBeLessThanOrEqual(25);
      let followed = 0;
      for (let at = 0; at < count; at += 1) {
        const link = links(page).nth(at);
        const fact = (await link.getAttribute('data-fact')) ?? '';
        const staysAt = async (before: number, when: string) =>
          expect(Math.abs((await scrollOf(page)) - before), `${fact}: moved ${when}`).toBeLessThan(2);
        await meet(link, at);
        const before = await scrollOf(page);
        await link.click();
        await expect(card(page), fact).toBeVisible();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await staysAt(before, 'by opening');
        expect(await misplacedCard(page, fact), fact).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(card(page)).toBeHidden();
        await expect(link, `${fact}: focus`).toBeFocused();
        await staysAt(before, 'by closing');

        const line = await topOf(link);
        await link.click();
        await expect(card(page), fact).toBeVisible();
        const toFigure = card(page).getByRole('link', { name: 'Show in figure' });
        if ((await toFigure.count()) === 0) {
          await expect(card(page), fact).toContainText('No figure draws this number');
          await page.keyboard.press('Escape');
          continue;
        }
        await toFigure.click();
        followed += 1;
        await expect.poll(() => litInWindow(page), { message: `${fact}: lit` }).toBe(true);
        const back = card(page).getByRole('button', { name: 'Back to the text' });
        await expect(back, `${fact}: the way back`).toBeVisible();
        if (at % 2 === 0) await back.click();
        else await page.goBack();
        await expect(card(page)).toBeHidden();
        await expect
          .poll(async () => Math.abs((await topOf(link)) - line), { message: `${fact}: line` })
          .toBeLessThan(2);
        await expect(link, `${fact}: focus after the way back`).toBeFocused();
      }
      expect(followed).toBeGreaterThan(count / 2);
    });

    test('a press outside and scrolling far put the card away', async ({ page }) => {
      await page.goto('./');
      await meet(links(page).first(), 1);
      await links(page).first().click();
      await expect(card(page)).toBeVisible();
      await page.mouse.click(2, 2);
      await expect(card(page)).toBeHidden();
      await links(page).first().click();
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => scrollBy({ top: innerHeight * 0.3, behavior: 'instant' }));
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => scrollBy({ top: innerHeight * 2, behavior: 'instant' }));
      await expect(card(page)).toBeHidden();
      await expect(page.locator('.is-pinned')).toHaveCount(0);
    });
  });
}

test('marks of every figure show their words in the text, lit and with the focus on them, and Back returns', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  // Sections that are laid out meanwhile would move what Back returns to.
  await laidOut(page);
  const told = new Set(await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('data-fact') ?? '')));
  let followed = 0;
  for (const id of FIGURES) {
    const box = figure(page, id).locator('.chart-box');
    const drawn = await box.evaluate((chart) =>
      Array.from(chart.querySelectorAll('.mark'))
        .filter((mark) => mark.getBoundingClientRect().width > 0 && mark.getBoundingClientRect().height > 0)
        .map((mark) => mark.getAttribute('data-fact') ?? ''),
    );
    const fact = drawn.find((one) => told.has(one));
    if (fact === undefined) continue;
    followed += 1;
    const mark = box.locator(`.mark[data-fact="${fact}"]:visible`).first();
    await mark.scrollIntoViewIfNeeded();
    await mark.dispatchEvent('click', { detail: 1 });
    await card(page).getByRole('link', { name: 'Show in text' }).click();
    const words = links(page)
      .and(page.locator(`[data-fact="${fact}"]`))
      .first();
    await expect(words, fact).toBeInViewport();
    await expect(words, fact).toBeFocused();
    await expect(words, fact).toHaveClass(/is-pinned/);
    await page.goBack();
    await expect(mark, fact).toBeInViewport();
    await expect(card(page)).toBeHidden();
  }
  expect(followed).toBeGreaterThan(3);
});
