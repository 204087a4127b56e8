import { drive, labelFaults, viewsOf } from './labels.ts';
import { FIGURES, expect, figure, test, wakeAll } from './page.ts';

/** One width for each drawing that a page holds: a phone's, a tablet's, a laptop's. Labels lie in them as they do at all others. */
const DRAWN_AT = [360, 768, 1280] as const;
/** The narrowest window that each drawing is shown in: there its labels are smallest. */
const NARROWEST = [320, 601, 641, 761, 1180] as const;

for (const width of DRAWN_AT) {
  for (const id of FIGURES) {
    test(`no label of ${id} is clipped, small or on another in any view at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#${id}`);
      const box = figure(page, id).locator('.chart-box');
      await box.hover();
      await expect(figure(page, id).locator('.live svg').first()).toBeVisible();
      const views = await viewsOf(figure(page, id));
      expect(views.length).toBeGreaterThan(1);
      const faults: string[] = [];
      for (const view of views) {
        await drive(figure(page, id), view);
        const found = await figure(page, id).locator('.live-chart').evaluate(labelFaults);
        faults.push(...found.map((fault) => `${new URLSearchParams(view).toString()}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}

for (const width of NARROWEST) {
  test(`every label is inside and can be read where its drawing is smallest, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    await wakeAll(page);
    const faults: string[] = [];
    for (const id of FIGURES) {
      const views = await viewsOf(figure(page, id));
      // A scale's own steps change no label's size.
      for (const view of views.filter((_, at) => at % 7 === 0)) {
        await drive(figure(page, id), view);
        const found = await figure(page, id).locator('.live-chart').evaluate(labelFaults);
        faults.push(...found.map((fault) => `${id} ${new URLSearchParams(view).toString()}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const width of [320, 360, 640, 641, 768, 959, 960, 1280, 1680]) {
  test(`the map of the title has its labels inside, apart and large enough at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    expect(await page.locator('.mast svg.chart:visible').evaluate(labelFaults)).toEqual([]);
  });
}

/** The title stands in the ocean from here on. */
for (const width of [960, 1024, 1100, 1179, 1180, 1280, 1440, 1680]) {
  test(`the words of the title stand clear of the map's labels and of the route at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
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
