import type { Page } from '@playwright/test';
import { ALL, expect, test, wakeAll } from './page.ts';
import { CHOICE, STILL } from './story.ts';

type Place = { text: string; left: number; top: number; width: number };

/** Where every label of every drawing that is shown stands, from its drawing's corner. */
const labels = (page: Page): Promise<Place[]> =>
  page.evaluate(() =>
    // Of a talk the step that is on: its neighbours are laid out when there is time.
    Array.from(
      (document.querySelector('.step.is-current') ?? document).querySelectorAll('svg.chart, .live-chart svg'),
      (svg) => {
        const corner = svg.getBoundingClientRect();
        if (corner.width === 0) return [];
        return Array.from(svg.querySelectorAll('text'), (label) => {
          const { left, top, width } = label.getBoundingClientRect();
          return { text: label.textContent ?? '', left: left - corner.left, top: top - corner.top, width };
        });
      },
    ).flat(),
  );

/** Labels that stand elsewhere, or are of another width, than before. */
const moved = (before: readonly Place[], after: readonly Place[]): string[] =>
  before.flatMap((place, at) => {
    const now = after[at];
    const isSame =
      now !== undefined &&
      now.text === place.text &&
      (['left', 'top', 'width'] as const).every((side) => Math.abs(now[side] - place[side]) < 0.5);
    return isSame ? [] : [place.text];
  });

const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

for (const address of ['./', `embed/${CHOICE.id}/`, `slides/#${CHOICE.id}`])
  for (const width of [360, 1280]) {
    test(`${address} at ${width} px: no label moves with a reader’s text spacing, nor from right to left`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (address === './') await wakeAll(page);
      const before = await labels(page);
      expect(before.length).toBeGreaterThan(address === './' ? 100 : 5);
      // A policy refuses styles that are added; one that a bookmarklet constructs is let through.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      expect(moved(before, await labels(page)), 'text spacing').toEqual([]);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.dir = 'rtl';
      });
      expect(moved(before, await labels(page)), 'right to left').toEqual([]);
    });
  }

test('where styles are refused, each figure is drawn once, and no line becomes a black area', async ({
  page,
  watch,
}) => {
  watch.expect(/ERR_FAILED/);
  await page.route(/\.css$/, (route) => route.abort());
  await page.goto('./');
  const found = await page.evaluate(() =>
    Array.from(document.querySelectorAll('figure.figure'), (figure) => {
      const drawings = Array.from(figure.querySelectorAll('.drawing > svg')).filter(
        (svg) => svg.getBoundingClientRect().height > 0,
      );
      const shapes = drawings.flatMap((svg) => Array.from(svg.querySelectorAll('path, rect, circle, line')));
      const black = shapes.filter((shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)');
      return {
        id: figure.id,
        drawings: drawings.length / Math.max(1, figure.querySelectorAll('.sequence-step').length),
        black: black.length,
      };
    }),
  );
  expect(found.length).toBe(ALL.length);
  expect(found.filter(({ drawings, black }) => drawings !== 1 || black > 0)).toEqual([]);
});

test('is dark by itself, and says so to an extension that darkens pages', async ({ page }) => {
  for (const address of ['./', 'slides/', `embed/${STILL}/`]) {
    await page.goto(address);
    await expect(page.locator('meta[name="darkreader-lock"]')).toHaveCount(1);
  }
  // Halo and letters are both painted by the theme's variables: whatever changes those changes both.
  await page.goto('./');
  const painted = await page.evaluate(() => {
    const label = document.querySelector('.chart text.x-halo');
    const root = document.documentElement;
    root.style.setProperty('--paper', 'rgb(1, 2, 3)');
    root.style.setProperty('--ink', 'rgb(4, 5, 6)');
    const style = label === null ? undefined : getComputedStyle(label);
    // Words without a role, in no group that has one.
    const text = Array.from(document.querySelectorAll('.chart text:not([class])')).find(
      ({ parentElement }) => parentElement?.closest('[class]')?.localName === 'svg',
    );
    return [style?.stroke, text === undefined ? undefined : getComputedStyle(text).fill];
  });
  expect(painted).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
});
