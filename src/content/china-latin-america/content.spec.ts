import type { Page } from '@playwright/test';
import { MOVING, STEPS } from '../../../test/browser/deck.ts';
import { expect, figure, lineCount, LIVE, SEQUENCE, test, wake } from '../../../test/browser/page.ts';
import {
  CLAIMS,
  CONTEXT,
  DERIVED,
  MANY_OWNERS,
  PICKED,
  SCALED,
  SECOND_CHOICE,
  STATED,
  STILL,
} from '../../../test/browser/story.ts';

/** What only this story promises and a browser is asked for; what holds for any story stands in test/browser. */

const card = (page: Page) => page.locator('.card');
const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const rows = (page: Page) => page.locator('table.numbers tbody tr:visible');

test('has all that the tests of any story look for, so that none of them is passed over', () => {
  expect(STATED?.id).toBe('transitNow');
  expect(DERIVED?.id).toBe('transitBefore');
  expect(CONTEXT?.id).toBe('transitXinhua');
  expect(SEQUENCE).toBe('first-voyage');
  expect(LIVE).toEqual(['trade-growth', 'places']);
  expect([SCALED?.id, PICKED]).toEqual(['trade-growth', 'trade-growth']);
  expect([SECOND_CHOICE?.id, STILL, MANY_OWNERS]).toEqual(['places', 'parcels', 'shipping-time']);
  expect(CLAIMS.length).toBeGreaterThanOrEqual(14);
  expect(new Set(CLAIMS.map(({ group }) => group))).toEqual(new Set(['confirmed', 'subject', 'differ', 'nowhere']));
  // Of the talk: a mark that stands elsewhere in the next step, numbers in words, a shorter way.
  expect(MOVING).toBeDefined();
  expect(STEPS.some(({ told }) => told.length > 0)).toBe(true);
  expect(STEPS.some(({ isOptional }) => isOptional)).toBe(true);
});

test('its first number says the release’s words, and what the first voyage was', async ({ page }) => {
  await page.goto('./');
  await textOf(page, 'transitNow').click();
  await expect(card(page).locator('q')).toHaveText('can arrive in Shanghai, China in just 25 days');
  await expect(card(page)).toContainText('the paragraph on speed');
  await expect(card(page).locator('.card-record')).toHaveText(/^Others differ(: [^.]+)?\. .*first voyage/);
  await expect(card(page).getByRole('link', { name: 'See the line in the check' })).toHaveAttribute(
    'href',
    '#claim-25-days',
  );
  await page.keyboard.press('Escape');
  await textOf(page, 'transitBefore').click();
  await expect(card(page)).toContainText('25 + 10');
});

test('its claims keep the addresses that they had', async ({ page }) => {
  for (const [address, line] of [
    ['./?claims=nowhere#claim-25-days', '#claim-25-days'],
    ['./#check-transitNow', '#claim-25-days'],
    ['./#claim-ten-days-saved', '#claim-ten-days-saved'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(line), address).toHaveAttribute('open');
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.locator('.margin p').count()).toBeGreaterThan(8);
});

for (const width of [360, 390, 1280, 1440, 1680, 1920]) {
  test(`its title has two lines, and the finding its first word, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const lines = await page.locator('h1').evaluate(lineCount);
    expect(lines).toBe(2);
    await expect(page.locator('.standfirst strong')).toContainText(/hold up/);
  });
}

test('its numbers are found by agency and by city, and its documents stand by state', async ({ page }) => {
  await page.goto('./numbers/');
  await page.getByRole('searchbox').fill('xinhua');
  expect(await rows(page).count()).toBeGreaterThan(1);
  await page.getByRole('searchbox').fill('SAO paulo');
  expect(await rows(page).count()).toBeGreaterThan(0);
  await page.goto('./sources/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /^Chinese state \(\d+\)$/,
    /^Another state \(\d+\)$/,
    /^Independent \(\d+\)$/,
  ]);
  expect(await page.locator('.sources a[rel=external]').count()).toBeGreaterThan(30);
});

test('its dated claims can be filtered by whose they are', async ({ page }) => {
  await page.goto('./numbers/?figure=shipping-time');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(14);
  let some = 0;
  for (const whose of ['party', 'otherState', 'independent']) {
    await page.goto(`./numbers/?figure=shipping-time&whose=${whose}`);
    const shown = await rows(page).count();
    expect(shown, whose).toBeGreaterThan(0);
    some += shown;
  }
  expect(some).toBeLessThan(all + 14);
});

test('its trade is read in billions of dollars of a year, and on two scales by an address', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('figures/trade-growth/?trade-growth.scale=log');
  await expect(page).toHaveURL(/\/\?trade-growth\.scale=log#trade-growth$/);
  const growth = figure(page, 'trade-growth');
  await expect(growth.getByRole('radio', { name: 'Log' })).toBeChecked();
  await page.goto('./');
  await wake(page, 'trade-growth');
  await growth.locator('.chart-box').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.readout b')).toHaveText(/billion US dollars/);
  await expect(page.locator('.readout')).toContainText(/\b20\d\d\b/);
});

test('its pictures and its one file are called by it', async ({ request }) => {
  const picture = await request.get('files/en/parcels.svg');
  expect((await picture.text()).replaceAll(/<[^>]*>/g, '')).toContain('drawn from the release of 26 November 2024');
  expect((await request.get('files/en/from-china-to-peru.html')).status()).toBe(200);
  expect((await request.get('files/en/from-china-to-peru.pptx')).status()).toBe(200);
});
