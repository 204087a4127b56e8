import type { Page } from '@playwright/test';
import { expect, figure, FIGURES, holdCharts, test } from './page.ts';

const liveChart = (page: Page, id: string) =>
  figure(page, id).locator('.live-chart > svg, .live-chart .recharts-surface');
const markOf = (page: Page, factId: string) => page.locator(`.chart-box [data-fact="${factId}"]:visible`).first();
const textOf = (page: Page, factId: string) => page.locator(`main .text a[data-fact="${factId}"]`).first();
const card = (page: Page) => page.locator('.card');

test('a pinned number stays lit until Escape, its figure in view, the rest quiet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const number = textOf(page, 'transitNow');
  await number.click();
  await expect(number).toHaveClass(/is-pinned/);
  await expect(markOf(page, 'transitNow')).toBeInViewport();
  await expect(markOf(page, 'transitNow').locator('.ring')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(number).not.toHaveClass(/is-pinned|is-on/);
});

test.describe('a control', () => {
  test('changes drawing, headline, words and address, and reset takes it back', async ({ page }) => {
    await page.goto('./');
    const voyage = figure(page, 'shipping-time');
    const headline = await voyage.locator('.hed').textContent();
    await voyage.getByRole('checkbox', { name: 'Other sources' }).check();
    await expect(voyage.locator('.live [data-fact="transitFirstVoyage"]')).toBeVisible();
    await expect(voyage.locator('.hed')).not.toHaveText(headline ?? '');
    await expect(page).toHaveURL(/\?shipping-time\.others=on/);
    await voyage.getByRole('button', { name: 'Reset' }).click();
    await expect(voyage.locator('.hed')).toHaveText(headline ?? '');
    await expect(page).not.toHaveURL(/shipping-time/);
  });

  test('the day moves by arrow keys, by dragging the drawing, and by itself', async ({ page }) => {
    await page.goto('./');
    const voyage = figure(page, 'shipping-time');
    const day = voyage.getByRole('slider');
    await day.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/shipping-time\.day=24/);
    await expect(voyage.locator('.say')).toContainText('Day 24');

    const handle = voyage.locator('[data-drag]:visible');
    const box = await handle.boundingBox();
    if (box === null) throw new Error('nothing to drag');
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(day).toHaveValue('7');

    await voyage.getByRole('button', { name: 'Play the days' }).click();
    await expect(day).toHaveValue('35', { timeout: 10_000 });
    await expect(voyage.getByRole('button', { name: 'Play the days' })).toBeVisible();
  });

  for (const id of FIGURES) {
    test(`each of ${id} has a visible label, changes the address and comes back with it`, async ({ page }) => {
      await page.goto('./');
      const form = figure(page, id).locator('form.controls');
      await expect(form).toHaveCount(1);
      const fields = form.locator('input[type=checkbox], select, fieldset, input[type=range]');
      expect(await fields.count()).toBeGreaterThan(0);
      for (const box of await form.locator('input[type=checkbox]').all()) await box.check();
      for (const select of await form.locator('select').all()) await select.selectOption({ index: 1 });
      for (const options of await form.locator('fieldset').all()) await options.locator('label').last().click();
      await expect(liveChart(page, id)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`\\?.*${id}\\.`));
      const state = () =>
        form
          .locator('input, select')
          .evaluateAll((inputs) =>
            inputs.map((input) =>
              input instanceof HTMLInputElement
                ? [input.name, input.value, input.checked]
                : input instanceof HTMLSelectElement
                  ? [input.name, input.value]
                  : [],
            ),
          );
      const before = await state();
      const drawn = await liveChart(page, id).innerHTML();
      await page.goto(page.url());
      await expect(liveChart(page, id)).toBeVisible();
      expect(await state()).toEqual(before);
      expect(await liveChart(page, id).innerHTML()).toHaveLength(drawn.length);
    });
  }
});

test.describe('by keyboard alone', () => {
  test('a card that was open while its chart went live gives the focus back to the chart', async ({ page }) => {
    const letGo = await holdCharts(page);
    await page.goto('./');
    const box = figure(page, 'shipping-time').locator('.chart-box');
    await box.focus();
    await page.keyboard.press('ArrowRight');
    const walkedTo = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    letGo();
    await expect(liveChart(page, 'shipping-time')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box.locator('.live :focus')).toHaveAttribute('data-fact', walkedTo ?? '');
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
  });

  test('the tab key goes through the whole page and is never caught', async ({ page }) => {
    await page.goto('./');
    const stops = await page.evaluate(
      () => document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]').length,
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
