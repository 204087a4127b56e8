import type { Page } from '@playwright/test';
import { boxOf, expect, figure, holdCharts, laidOut, LIVE, test } from './page.ts';
import { STATED, STILL_FACT } from './story.ts';

const markOf = (page: Page, factId: string) => page.locator(`.chart-box [data-fact="${factId}"]:visible`);
const card = (page: Page) => page.locator('.card');

test('a pinned number stays lit in text and chart until Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const { id = '', figure: drawnIn = '' } = STATED ?? {};
  const number = page.locator(`main .text a[data-fact="${id}"]`).first();
  const ring = figure(page, drawnIn).locator(`[data-fact="${id}"]:visible .ring`).first();
  await number.click();
  await expect(number).toHaveClass(/is-pinned/);
  await expect(ring).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(number).not.toHaveClass(/is-pinned|is-on/);
  await expect(ring).toBeHidden();
});

test.describe('by keyboard alone', () => {
  test('a card that was open while its chart went live gives the focus back to the chart', async ({ page }) => {
    for (const id of LIVE) {
      const letGo = await holdCharts(page);
      await page.goto('./');
      await laidOut(page);
      const box = figure(page, id).locator('.chart-box');
      await box.focus();
      await page.keyboard.press('ArrowRight');
      const walkedTo = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeFocused();
      letGo();
      await expect(figure(page, id).locator('.live svg').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(box.locator('.live :focus')).toHaveAttribute('data-fact', walkedTo ?? '');
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();
      await page.unrouteAll();
    }
  });

  test('the tab key goes through the whole page and is never caught', async ({ page }) => {
    await page.goto('./');
    const stops = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').evaluateAll(
      // Of several radio buttons the key stops at the one that is chosen; what a closed part holds it passes by.
      (all) => all.filter((stop) => stop.checkVisibility() && !stop.matches('[type=radio]:not(:checked)')).length,
    );
    const seen = new Set<string>();
    for (let at = 0; at < Math.min(stops, 160); at += 1) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(() => {
          const element = document.activeElement;
          const { top = 0, left = 0 } = element?.getBoundingClientRect() ?? {};
          return `${element?.tagName} ${Math.round(left)} ${Math.round(top + scrollY)}`;
        }),
      );
    }
    expect(seen.size).toBeGreaterThan(Math.min(stops, 160) * 0.7);
  });
});

test('a figure without a choice stays the drawing that it is, whatever is done to it', async ({ page }) => {
  await page.goto('./');
  const still = page.locator('figure.figure:not([data-live])');
  expect(await still.count()).toBeGreaterThan(0);
  for (const id of await still.evaluateAll((all) => all.map((one) => one.id))) {
    const box = figure(page, id).locator('.chart-box:visible').first();
    // A sequence shows another picture once it has been scrolled to: what is pointed at is the place, not the element.
    await box.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(box).toBeInViewport();
    const { x, y, width, height } = await boxOf(box);
    await page.mouse.move(x + width / 2, y + height / 2);
    await box.focus();
    await expect(figure(page, id).locator('form, .live svg')).toHaveCount(0);
  }
  await expect(markOf(page, STILL_FACT.id).first()).toBeVisible();
});
