import { faintIn } from './contrast.ts';
import { LOOKS, violationsIn } from './looks.ts';
import { ALL, expect, FIGURES, LIVE, test, wake, wakeAll } from './page.ts';
import { viewsOf } from './marks.ts';

const WIDTHS = [320, 768, 1440];
/** What a width changes, it changes in every look alike: one of them is tried at each width, the others at a desk's. */
const widthsIn = (look: string) => (look === 'light' ? WIDTHS : [1440]);

for (const [look, media] of Object.entries(LOOKS)) {
  test(`axe finds nothing on the page, drawn and live, ${look}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const width of widthsIn(look)) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      expect(await violationsIn(page), `at ${width} px`).toEqual([]);
      await wakeAll(page);
      expect(await violationsIn(page), `at ${width} px, live`).toEqual([]);
      if (look !== 'light') continue;
      // What a narrow window lays out anew, in its other colours, without loading it again.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsIn(page), `at ${width} px, live, in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });

  test(`axe finds nothing on the pages of numbers and sources, with a line of the check open, ${look}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const path of ['numbers/', 'sources/', '#claim-25-days']) {
      await page.goto(`./${path}`);
      for (const width of widthsIn(look)) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsIn(page), `/${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`axe finds nothing in an embed at any width, ${look}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const id of ALL) {
      await page.goto(`embed/${id}/`);
      for (const width of widthsIn(look)) {
        await page.setViewportSize({ width, height: 700 });
        expect(await violationsIn(page), `${id} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`labels and marks of charts stand out from what they lie on, in every view, ${look}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const width of [1280, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      expect(await faintIn(page), `drawn, at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const id of LIVE) {
      for (const view of (await viewsOf(page, id)).slice(1)) {
        await page.goto(`./${view}`);
        await wake(page, id);
        // A chart that went live fades in over the drawing.
        await expect.poll(() => faintIn(page), `${id}${view}`).toEqual([]);
      }
    }
  });

  test(`and those of every step of the slides, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('slides/');
    const steps = await page.locator('.step[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(FIGURES.length);
    const faint: string[] = [];
    for (const step of steps) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(page.locator('.step.is-current')).toHaveId(step);
      faint.push(...(await faintIn(page)).map((label) => `${step}: ${label}`));
    }
    expect(faint).toEqual([]);
  });
}

test('axe finds nothing in the slides of a system with its own colours', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ ...LOOKS['forced colours'], reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('slides/');
    expect(await violationsIn(page), `at ${width} px`).toEqual([]);
  }
});
