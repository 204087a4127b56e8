import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { current, open } from './deck.ts';
import { expect, FIGURES, test } from './page.ts';

test.describe('the handout', () => {
  const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const textIn = (pdf: Buffer): string | undefined => {
    try {
      return execFileSync('pdftotext', ['-layout', '-', '-'], {
        input: pdf,
        stdio: ['pipe', 'pipe', 'ignore'],
      }).toString('utf8');
    } catch {
      return undefined;
    }
  };
  const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });

  test('prints one slide a page, 16:9, tagged, with all steps done', async ({ page }) => {
    await open(page, '#shipping-time');
    const pdf = await print(page);
    expect(pagesIn(pdf)).toBe(await page.locator('.slide').count());
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 1008 567/);
    const text = textIn(pdf);
    test.skip(text === undefined, 'no pdftotext on this machine; pages are counted all the same');
    expect(text?.split('\f').filter((sheet) => sheet.trim() === '')).toHaveLength(1);
    expect(text).not.toContain('Before: 35 days');
    expect(text).not.toContain('We start with a number');
  });

  test('shows everything that the steps of a slide found', async ({ page }) => {
    await open(page);
    const sheets = textIn(await print(page))?.split('\f');
    test.skip(sheets === undefined, 'no pdftotext on this machine');
    const sheetOf = (id: (typeof FIGURES)[number]): string =>
      (sheets?.[FIGURES.indexOf(id) + 1] ?? '').replaceAll(/\s+/g, ' ');
    for (const word of ['35', '25', '10 days', '15 and 16 as forecast', '23 for Xinhua', '28 to 40'])
      expect(sheetOf('shipping-time')).toContain(word);
    for (const word of ['×4', '×35', '×41.1']) expect(sheetOf('trade-growth')).toContain(word);
    for (const word of ['427.4', '500', '72.6', '518.5']) expect(sheetOf('trade-2024')).toContain(word);
    for (const word of ['Peru', 'not named', 'Cuba']) expect(sheetOf('signatories')).toContain(word);
    for (const word of ['10 million', '15,267', '7,370']) expect(sheetOf('parcels')).toContain(word);
    for (const word of ['Chancay', 'Shanghai', 'coffee', 'Xiamen', 'São Paulo', 'BYD', 'CATL'])
      expect(sheetOf('places')).toContain(word);
  });

  test('keeps every source after the mouse has moved, and nothing of what was chosen or pointed at', async ({
    page,
  }) => {
    await open(page, '#trade-growth.3');
    await page.mouse.move(400, 400);
    await current(page).getByText('Log', { exact: true }).click();
    await expect(current(page).locator('.live svg').first()).toBeVisible();
    await current(page).locator('.live [data-fact=worldGrowth]:visible').first().locator('text').first().click();
    await page.mouse.move(640, 700);
    await page.mouse.move(642, 700);
    await expect(page.locator('html')).toHaveClass(/is-awake/);
    const text = textIn(await print(page));
    test.skip(text === undefined, 'no pdftotext on this machine');
    expect(text?.match(/China\.org\.cn[,;]/g)?.length).toBeGreaterThanOrEqual(FIGURES.length);
    await page.emulateMedia({ media: 'print' });
    const marks = current(page).locator('.mark:not(.is-on)');
    expect(await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).opacity))).not.toContain('0.45');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(current(page).locator('.drawing')).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(current(page).locator('.live')).toBeVisible();
  });

  test('prints at one scale, whatever the window, with no words of a slide’s head on one another', async ({ page }) => {
    for (const [address, scale] of [
      ['slides/', 1.05],
      ['slides/?notes', 0.7],
    ] as const) {
      await page.setViewportSize({ width: 700, height: 900 });
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const found = await page.locator('.frame:visible').evaluateAll((frames, expected) => {
        const boxOf = (part: Element | null) => {
          const range = document.createRange();
          if (part !== null) range.selectNodeContents(part);
          return range.getBoundingClientRect();
        };
        return frames.flatMap((frame) => {
          const name = frame.closest('.slide')?.id ?? '';
          const canvas = frame.querySelector('.canvas');
          const own = Number(canvas === null ? 0 : getComputedStyle(canvas).scale);
          const [head, measure] = [frame.querySelector('.slide-hed'), frame.querySelector('.slide-measure')].map(boxOf);
          const isOn =
            head !== undefined && measure !== undefined && head.bottom - 6 > measure.top && measure.height > 0;
          return [
            // In print, Firefox measures container units by the sheet: the scale is a number of its own.
            ...(own === expected ? [] : [`${name}: scale ${own}`]),
            ...(frame.getBoundingClientRect().width === 1280 * expected ? [] : [`${name}: another width`]),
            ...(isOn ? [`${name}: the headline lies on the measure`] : []),
          ];
        });
      }, scale);
      expect(await page.locator('.frame:visible').count()).toBe(await page.locator('.slide').count());
      expect(found, address).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('is printed in light, however dark the room', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const [ink, paper] = await page
      .locator('body')
      .evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]);
    expect(ink).toBe('rgb(19, 33, 44)');
    expect(paper).toBe('rgb(252, 251, 247)');
  });

  test('with ?notes says beside each slide what is said at all its steps', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('slides/?notes');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    const pdf = await print(page);
    expect(pagesIn(pdf)).toBe(await page.locator('.slide').count());
    const text = textIn(pdf)?.replaceAll(/\s+/g, ' ');
    test.skip(text === undefined, 'no pdftotext on this machine; pages are counted all the same');
    expect(text).toContain('We start with a number');
    expect(text).toContain('Here is who says what');
    // The foot of every slide, below the middle of a page, is not broken off.
    const slides = await page.locator('.slide').count();
    const numbers = Array.from({ length: slides }, (_, at) => `${at + 1} / ${slides}`);
    expect(numbers.filter((number) => text?.includes(number) !== true)).toEqual([]);
  });
});
