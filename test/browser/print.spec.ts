import { expect, SEQUENCE, test } from './page.ts';
import { whereStoryHas } from './story.ts';

/** A sheet of A4 within the margins that print.css sets, in px. */
const SHEET = { width: 688, height: 1002 };

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('on paper the story takes fewer than twelve pages, its numbers and sources their own', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const story = pagesIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  const { height, hidden } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    hidden: Array.from(document.querySelectorAll<HTMLElement>('main :is(h1, .story h2, figure.figure, .text p)'))
      .filter((part) => !part.checkVisibility())
      .map((part) => part.textContent),
  }));
  await page.emulateMedia({ media: null });
  expect(hidden, 'nothing that is told is left out').toEqual([]);
  expect(story).toBeGreaterThanOrEqual(Math.floor(height / SHEET.height));
  expect(story).toBeLessThan(12);
  for (const [path, most] of [
    ['numbers/', 16],
    ['sources/', 5],
  ] as const) {
    await page.goto(path);
    expect(pagesIn(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toBeLessThan(most);
  }
});

test('on paper nothing is wider than the sheet, long addresses are wrapped, and no control is printed', async ({
  page,
}) => {
  // As wide as A4 within its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['./', 'numbers/', 'sources/']) {
    await page.goto(path);
    const wide = await page.locator('body :is(p, li, a, td, th, figure, svg)').evaluateAll((all) =>
      all.flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isSeen = width > 1 && element.checkVisibility() && element.closest('.unseen, svg svg') === null;
        return isSeen && (left < -1 || right > innerWidth + 1) ? [`${element.tagName} ${element.textContent}`] : [];
      }),
    );
    expect(wide, path).toEqual([]);
    // The words that sort a table are its headings.
    await expect(page.locator(':is(button:not(.sort), input, select):visible'), path).toHaveCount(0);
  }
});

whereStoryHas(SEQUENCE !== '', () =>
  test('on paper a figure told in steps shows each of them, with its words', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('./');
    const steps = page.locator('.sequence-step');
    expect(await steps.count()).toBeGreaterThan(2);
    for (const step of await steps.all()) {
      await expect(step.locator('.drawing > svg:visible')).toHaveCount(1);
      await expect(step.locator('h4')).toBeVisible();
    }
  }),
);
