import type { Page } from '@playwright/test';
import { current, open, stepsIn } from './deck.ts';
import { expect, test } from './page.ts';

const LEAST = 20;

/** What the last row could not read, what lies on other words, and what leaves the slide. */
const faultsOf = (page: Page, least: number): Promise<string[]> =>
  current(page).evaluate((step, smallest) => {
    type Line = { words: string; left: number; right: number; top: number; bottom: number; size: number };
    const svg = step.querySelector('.chart-slide');
    const texts = Array.from(step.querySelectorAll('.frame :is(text, h1, h2, h3, p, li, a, span)')).filter(
      (words) =>
        words.closest('.controls, .live, .sr, .say') === null &&
        (words instanceof SVGTextElement || words.querySelector('a, span, p, h3') === null) &&
        getComputedStyle(words).visibility === 'visible' &&
        words.textContent.trim() !== '',
    );
    const lines = texts.flatMap((words): Line[] => {
      const scale = words instanceof SVGTextElement ? (words.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(words).fontSize) * scale;
      const range = document.createRange();
      range.selectNodeContents(words);
      // A line's own box is taller than its letters: they stand about its middle.
      return Array.from(range.getClientRects()).map(({ left, right, top, bottom }) => ({
        words: words.textContent.slice(0, 40),
        left,
        right,
        top: (top + bottom) / 2 - 0.36 * size,
        bottom: (top + bottom) / 2 + 0.36 * size,
        size,
      }));
    });
    const isOn = (one: Line, other: Line) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const drawing = svg?.getBoundingClientRect();
    return [
      ...lines.flatMap((line, at) => [
        ...(line.size < smallest - 0.1 ? [`"${line.words}" is ${line.size.toFixed(1)} px`] : []),
        ...(line.left < 0 || line.right > 1280 || line.top < 0 || line.bottom > 720
          ? [`"${line.words}" leaves the slide`]
          : []),
        ...lines
          .slice(at + 1)
          .filter((other) => other.words !== line.words && isOn(line, other))
          .map((other) => `"${line.words}" lies on "${other.words}"`),
      ]),
      ...(drawing !== undefined && drawing.bottom < 560 ? [`a void below ${Math.round(drawing.bottom)} px`] : []),
      ...(drawing !== undefined && drawing.bottom > 643 ? ['the drawing runs into the foot'] : []),
      ...(lines.length === 0 ? ['nothing to read'] : []),
    ].map((fault) => `${step.id}: ${fault}`);
  }, least);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every label of every step can be read from the last row, alone and whole, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    const found: string[] = [];
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      found.push(...(await faultsOf(page, LEAST)));
    }
    expect(found).toEqual([]);
  });
}

test('the number that is a step’s message is set for the last row', async ({ page }) => {
  await open(page);
  for (const [step, fact] of [
    ['shipping-time', 'transitBefore'],
    ['shipping-time.2', 'transitNow'],
    ['trade-growth.2', 'tradeGrowth'],
    ['trade-2024', 'trade2024'],
    ['trade-2024.3', 'customs2024'],
    ['signatories.2', 'signatories'],
    ['parcels', 'parcels'],
    ['environmental-laws', 'laws'],
    ['places', 'transitNow'],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), step);
    const number = current(page).locator(`.chart-slide [data-fact="${fact}"] .x-number`).first();
    await expect(number, `${step} says ${fact}`).toBeVisible();
    const size = await number.evaluate((words) => Number(words.getAttribute('font-size')));
    expect(size, step).toBeGreaterThanOrEqual(108);
    expect(size, step).toBeLessThanOrEqual(156);
  }
});
