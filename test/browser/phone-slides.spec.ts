import type { Page } from '@playwright/test';
import { FIRST_OF_MANY, STEPS } from './deck.ts';
import { boxOf, expect, test } from './page.ts';

const read = async (page: Page, size: { width: number; height: number }, address = '') => {
  await page.setViewportSize(size);
  await page.goto(`slides/${address}`);
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
  // What holds steps is fetched by a phone alone, and comes a moment later.
  await expect(page.locator('.step.is-held').first()).toBeAttached();
};

const chartOf = (page: Page, step: string) => page.locator(`[id="${step}"] .slide-chart`);

/** Brings a step's headline to this share of the window's height. */
const bring = (page: Page, step: string, share: number) =>
  page.evaluate(
    ([id, at]) => {
      const top = document.getElementById(id)?.querySelector('.slide-hed')?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - at * innerHeight, behavior: 'instant' });
    },
    [step, share] as const,
  );

const OF_ONE = STEPS.filter(({ slide }) => slide === FIRST_OF_MANY.slide).map(({ id }) => id);

for (const { name, size, share } of [
  { name: 'upright', size: { width: 360, height: 740 }, share: 0.8 },
  { name: 'on its side', size: { width: 740, height: 360 }, share: 0.1 },
] as const) {
  test(`on a phone held ${name} a figure stays while its steps’ words pass, and changes with them`, async ({
    page,
  }) => {
    await read(page, size);
    for (const step of [...OF_ONE.slice(0, -1), ...OF_ONE.slice(0, -1).toReversed()]) {
      await bring(page, step, share);
      const chart = chartOf(page, step);
      await expect(chart).toHaveCSS('opacity', '1');
      const shown = await page
        .locator(`[id="${FIRST_OF_MANY.slide}"] .slide-chart`)
        .evaluateAll((charts) =>
          charts
            .filter((element) => getComputedStyle(element).opacity === '1')
            .map((element) => element.closest('.step')?.id),
        );
      expect(shown).toEqual([step]);
      await expect(chart.locator('.chart-narrow')).toBeInViewport({ ratio: 0.99 });
      const head = await boxOf(page.locator(`[id="${step}"] .slide-hed`));
      const drawing = await boxOf(chart);
      const isApart = head.y >= drawing.y + drawing.height - 1 || head.x >= drawing.x + drawing.width - 1;
      expect(isApart, `${step}: words beside or below their drawing`).toBe(true);
    }
    // Labels of every step's drawing can be read.
    const small = await page.locator('.step .chart-narrow text').evaluateAll((words) =>
      words.flatMap((word) => {
        const scale = word instanceof SVGTextElement ? (word.getScreenCTM()?.a ?? 1) : 1;
        const px = Number.parseFloat(getComputedStyle(word).fontSize) * scale;
        return px < 11.5 ? [`${word.textContent} ${px.toFixed(1)}`] : [];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test('an address of a step opens where its words are, with its drawing; a larger window is a deck at that step', async ({
  page,
}) => {
  const { hash, id } = STEPS[STEPS.indexOf(FIRST_OF_MANY) + 1] ?? FIRST_OF_MANY;
  await read(page, { width: 360, height: 740 }, hash);
  await expect(page.locator(`[id="${id}"] .slide-hed`)).toBeInViewport();
  await expect(chartOf(page, id)).toHaveCSS('opacity', '1');
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
  await expect(page.locator('.step.is-current')).toHaveId(id);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
  await expect(page.locator(`[id="${id}"] .slide-hed`), 'and back').toBeInViewport();
});

test('without scripts every step is there to be read, one below the other', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 720 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('slides/');
  const tops = await page
    .locator('.step')
    .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
  expect(tops).toHaveLength(STEPS.length);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  await expect(page.locator('.chart-slide:visible')).toHaveCount(await page.locator('.step .chart-slide').count());
  await page.goto(`slides/#${FIRST_OF_MANY.id}`);
  await expect(page.locator(`[id="${FIRST_OF_MANY.id}"]`)).toBeInViewport();
  await context.close();
});
