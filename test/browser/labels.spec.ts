import { FONTS, missingFonts, setIn, type Fonts } from './fonts.ts';
import { faultsInViews, labelFaults, measureLabels } from './labels.ts';
import { ALL, LIVE, expect, figure, test, wake } from './page.ts';
import type { Page } from '@playwright/test';

/** A phone, a tablet and a laptop, and the narrowest window that each drawing is shown in: there its labels are smallest. */
const WIDTHS = [320, 360, 390, 761, 768, 1180, 1280] as const;

const FAMILY: Record<Fonts, string> = {
  ours: 'Source Sans 3',
  'stand-ins': 'Sans Like',
  'wide stand-ins': 'Wide Sans Like',
};

const open = async (page: Page, address: string, fonts: Fonts = 'ours'): Promise<void> => {
  await setIn(page, fonts);
  await page.goto(address);
  // Without this the labels would be measured in whatever the machine has, and nothing would be known of a reader's.
  expect(await missingFonts(page, [FAMILY[fonts]])).toEqual([]);
};

for (const fonts of FONTS) {
  test(`no label of any drawing is cut off, small or on another in any view, in ${fonts}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await measureLabels(page);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, './', fonts);
      for (const id of ALL) {
        const faults = await figure(page, id).evaluate((element) =>
          Array.from(element.querySelectorAll('.drawing svg.chart, .sequence-step svg.chart'))
            .filter((chart) => chart.getClientRects().length > 0)
            .flatMap((chart) => globalThis.labelFaultsOf(chart)),
        );
        found.push(...faults.map((fault) => `${width} px, ${id}: ${fault}`));
      }
      for (const id of LIVE) {
        await wake(page, id);
        const { views, faults } = await figure(page, id).evaluate(faultsInViews, 1);
        expect(views, id).toBeGreaterThan(1);
        found.push(...faults.map((fault) => `${width} px, ${id}, ${fault}`));
      }
      // A story without a map has no art at its top.
      for (const art of await page.locator('.mast svg.chart:visible').all())
        found.push(...(await art.evaluate(labelFaults)).map((fault) => `${width} px, title: ${fault}`));
      await page.unrouteAll();
    }
    expect(found).toEqual([]);
  });
}
