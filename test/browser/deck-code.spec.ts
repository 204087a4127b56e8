import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { current, hashOf, open } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';

const SITE = 'https://example.org/story/';
/** As a build with SITE_URL prints it. */
const tellAddress = (page: Page, path: string) =>
  page.locator('#deck').evaluate((deck, address) => deck.setAttribute('data-address', address), `${SITE}${path}`);

/** The dark modules of the code on the screen, a row a line, read from its picture: the middle of each module. */
const codeOn = (page: Page) =>
  page.locator('#deck-answer svg.code').evaluate((drawing) => {
    const path = drawing.querySelector('path');
    const side = Number(drawing.getAttribute('viewBox')?.split(' ').at(-1));
    const isDark = (x: number, y: number) => path?.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) === true;
    return Array.from({ length: side }, (_, y) =>
      Array.from({ length: side }, (__, x) => (isDark(x, y) ? '#' : ' ')).join(''),
    );
  });

const expectedCode = (address: string) =>
  encode(address, { ecc: 'M', border: 4 }).data.map((row) => row.map((isDark) => (isDark ? '#' : ' ')).join(''));

test('A shows the address of the shown view as a code, in both windows, and takes it away again', async ({ page }) => {
  await open(page, '#trade-growth.2');
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  await tellAddress(page, 'slides/');
  await tellAddress(presenter, 'slides/presenter/');
  await presenter.keyboard.press('a');
  const address = `${SITE}?trade-growth.scale=log#trade-growth`;
  for (const window of [page, presenter]) {
    await expect(window.locator('#deck-answer svg.code')).toBeVisible();
    expect(await codeOn(window)).toEqual(expectedCode(address));
    await expect(window.locator('#answer-who')).toHaveText(address.replace('https://', ''));
  }
  expect(await violationsIn(page)).toEqual([]);
  await presenter.keyboard.press('a');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await page.keyboard.press('a');
  await expect(presenter.locator('#deck-answer svg.code')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#deck-answer')).toBeHidden();
  expect(await hashOf(page), 'a turn goes back to the step').toBe('#trade-growth.2');
});

test('the code is dark on light in a dark room, too, with a margin around it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#whose-trade');
  await tellAddress(page, 'slides/');
  await page.keyboard.press('a');
  const code = page.locator('#deck-answer svg.code');
  await expect(code).toBeVisible();
  await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  const [first = '', ...rows] = await codeOn(page);
  expect(first.trim()).toBe('');
  expect(rows.map((row) => row.slice(0, 4).trim()).join('')).toBe('');
  const box = await code.boundingBox();
  expect(box?.width, 'large enough for the last row').toBeGreaterThan(500);
});

test('where no address is known, a plain word says so and nothing covers the slide', async ({ page }) => {
  await open(page, '#whose-trade');
  await page.keyboard.press('a');
  await expect(page.locator('#deck-message')).toContainText('does not know its address');
  await expect(page.locator('#deck-answer')).toBeHidden();
  await expect(current(page)).toBeVisible();
});
