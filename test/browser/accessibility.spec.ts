import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { faintIn } from './contrast.ts';
import { expect, test, wakeAll } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

type Violation = { id: string; nodes: { target: string[]; failureSummary?: string }[] };

const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run({ resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
};

for (const [look, media] of Object.entries(LOOKS)) {
  for (const width of [320, 768, 1440]) {
    test(`axe finds nothing at ${width} px, ${look}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto('./');
      expect(await violationsIn(page)).toEqual([]);
      await wakeAll(page);
      expect(await violationsIn(page), 'with every chart live').toEqual([]);
    });
  }

  test(`labels and marks of charts stand out from the paper, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('./');
    expect(await faintIn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await faintIn(page), 'on a phone').toEqual([]);
  });
}
