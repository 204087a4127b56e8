import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { keyRows, type KeyRow } from '../../src/views/deck/keys.ts';
import { expect, FIGURES, test } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const current = (page: Page) => page.locator('.step.is-current');
const stepsIn = (page: Page): Promise<string[]> =>
  page.locator('.step').evaluateAll((steps) => steps.map((step) => step.id));

const open = async (page: Page, address = '') => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`slides/${address}`);
  await expect(current(page)).toBeVisible();
};

const nameOf = ({ key, shift }: KeyRow): string =>
  shift === true ? `Shift+${key === ' ' ? 'Space' : key}` : key === ' ' ? 'Space' : key;

/** What each key does from the second step of the second slide. */
const effects: Readonly<Record<KeyRow['action'], (page: Page) => Promise<void>>> = {
  next: async (page) => expect.poll(() => hashOf(page)).toBe('#shipping-time.3'),
  enter: async (page) => expect.poll(() => hashOf(page)).toBe('#shipping-time.3'),
  back: async (page) => expect.poll(() => hashOf(page)).toBe('#shipping-time'),
  erase: async (page) => expect.poll(() => hashOf(page)).toBe('#shipping-time'),
  first: async (page) => expect.poll(() => hashOf(page)).toBe('#title'),
  last: async (page) => expect.poll(() => hashOf(page)).toBe('#sources'),
  goTo: async (page) => expect(page.locator('#deck-typed')).toBeVisible(),
  overview: async (page) => expect(page.locator('.slide .frame:visible')).toHaveCount(FIGURES.length + 3),
  help: async (page) => expect(page.locator('#deck-help')).toBeVisible(),
  black: async (page) => expect(page.locator('#deck-cover')).toHaveCSS('background-color', 'rgb(0, 0, 0)'),
  white: async (page) => expect(page.locator('#deck-cover')).toHaveCSS('background-color', 'rgb(255, 255, 255)'),
  fullScreen: async (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
  presenter: async (page) => expect.poll(() => page.context().pages().length).toBe(2),
  pointer: async (page) => {
    await page.mouse.move(600, 300);
    await page.mouse.move(640, 360);
    await expect(page.locator('#deck-pointer')).toBeVisible();
  },
  dark: async (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark'),
  motion: async (page) => expect(page.locator('html')).toHaveAttribute('data-motion', 'off'),
  close: async (page) => expect(page).toHaveURL(/\/#shipping-time$/),
  restartClock: async () => undefined,
};

test.describe('every key of the table does what the help panel says', () => {
  for (const row of keyRows.filter(({ presenterOnly }) => presenterOnly !== true)) {
    test(`${nameOf(row)}: ${row.word}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, '#shipping-time.2');
      await page.keyboard.press(nameOf(row));
      await effects[row.action](page);
    });
  }

  test('a number and Enter go to that slide, Escape and Backspace take it back', async ({ page }) => {
    await open(page);
    await page.keyboard.type('34');
    await page.keyboard.press('Backspace');
    await expect(page.locator('#deck-number')).toHaveText('3');
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe('#trade-growth');
    await page.keyboard.type('5');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe('#trade-growth.2');
  });

  test('a number that is typed at a chart or a control goes there all the same', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('35');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toBe('#trade-growth');
    await expect(page.locator('.card')).toBeHidden();
    await page.keyboard.press('PageDown');
    await current(page).locator('input[type=checkbox]').first().focus();
    await page.keyboard.type('4');
    await page.keyboard.press('Escape');
    await expect(page.locator('#deck-typed')).toBeHidden();
    expect(await hashOf(page)).toBe('#trade-growth.2');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toBe('#trade-2024');
  });

  test('with motion off, “Play” shows the last day at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open(page, '#shipping-time.2');
    await page.keyboard.press('m');
    await page.mouse.move(400, 400);
    await current(page).locator('button.play').click();
    await expect(current(page).locator('input[name=day]')).toHaveValue('35', { timeout: 1000 });
  });

  test('a pointer that is put away while it moves is gone', async ({ page }) => {
    await open(page, '#parcels');
    await page.keyboard.press('l');
    await page.mouse.move(600, 300);
    await expect(page.locator('#deck-pointer')).toBeVisible();
    await page.evaluate(() => {
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: 500, clientY: 300, bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    });
    await page.waitForTimeout(100);
    await expect(page.locator('#deck-pointer')).toBeHidden();
  });

  test('any key brings a black screen back, and does nothing else', async ({ page }) => {
    await open(page, '#parcels');
    await page.keyboard.press('b');
    await page.keyboard.press('x');
    await expect(page.locator('#deck-cover')).toBeHidden();
    await page.keyboard.press('w');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#deck-cover')).toBeHidden();
    expect(await hashOf(page)).toBe('#parcels');
  });

  test('the overview leads to any slide, by arrows and Enter or by a click', async ({ page }) => {
    await open(page);
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#trade-growth .slide-pick')).toBeFocused();
    expect(await hashOf(page)).toBe('');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
    await expect.poll(() => hashOf(page)).toBe('#trade-growth');
    expect(await hashOf(page)).toBe('#trade-growth');
    await page.keyboard.press('o');
    await page.locator('#timeline .slide-pick').click();
    await expect(page.locator('html')).toHaveAttribute('data-deck', 'paged');
    await expect(page.locator('[id="timeline.1"]')).toBeVisible();
  });
});

test.describe('a focused control or chart keeps its keys', () => {
  test('Space on a focused button presses it', async ({ page }) => {
    await open(page, '#shipping-time.2');
    const play = current(page).locator('button.play');
    await play.focus();
    await page.keyboard.press('Space');
    await expect(current(page).locator('.live svg').first()).toBeVisible();
    expect(await hashOf(page)).toBe('#shipping-time.2');
  });

  test('Right on a focused chart goes to its first mark and does not turn the slide', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await expect(current(page).locator('[data-fact]:focus')).toHaveCount(1);
    expect(await hashOf(page)).toBe('#shipping-time.2');
  });

  test('Page Down and Page Up turn the slide all the same', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await current(page).locator('input[name=day]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await hashOf(page)).toBe('#shipping-time.2');
    await page.keyboard.press('PageDown');
    expect(await hashOf(page)).toBe('#shipping-time.3');
    await current(page).locator('.chart-box').focus();
    await page.keyboard.press('PageUp');
    expect(await hashOf(page)).toBe('#shipping-time.2');
  });

  test('a letter with Control or Shift held does nothing here', async ({ page }) => {
    await open(page, '#shipping-time.2');
    await page.keyboard.press('Shift+B');
    await page.keyboard.press('Control+b');
    await expect(page.locator('#deck-cover')).toBeHidden();
  });
});

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
    await expect(current(page).locator('h2')).toHaveText('Now: 25 days, says the report');
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
    await expect(page.locator('.card')).toContainText('Not found');
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
      ['Claim check', '#check-transitNow'],
      ['All the numbers', '#fact-transitNow'],
    ] as const) {
      await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
      await expect(card).toBeVisible();
      await expect(card.getByText('Show the figure')).toHaveCount(0);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any slide, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      await page.mouse.move(600 + (found.length % 2), 300 + Math.random());
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
        'axe.run({ resultTypes: ["violations"] })',
      );
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${step}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
      );
    }
    expect(found).toEqual([]);
  });

  test(`axe finds nothing in what lies over a slide, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, '#shipping-time.2');
    await page.evaluate(axe);
    const found = async (): Promise<string[]> => {
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
        'axe.run({ resultTypes: ["violations"] })',
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    };
    await current(page).locator('[data-fact=transitNow]:visible').first().locator('text').first().click();
    await expect(page.locator('.card')).toBeVisible();
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await expect(page.locator('#deck-typed')).toBeVisible();
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.mouse.move(500, 300);
    await current(page).locator('.slide-take').click();
    await expect(page.locator('.menu:popover-open')).toBeVisible();
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await found()).toEqual([]);
  });
}

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
    expect(pagesIn(pdf)).toBe(FIGURES.length + 3);
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
    expect(pagesIn(pdf)).toBe(FIGURES.length + 3);
    const text = textIn(pdf)?.replaceAll(/\s+/g, ' ');
    test.skip(text === undefined, 'no pdftotext on this machine; pages are counted all the same');
    expect(text).toContain('We start with a number');
    expect(text).toContain('Here is who says what');
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
