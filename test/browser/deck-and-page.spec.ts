import { current, open, stepsIn } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('from page to talk and back', () => {
  test('“Present” starts at the figure in its current view, “Read” leads back to it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('?shipping-time.day=18#shipping-time');
    await expect(page.locator('[id="shipping-time"] .live svg').first()).toBeVisible();
    await page.locator('[id="shipping-time"] a.present').click();
    await expect(page).toHaveURL(/slides\/\?shipping-time\.day=18#shipping-time/);
    await expect(current(page).locator('.live')).toContainText('day 18');
    await current(page).locator('.slide-read').click();
    await expect(page).toHaveURL(/\/\?shipping-time\.day=18#shipping-time$/);
  });

  test('no choice lies on the words at a slide’s foot', async ({ page }) => {
    await open(page);
    const found: string[] = [];
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      const isCovered = await current(page).evaluate((element) => {
        const controls = element.querySelector('.controls')?.getBoundingClientRect();
        const place = element.querySelector('.slide-place')?.getBoundingClientRect();
        return controls !== undefined && place !== undefined && controls.right > place.left;
      });
      if (isCovered) found.push(step);
    }
    expect(found).toEqual([]);
  });

  test('“Read” holds the view of the step', async ({ page }) => {
    await open(page, '#places.2');
    await current(page).locator('.slide-read').click();
    await expect(page).toHaveURL(/\/\?places\.group=goods#places$/);
    await expect(page.locator('[id="places"] input[value=goods]')).toBeChecked();
  });

  test('a filter of the page is headed by what it shows, not by another step’s finding', async ({ page }) => {
    await open(page, '?places.group=projects#places');
    await expect(current(page).locator('.live svg').first()).toBeVisible();
    await expect(current(page).locator('h2')).toHaveText('Projects of Chinese firms that the report names');
  });

  test('a layer that is taken away leaves what was there before it', async ({ page }) => {
    await open(page, '#trade-growth.3');
    await page.mouse.move(400, 400);
    await current(page).locator('input[name=others]').uncheck();
    await expect(current(page).locator('h2')).toHaveText(/^Trade with China: /);
    await expect(current(page).locator('.live [data-fact=tradeGrowth]').first()).toBeVisible();
  });

  test('a bad address opens the title', async ({ page }) => {
    await open(page, '?shipping-time.day=9e9&nothing#nowhere.7');
    await expect(page.locator('[id="title.1"]')).toBeVisible();
  });

  test('a choice on a slide is gone with the step', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('input[name=day]').fill('10');
    await expect(current(page).locator('.live')).toContainText('day 10');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(current(page).locator('.live')).toBeHidden();
    await expect(current(page).locator('input[name=day]')).toHaveValue('25');
  });
});

test.describe('without a deck', () => {
  test('with scripts off every step is there to be read, one below the other', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 720 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('slides/');
    const tops = await page
      .locator('.step')
      .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(20);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await expect(page.locator('.chart-slide:visible')).toHaveCount(tops.length - 3);
    await page.goto('slides/#parcels.2');
    await expect(page.locator('[id="parcels.2"]')).toBeInViewport();
    await context.close();
  });

  test('on a phone the slides are a scroll with drawings made for it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('slides/');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    await expect(page.locator('[id="parcels.3"] .chart-narrow')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('a phone on its side reads the slides as a scroll, too', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto('slides/');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    await expect(page.locator('[id="parcels.3"] .chart-narrow')).toBeVisible();
    const sizes = await page
      .locator('[id="parcels.3"] .chart-narrow text')
      .evaluateAll((words) =>
        words.map((word) =>
          word instanceof SVGTextElement
            ? Number.parseFloat(getComputedStyle(word).fontSize) * (word.getScreenCTM()?.a ?? 1)
            : 0,
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThan(13);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
  });

  for (const width of [320, 360]) {
    test(`nothing leaves a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('slides/');
      await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('a window that becomes too small for slides keeps the place', async ({ page }) => {
    await open(page, '#parcels.2');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'scroll');
    await expect(page.locator('[id="parcels.2"] h2')).toBeInViewport();
  });

  test('a screen of four to three shows the whole slide, with paper above and below', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto('slides/#trade-growth.3');
    const box = await current(page).locator('.frame').boundingBox();
    expect(box).toMatchObject({ x: 0, width: 1024, height: 576, y: 96 });
  });

  test('with reduced motion a step is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '#shipping-time');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[id="shipping-time.2"] .drawing')).toHaveCSS('animation-name', 'none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(page.locator('[id="shipping-time.2"] .drawing')).toHaveCSS('animation-name', 'step-in');
    await page.keyboard.press('m');
    await expect(page.locator('[id="shipping-time.2"] .drawing')).toHaveCSS('animation-name', 'none');
  });

  test('a window that is no longer a phone becomes a deck', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('slides/#parcels.2');
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(page.locator('[id="parcels.2"]')).toBeVisible();
    await expect(page.locator('[id="parcels.1"]')).toBeHidden();
  });
});
