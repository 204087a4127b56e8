import type { Page } from '@playwright/test';
import { expect, figure, FIGURES, test } from './page.ts';

/** The numbers of the text, once each, with the figure they lead to. */
const numbersOf = (page: Page) =>
  page
    .locator('main .text a[data-fact]')
    .evaluateAll((links) => [
      ...new Map(links.map((link) => [link.getAttribute('data-fact') ?? '', link.getAttribute('href') ?? ''])),
    ]);

const liveChart = (page: Page, id: string) =>
  figure(page, id).locator('.live-chart > svg, .live-chart .recharts-surface');
const markOf = (page: Page, factId: string) => page.locator(`.chart-box [data-fact="${factId}"]:visible`).first();
const textOf = (page: Page, factId: string) => page.locator(`main .text a[data-fact="${factId}"]`).first();
const card = (page: Page) => page.locator('.card');

test.describe('text and chart point at each other', () => {
  test('every number of the text lights up its mark, and every mark its words', async ({ page }) => {
    await page.goto('./');
    const drawn: string[] = [];
    for (const [factId] of await numbersOf(page)) {
      await textOf(page, factId).dispatchEvent('pointermove');
      const marks = page.locator(`.chart-box [data-fact="${factId}"]`);
      const row = page.locator(`#fact-${factId}`);
      await expect(row, `${factId} has a row`).toHaveCount(1);
      if ((await marks.count()) === 0) continue;
      drawn.push(factId);
      await expect(marks.first(), `${factId} is lit`).toHaveClass(/is-on/);
    }
    expect(drawn.length).toBeGreaterThan(15);
    for (const factId of drawn) {
      await page.locator(`.chart-box [data-fact="${factId}"]`).first().dispatchEvent('pointermove');
      await expect(textOf(page, factId), `${factId}’s words are lit`).toHaveClass(/is-on/);
    }
  });

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

  test('it works on touch, and the address keeps to the page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('./');
    await textOf(page, 'transitNow').tap();
    await expect(card(page)).toBeVisible();
    await expect(textOf(page, 'transitNow')).toHaveClass(/is-pinned/);
    await context.close();
  });
});

test.describe('the provenance card', () => {
  test('says of a stated number its words, its paragraph and the verdict', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'transitNow').click();
    await expect(card(page)).toBeVisible();
    await expect(card(page).locator('q')).toHaveText('in just 25 days');
    await expect(card(page)).toContainText('the paragraph on speed');
    await expect(card(page)).toContainText('Disputed');
    await expect(card(page).locator('a[href="#check-transitNow"]')).toBeVisible();
  });

  test('says of a derived number its formula, with each input as a link', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'transitBefore').click();
    await expect(card(page)).toContainText('25 + 10');
    await expect(card(page).locator('a[href="#fact-transitNow"], a[href="#fact-daysSaved"]')).toHaveCount(2);
  });

  test('says of another source’s number who published it, when, and where', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'customs2024').click();
    await expect(card(page).locator('a[rel="external"]').first()).toHaveAttribute('href', /^https?:/);
    await expect(card(page)).toContainText('2025');
  });

  test('opens from a mark, too, and leads to the text', async ({ page }) => {
    await page.goto('./');
    await markOf(page, 'transitNow').locator('text').first().click();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('link', { name: 'Show in text' }).click();
    await expect(textOf(page, 'transitNow')).toBeInViewport();
  });

  for (const width of [320, 768, 1440]) {
    test(`never leaves the window at ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 700 });
      await page.goto('./');
      for (const [factId] of await numbersOf(page)) {
        await textOf(page, factId).scrollIntoViewIfNeeded();
        await textOf(page, factId).click();
        await expect(card(page)).toBeVisible();
        const box = await card(page).boundingBox();
        expect(box?.x, factId).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0), factId).toBeLessThanOrEqual(width);
        await page.keyboard.press('Escape');
        await expect(card(page)).toBeHidden();
      }
    });
  }

  test('opens by keyboard, takes the focus and gives it back', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'transitNow').focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(textOf(page, 'transitNow')).toBeFocused();
  });
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

test('a stale or hostile address opens the story as it is', async ({ page }) => {
  await page.goto(
    './?shipping-time.day=999&trade-growth.scale=%3Cscript%3E&gone.x=1&timeline.pick=__proto__#shipping-time.9',
  );
  await expect(figure(page, 'shipping-time').locator('svg').first()).toBeVisible();
  await expect(figure(page, 'shipping-time').getByRole('slider')).toHaveValue('25');
});

test.describe('by keyboard alone', () => {
  test('a chart is one tab stop; arrows walk its marks, Enter opens the card, Escape leaves', async ({ page }) => {
    await page.goto('./');
    const box = figure(page, 'shipping-time').locator('.chart-box');
    await box.focus();
    await page.keyboard.press('ArrowRight');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
    expect(new Set([first, second, null, undefined]).size).toBe(4);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/\d/);
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.chart-box') ?? undefined)).toBeUndefined();
  });

  test('a card that was open while its chart went live gives the focus back to the chart', async ({ page }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/figure\.island/, async (route) => {
      await held;
      await route.continue();
    });
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

test('nothing moves for a reader who asks for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  await textOf(page, 'transitNow').click();
  await voyage.getByRole('checkbox', { name: 'Other sources' }).check();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press('Escape');
  await voyage.getByRole('button', { name: 'Play the days' }).click();
  await expect(voyage.getByRole('slider')).toHaveValue('35');
});

test('what one can point at is at least 24 px, and controls have room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const small = await page
    .locator('.controls label, .controls button, .foot summary, .contents a, .theme select')
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && height < 24 ? [`${target.textContent} ${height}`] : [];
      }),
    );
  expect(small).toEqual([]);
});

test('the section being read is marked in the list of contents', async ({ page }) => {
  await page.goto('./#innovation');
  await expect(page.locator('.contents a[aria-current]')).toHaveText('Innovation');
});

test('printing shows the article with every chart and no control', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  for (const id of FIGURES) {
    await expect(figure(page, id).locator('svg.chart:visible'), id).toHaveCount(1);
    await expect(figure(page, id).locator('table'), id).toBeVisible();
  }
  await expect(page.locator('.controls:visible, .contents:visible')).toHaveCount(0);
});
