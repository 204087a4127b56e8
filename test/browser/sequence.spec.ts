import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const sequence = (page: Page) => page.locator('figure.sequence').first();
const nowOf = (page: Page) => sequence(page).locator('.sequence-step.is-now').getAttribute('data-at');
const countOf = (page: Page) => sequence(page).locator('.sequence-step').count();
const pictures = (page: Page) =>
  sequence(page)
    .locator('.sequence-picture')
    .evaluateAll((all) => all.filter((picture) => getComputedStyle(picture).visibility === 'visible').length);

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`a sequence at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('goes step by step with the scroll, both ways, with its picture pinned', async ({ page }) => {
      await page.goto('./');
      const id = (await sequence(page).getAttribute('id')) ?? '';
      await page.goto(`./#${id}`);
      const count = await countOf(page);
      expect(count).toBeGreaterThan(1);
      expect(await pictures(page)).toBe(1);
      await page.mouse.move(width / 2, height / 2);
      // Every step that is shown on the way, as the page has it.
      await sequence(page).evaluate((figure) => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const note = () => {
          const now = figure.querySelector('.sequence-step.is-now')?.getAttribute('data-at') ?? '';
          if (now !== seen.at(-1)) seen.push(now);
        };
        note();
        new MutationObserver(note).observe(figure, { subtree: true, attributeFilter: ['class'] });
      });
      const seenOf = () => page.evaluate((): string[] => Reflect.get(globalThis, 'seen'));
      const scroll = async (by: number, until: string) => {
        for (let turn = 0; turn < 80 && (await nowOf(page)) !== until; turn += 1) {
          await page.mouse.wheel(0, by);
          // The page has answered before the wheel turns on.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          await page.waitForTimeout(60);
        }
      };
      await scroll(60, String(count));
      const forth = Array.from({ length: count }, (_, at) => String(at + 1));
      expect(await seenOf()).toEqual(forth);
      const top = await sequence(page)
        .locator('.is-now .sequence-picture')
        .evaluate((picture) => picture.getBoundingClientRect().top);
      expect(top, 'the picture is pinned').toBeGreaterThan(0);
      await scroll(-60, '1');
      const back = (await seenOf()).slice(count);
      expect(back).toEqual(back.toSorted().toReversed());
      expect(back.at(-1)).toBe('1');
      await expect(sequence(page).locator('.sequence-count')).toHaveText(`Step 1 of ${count}`);
    });

    test('goes by buttons and keys, says where it is, and has an address a step', async ({ page }) => {
      await page.goto('./');
      const id = (await sequence(page).getAttribute('id')) ?? '';
      const count = await countOf(page);
      await page.goto(`./#${id}`);
      const button = sequence(page).getByRole('link', { name: `Step 2 of ${count}` });
      await button.click();
      await expect.poll(() => nowOf(page)).toBe('2');
      await expect(page).toHaveURL(new RegExp(`#${id}\\.2$`));
      await expect(button).toHaveAttribute('aria-current', 'step');
      await expect(sequence(page).locator('.sequence-count')).toHaveText(`Step 2 of ${count}`);
      await button.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => nowOf(page)).toBe('1');
      await page.goto('./');
      await page.goto(`./#${id}.${count}`);
      await expect.poll(() => nowOf(page)).toBe(String(count));
      await expect(sequence(page).locator('.is-now .sequence-caption h4')).toBeInViewport();
    });

    for (const scripts of [true, false]) {
      test.describe(scripts ? 'with reduced motion' : 'without scripts', () => {
        test.use({ javaScriptEnabled: scripts, contextOptions: { reducedMotion: 'reduce' } });
        test('stands as captions with their pictures in order', async ({ page }) => {
          await page.goto('./');
          const parts = await sequence(page)
            .locator('.sequence-step')
            .all()
            .then((steps) =>
              Promise.all(
                steps.map(async (step) => ({
                  caption: await step.locator('.sequence-caption').boundingBox(),
                  picture: await step.locator('svg.chart:visible').boundingBox(),
                })),
              ),
            );
          expect(parts.length).toBeGreaterThan(1);
          let last = 0;
          for (const { caption, picture } of parts) {
            expect(caption?.y ?? 0).toBeGreaterThan(last);
            expect(picture?.height ?? 0).toBeGreaterThan(50);
            expect(picture?.y ?? 0).toBeGreaterThanOrEqual((caption?.y ?? 0) - 1);
            last = (picture?.y ?? 0) + 1;
          }
        });
      });
    }
  });
}
