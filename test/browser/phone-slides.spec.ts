import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

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

const STEPS = ['first-voyage.1', 'first-voyage.2', 'first-voyage.3'] as const;

for (const { name, size, share } of [
  { name: 'upright', size: { width: 360, height: 740 }, share: 0.8 },
  { name: 'on its side', size: { width: 740, height: 360 }, share: 0.1 },
] as const) {
  test(`on a phone held ${name} a figure stays while its steps’ words pass, and changes with them`, async ({
    page,
  }) => {
    await read(page, size);
    for (const step of [...STEPS, ...STEPS.toReversed()]) {
      await bring(page, step, share);
      const chart = chartOf(page, step);
      await expect(chart).toHaveCSS('opacity', '1');
      const shown = await page
        .locator('#first-voyage .slide-chart')
        .evaluateAll((charts) =>
          charts
            .filter((element) => getComputedStyle(element).opacity === '1')
            .map((element) => element.closest('.step')?.id),
        );
      expect(shown).toEqual([step]);
      await expect(chart.locator('.chart-narrow')).toBeInViewport({ ratio: 0.99 });
      const head = await page.locator(`[id="${step}"] .slide-hed`).boundingBox();
      const drawing = await chart.boundingBox();
      if (head === null || drawing === null) throw new Error('no words or no drawing');
      const isApart = head.y >= drawing.y + drawing.height - 1 || head.x >= drawing.x + drawing.width - 1;
      expect(isApart, `${step}: words beside or below their drawing`).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test('a drawing that is too tall to stay goes by whole', async ({ page }) => {
  await read(page, { width: 360, height: 740 });
  await expect(page.locator('[id="shipping-time.1"]')).toHaveClass(/is-held/);
  await expect(page.locator('[id="shipping-time.3"]')).not.toHaveClass(/is-held/);
  await page.locator('[id="shipping-time.3"] .slide-hed').scrollIntoViewIfNeeded();
  await bring(page, 'shipping-time.3', 0.02);
  const covered = await page.locator('[id="shipping-time.3"] .slide-hed').evaluate((head) => {
    const { left, top, width, height } = head.getBoundingClientRect();
    return document.elementFromPoint(left + width / 3, top + height / 2) !== head;
  });
  expect(covered).toBe(false);
});

test('an address of a step opens where its words are, with its drawing', async ({ page }) => {
  await read(page, { width: 360, height: 740 }, '#first-voyage.2');
  await expect(page.locator('[id="first-voyage.2"] .slide-hed')).toBeInViewport();
  await expect(chartOf(page, 'first-voyage.2')).toHaveCSS('opacity', '1');
});

test('labels stay readable on a phone held either way, and nothing leaves it', async ({ page }) => {
  for (const size of [
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ]) {
    await read(page, size);
    const small = await page.locator('.step .chart-narrow text').evaluateAll((words) =>
      words.flatMap((word) => {
        const scale = word instanceof SVGTextElement ? (word.getScreenCTM()?.a ?? 1) : 1;
        const px = Number.parseFloat(getComputedStyle(word).fontSize) * scale;
        return px < 11.5 ? [`${word.textContent} ${px.toFixed(1)}`] : [];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  }
});

for (const size of [
  { width: 320, height: 256 },
  { width: 427, height: 233 },
  { width: 320, height: 640 },
]) {
  test(`nothing leaves a window of ${size.width} by ${size.height} sideways`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('slides/');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    await expect(page.locator('.step.is-held').first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test('what the keyboard reaches never lies under a drawing that stays', async ({ page }) => {
  await read(page, { width: 390, height: 844 });
  const covered: string[] = [];
  let links = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      () =>
        new Promise<{ isOver: boolean; name: string } | undefined>((done) => {
          // The scroll follows the focus in the next frame.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const own = document.activeElement;
              if (own === null || own === document.body) return done(undefined);
              const { left, right, top, bottom } = own.getBoundingClientRect();
              const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              const isOver = own.closest('.slide-chart') !== null || (topmost !== null && own.contains(topmost));
              done({ isOver, name: `${own.className} of ${own.closest('.step')?.id}` });
            }),
          );
        }),
    );
    if (found === undefined) break;
    links += 1;
    if (!found.isOver) covered.push(found.name);
  }
  expect(links).toBeGreaterThan(40);
  expect(covered).toEqual([]);
});
