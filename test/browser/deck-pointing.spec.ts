import { readFileSync } from 'node:fs';
import { current, hashOf, open } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('pointing', () => {
  test('a click on paper turns, a click on a mark opens its card, the next click closes it', async ({ page }) => {
    await open(page, '#shipping-time');
    await page.mouse.click(24, 360);
    expect(await hashOf(page)).toBe('#shipping-time.2');
    await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
    await expect(page.locator('.card')).toContainText('in just 25 days');
    expect(await hashOf(page)).toBe('#shipping-time.2');
    await page.mouse.click(1000, 690);
    await expect(page.locator('.card')).toBeHidden();
    expect(await hashOf(page)).toBe('#shipping-time.2');
  });

  test('after a click into a chart the arrows still turn', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    expect(await hashOf(page)).toBe('#shipping-time.3');
  });

  test('a layer that has a step of its own brings that step’s headline', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await page.mouse.move(400, 400);
    await current(page).getByLabel('Other sources').check();
    await expect(current(page).locator('h2')).toHaveText('Others say 23, and had forecast 15');
    await current(page).getByRole('button', { name: 'Reset' }).click();
    await expect(current(page).locator('h2')).toHaveText('Now: 25 days, says the release');
    await expect(current(page).locator('.live')).toBeHidden();
  });

  test('the day line can be dragged, and that turns nothing', async ({ page }) => {
    await open(page, '#shipping-time.2');
    const line = await current(page).locator('[data-drag=day]:visible').first().boundingBox();
    if (line === null) throw new Error('no day line');
    const y = line.y + line.height / 2;
    await page.mouse.move(line.x + line.width * 0.7, y);
    await page.mouse.down();
    await page.mouse.move(line.x + line.width * 0.4, y);
    await expect(current(page).locator('.live')).toContainText('day 14');
    await page.mouse.up();
    await expect(current(page).locator('.live')).toBeVisible();
    expect(await hashOf(page)).toBe('#shipping-time.2');
  });

  test('a number of the claim check opens its card', async ({ page }) => {
    await open(page, '#checked');
    await current(page).locator('a[data-fact=parcels]').click();
    await expect(page.locator('.card')).toContainText('Found nowhere else');
    expect(await hashOf(page)).toBe('#checked');
  });

  test('a card goes with its slide', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
    await expect(page.locator('.card')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.card')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.card')).toBeHidden();
    expect(await hashOf(page)).toBe('#trade-growth');
  });

  test('a card’s links open the page beside the talk, and other sites likewise', async ({ page }) => {
    await open(page, '#shipping-time.2');
    const card = page.locator('.card');
    for (const [word, target] of [
      ['See the line in the check', '#claim-25-days'],
      ['All the numbers', '#transitNow'],
    ] as const) {
      await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
      await expect(card).toBeVisible();
      await expect(card.getByText('Show in figure')).toHaveCount(0);
      const [opened] = await Promise.all([page.waitForEvent('popup'), card.getByText(word).click()]);
      await expect(opened.locator(target)).toBeVisible();
      expect(new URL(opened.url()).hash).toBe(target);
      expect(opened.url()).not.toContain('slides');
      await opened.close();
      await expect(card).toBeHidden();
      expect(await hashOf(page)).toBe('#shipping-time.2');
    }
    await page.goto('slides/#shipping-time.3');
    await current(page).locator('[data-fact=transitXinhua]:visible').first().locator('text').first().click();
    const source = card.locator('a[href^=http]').first();
    await expect(source).toHaveAttribute('target', '_blank');
    await expect(source).toHaveAttribute('rel', 'noopener');
  });

  test('from the claim check, a card leads to the step that draws its number', async ({ page }) => {
    await open(page, '#checked');
    await current(page).locator('a[data-fact=transitNow]').click();
    await page.locator('.card').getByText('Show the figure').click();
    await expect.poll(() => hashOf(page)).toBe('#shipping-time.2');
    await expect(current(page).locator('[data-fact=transitNow]:visible').first()).toBeVisible();
  });

  test('a swipe turns on a tablet', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 1024, height: 768 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('slides/#shipping-time');
    await expect(current(page)).toBeVisible();
    // Beside the headline: a finger on the days’ axis takes hold of the day.
    const { y } = (await current(page).locator('.slide-hed').boundingBox()) ?? { y: 0 };
    const swipe = async (from: number, to: number) => {
      const session = await context.newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: y + 10 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: y + 15 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(800, 500);
    await expect.poll(() => hashOf(page)).toBe('#shipping-time.2');
    await swipe(500, 800);
    await expect.poll(() => hashOf(page)).toBe('#shipping-time');
    await context.close();
  });

  test('a resting pointer is hidden, a moving one brings the choices', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await page.mouse.move(400, 400);
    await expect(current(page).locator('.controls')).toHaveCSS('opacity', '1');
    await expect(page.locator('.deck')).toHaveCSS('cursor', 'none', { timeout: 6000 });
    await expect(current(page).locator('.controls')).toHaveCSS('opacity', '0');
  });
});

test.describe('a slide’s figure can be taken away', () => {
  test('as a picture of the step’s view, from the same menu as on the page', async ({ page }) => {
    await open(page, '#places.2');
    await page.mouse.move(400, 400);
    const word = current(page).locator('.slide-take');
    await word.click();
    const menu = page.locator('.menu:popover-open');
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('menuitem')).toHaveCount(12);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('menuitem', { name: 'Picture as SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('places_group-goods_en');
    const svg = readFileSync(await download.path(), 'utf8').replaceAll(/<[^>]*>/g, ' ');
    expect(svg).toContain('Goods on their way to China');
    expect(svg).toContain('coffee');
    expect(svg).not.toContain('parcels arrive');
    expect(await hashOf(page)).toBe('#places.2');
  });

  test('with what was chosen on it, and the menu keeps its keys', async ({ page }) => {
    await open(page, '#shipping-time');
    await page.mouse.move(400, 400);
    await current(page).locator('input[name=day]').fill('10');
    await current(page).locator('.slide-take').focus();
    await page.keyboard.press('Space');
    const menu = page.locator('.menu:popover-open');
    await expect(menu).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('china-latin-america_shipping-time_day-10_en_16x9.png');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(page).toHaveURL(/slides\/#shipping-time$/);
    await current(page).locator('.slide-take').click();
    await expect(menu).toBeVisible();
    await page.mouse.click(1100, 110);
    await expect(menu).toBeHidden();
    await expect(page).toHaveURL(/slides\/#shipping-time$/);
    await current(page).locator('.slide-take').click();
    await page.keyboard.press('PageDown');
    await expect(menu).toBeHidden();
    await expect(page).toHaveURL(/slides\/#shipping-time\.2$/);
  });
});
