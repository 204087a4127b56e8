import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { CHOOSABLE, choiceOf, current, markOf, open, STEPS } from './deck.ts';
import { expect, test } from './page.ts';

const SLIDES = [...new Set(STEPS.map(({ slide }) => slide))];
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
/** The words of each sheet; nothing where a machine has no pdftotext. */
const sheetsIn = (pdf: Buffer): string[] | undefined => {
  try {
    const words = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] });
    return words.toString('utf8').split('\f').slice(0, -1);
  } catch {
    return undefined;
  }
};
const opacities = (page: Page) =>
  current(page)
    .locator('.chart-slide .mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).opacity));
const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]+/gu, '');

test('prints one slide a page, 16:9, tagged, as its last step has it, whatever was chosen and pointed at', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, CHOOSABLE.hash);
  const plain = await opacities(page);
  await page.mouse.move(400, 400);
  await choiceOf(page).check({ force: true });
  await expect(current(page).locator('.live svg').first()).toBeVisible();
  await (await markOf(page, CHOOSABLE.facts[0] ?? '')).click();
  await expect(current(page).locator('.mark.is-pinned')).not.toHaveCount(0);

  const pdf = await print(page);
  expect(pagesIn(pdf)).toBe(SLIDES.length);
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 1008 567/);

  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const [ink, paper] = await page
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]);
  const brightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  expect(brightness(paper), 'light paper, however dark the room').toBeGreaterThan(240);
  expect(brightness(ink)).toBeLessThan(80);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.drawing:visible')).toHaveCount(
    new Set(STEPS.filter(({ facts }) => facts.length > 0).map(({ slide }) => slide)).size,
  );
  expect(await opacities(page), 'nothing is dimmed by what is pinned').toEqual(plain);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  const sheets = sheetsIn(pdf);
  test.skip(sheets === undefined, 'no pdftotext on this machine; pages are counted all the same');
  for (const [at, slide] of SLIDES.entries()) {
    const last = STEPS.findLast((step) => step.slide === slide);
    expect(letters(sheets?.[at] ?? ''), slide).toContain(letters(last?.headline ?? '').slice(0, 20));
  }
});

test('with ?notes has beside each slide what is said at all its steps', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('slides/?notes');
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
  const pdf = await print(page);
  expect(pagesIn(pdf)).toBe(SLIDES.length);
  const said = await page
    .locator('.slide')
    .evaluateAll((slides) =>
      slides.map((slide) => Array.from(slide.querySelectorAll('.slide-notes-words'), ({ textContent }) => textContent)),
    );
  const sheets = sheetsIn(pdf);
  test.skip(sheets === undefined, 'no pdftotext on this machine; pages are counted all the same');
  for (const [at, notes] of said.entries()) {
    const sheet = letters(sheets?.[at] ?? '');
    for (const words of notes) expect(sheet, SLIDES[at]).toContain(letters(words).slice(0, 24));
    expect(sheets?.[at], 'its foot is not broken off').toContain(`${at + 1} / ${SLIDES.length}`);
  }
});
