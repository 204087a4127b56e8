import { FONTS, missingFonts, setIn, type Fonts } from './fonts.ts';
import { faultsInViews, labelFaults, measureLabels } from './labels.ts';
import { FIGURES, expect, figure, test } from './page.ts';
import type { Page } from '@playwright/test';

const ACROSS: readonly (typeof FIGURES)[number][] = ['signatories', 'places', 'timeline'];
/** One width for each drawing that a page holds: a phone's, a tablet's, a laptop's. Labels lie in them as they do at all others. */
const DRAWN_AT = [
  { width: 360, drawn: FIGURES },
  { width: 768, drawn: ACROSS },
  { width: 1280, drawn: FIGURES },
];
/** The narrowest window that each drawing is shown in: there its labels are smallest. */
const NARROWEST = [320, 601, 641, 761, 1180] as const;
/** Every step of a slider moves labels, but none makes them larger: where only their size is asked for, some of the views do. */
const SOME = 7;

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

const wake = async (page: Page, id: string): Promise<void> => {
  await figure(page, id).locator('.chart-box').scrollIntoViewIfNeeded();
  await figure(page, id).locator('.chart-box').hover();
  await expect(figure(page, id).locator('.live svg').first()).toBeVisible();
};

for (const { width, drawn } of DRAWN_AT) {
  for (const id of drawn) {
    test(`no label of ${id} is cut off, small or on another in any view at ${width} px`, async ({ page }) => {
      // Hundreds of views, each drawn and measured.
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await measureLabels(page);
      await open(page, `./#${id}`);
      await wake(page, id);
      const { views, faults } = await figure(page, id).evaluate(faultsInViews, 1);
      expect(views).toBeGreaterThan(3);
      expect(faults).toEqual([]);
    });
  }
}

for (const width of NARROWEST) {
  for (const fonts of FONTS) {
    test(`every label is inside and can be read where its drawing is smallest, at ${width} px in ${fonts}`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await measureLabels(page);
      await open(page, './', fonts);
      for (const id of FIGURES) {
        await wake(page, id);
        const { views, faults } = await figure(page, id).evaluate(faultsInViews, SOME);
        expect(views, id).toBeGreaterThan(0);
        expect(faults, id).toEqual([]);
      }
    });
  }
}

for (const width of [320, 360, 640, 641, 768, 959, 960, 1280, 1680]) {
  test(`the map of the title has its labels inside, apart and large enough at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, './');
    expect(await page.locator('.mast svg.chart:visible').evaluate(labelFaults)).toEqual([]);
  });
}

/** The title stands in the ocean from here on. */
for (const width of [960, 1024, 1100, 1179, 1180, 1280, 1440, 1680]) {
  test(`the words of the title stand clear of the map's labels and of the route at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, './');
    const faults = await page.locator('.mast').evaluate((mast) => {
      const art = Array.from(mast.querySelectorAll<SVGElement>('svg.chart')).find(
        (svg) => svg.getClientRects().length > 0,
      );
      const rectsOf = (element: Element): DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Array.from(range.getClientRects());
      };
      const words = Array.from(mast.querySelectorAll('h1, .standfirst, .byline')).flatMap((element) =>
        rectsOf(element).map((rect) => ({ rect, text: element.textContent ?? '' })),
      );
      const labels = Array.from(art?.querySelectorAll('text') ?? []).map((label) => ({
        rect: label.getBoundingClientRect(),
        text: label.textContent ?? '',
      }));
      const route = art?.querySelector<SVGPathElement>('path.route');
      const matrix = route?.getScreenCTM();
      const points = Array.from({ length: 200 }, (_, at) => {
        const point = route?.getPointAtLength((route.getTotalLength() * at) / 199).matrixTransform(matrix ?? undefined);
        return { rect: new DOMRect(point?.x ?? 0, point?.y ?? 0, 0, 0), text: 'the route' };
      });
      // A line's box is taller than its letters.
      const lies = (one: DOMRect, other: DOMRect): boolean =>
        one.left < other.right &&
        other.left < one.right + 4 &&
        one.top + one.height * 0.15 < other.bottom &&
        other.top < one.bottom - one.height * 0.15;
      return words.flatMap((word) =>
        [...labels, ...points]
          .filter(({ rect }) => lies(word.rect, rect))
          .map(({ text }) => `"${word.text.slice(0, 24)}" is on "${text}"`),
      );
    });
    expect(faults).toEqual([]);
  });
}
