import { current, open, stepsIn } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any slide, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    const found: string[] = [];
    for (const [place, step] of (await stepsIn(page)).entries()) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      // A pointer that moves brings the choices of the slide.
      await page.mouse.move(600 + (place % 2), 300);
      found.push(...(await violationsIn(page)).map((violation) => `${step}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
}
