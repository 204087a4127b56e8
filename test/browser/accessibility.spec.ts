import { faintIn } from './contrast.ts';
import { LOOKS, violationsIn } from './looks.ts';
import { expect, FIGURES, figure, test, wakeAll } from './page.ts';

const WIDTHS = [320, 768, 1440];

for (const [look, media] of Object.entries(LOOKS)) {
  for (const width of WIDTHS) {
    test(`axe finds nothing at ${width} px, ${look}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto('./');
      expect(await violationsIn(page)).toEqual([]);
      await wakeAll(page);
      expect(await violationsIn(page), 'with every chart live').toEqual([]);
    });
  }

  test(`axe finds nothing on the pages of numbers and sources, with a line of the check open, ${look}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const path of ['numbers/', 'sources/', '#claim-25-days']) {
      await page.goto(`./${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsIn(page), `/${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`axe finds nothing in an embed at any width, ${look}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const id of FIGURES) {
      await page.goto(`embed/${id}/`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        expect(await violationsIn(page), `${id} at ${width} px`).toEqual([]);
      }
      expect(await faintIn(page), id).toEqual([]);
    }
  });

  test(`labels and marks of charts stand out from the paper, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('./');
    expect(await faintIn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await faintIn(page), 'on a phone').toEqual([]);
  });

  test(`so do those of every layer that a reader can add, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('./');
    await wakeAll(page);
    for (const id of FIGURES) {
      const layers = figure(page, id).locator('.controls input[type="checkbox"]');
      expect(await layers.count(), `${id} has a layer`).toBeGreaterThan(0);
      for (const layer of await layers.all()) await layer.check();
    }
    expect(await faintIn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.waitForTimeout(300);
    expect(await faintIn(page), 'on a phone').toEqual([]);
  });

  test(`and those of every step of the slides, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('slides/');
    const steps = await page.locator('.step[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(20);
    const faint: string[] = [];
    for (const step of steps) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(page.locator('.step.is-current')).toHaveId(step);
      faint.push(...(await faintIn(page)).map((label) => `${step}: ${label}`));
    }
    expect(faint).toEqual([]);
  });
}

for (const width of WIDTHS) {
  test(`axe finds nothing in the slides of a system with its own colours, at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ ...LOOKS['forced colours'], reducedMotion: 'reduce' });
    await page.goto('slides/');
    expect(await violationsIn(page)).toEqual([]);
  });
}
