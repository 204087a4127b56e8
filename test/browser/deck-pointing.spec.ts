import { CHOOSABLE, choiceOf, current, FIRST_OF_MANY, hashOf, markOf, open, STEPS, turned } from './deck.ts';
import { violationsIn } from './looks.ts';
import { expect, test } from './page.ts';
import { whereStoryHas } from './story.ts';

/** Paper on every slide: its corner, above the headline. */
const PAPER = [12, 12] as const;
const IN_WORDS = STEPS.find(({ told }) => told.length > 0);

test.describe('pointing', () => {
  test('a click on paper turns; one on a mark opens its card, the next one closes it, and the arrows still turn', async ({
    page,
  }) => {
    const [{ hash, facts }, next] = [FIRST_OF_MANY, turned(FIRST_OF_MANY, 1)];
    await open(page, hash);
    const card = page.locator('.card');
    await (await markOf(page, facts[0] ?? '')).click();
    await expect(card).toBeVisible();
    await expect(card.getByText('Show in figure'), 'it is shown already').toHaveCount(0);
    await page.mouse.click(...PAPER);
    await expect(card).toBeHidden();
    expect(await hashOf(page)).toBe(hash);
    await page.mouse.click(...PAPER);
    await expect.poll(() => hashOf(page)).toBe(next.hash);

    await (await markOf(page, next.facts[0] ?? '')).click();
    await expect(card).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(card, 'it goes with its slide').toBeHidden();
    await expect.poll(() => hashOf(page)).toBe(turned(next, 1).hash);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hashOf(page)).toBe(next.hash);
  });

  test('a card’s links open the page, the numbers and other sites beside the talk', async ({ page }) => {
    await open(page, FIRST_OF_MANY.hash);
    const card = page.locator('.card');
    const mark = await markOf(page, FIRST_OF_MANY.facts[0] ?? '');
    await mark.click();
    await expect(card).toBeVisible();
    const hrefs = await card.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const link of await card.locator('a[href^=http]').all()) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noopener/);
    }
    const own = hrefs.filter((href) => href !== null && /^(?!http).*#/.test(href));
    expect(own.length).toBeGreaterThan(0);
    for (const href of own) {
      if (!(await card.isVisible())) await mark.click();
      const [opened] = await Promise.all([
        page.waitForEvent('popup'),
        card.locator(`a[href="${href}"]`).first().click(),
      ]);
      const { hash, pathname } = new URL(opened.url());
      expect(pathname).not.toContain('slides');
      await expect(opened.locator(`[id="${hash.slice(1)}"]`)).toBeVisible();
      await opened.close();
      expect(await hashOf(page)).toBe(FIRST_OF_MANY.hash);
    }
  });

  whereStoryHas(IN_WORDS !== undefined, () =>
    test('a number of a slide of words opens its card, which leads to the step that draws it', async ({ page }) => {
      const { hash = '', told = [] } = IN_WORDS ?? {};
      const drawn = told.find((fact) => STEPS.some(({ facts }) => facts.includes(fact)));
      await open(page, hash);
      await current(page).locator(`a[data-fact="${drawn}"]`).first().click();
      await expect(page.locator('.card')).toBeVisible();
      expect(await hashOf(page)).toBe(hash);
      await page.locator('.card').getByText('Show in figure').click();
      await expect(current(page).locator(`.chart-slide .mark[data-fact="${drawn}"]`).first()).toBeVisible();
    }),
  );

  test('a swipe turns on a tablet', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 1024, height: 768 },
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    await page.goto(`slides/${FIRST_OF_MANY.hash}`);
    await expect(current(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 160 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 165 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(800, 500);
    await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
    await swipe(500, 800);
    await expect.poll(() => hashOf(page)).toBe(FIRST_OF_MANY.hash);
    await context.close();
  });

  test('a resting pointer is hidden with the choices, a moving one brings them', async ({ page }) => {
    await open(page, CHOOSABLE.hash);
    await page.mouse.move(400, 400);
    await page.mouse.move(402, 400);
    await expect(current(page).locator('.controls')).toHaveCSS('opacity', '1');
    await expect(page.locator('.deck')).toHaveCSS('cursor', 'none', { timeout: 10_000 });
    await expect(current(page).locator('.controls')).toHaveCSS('opacity', '0');
  });
});

test.describe('a choice on a slide', () => {
  test('is headed and linked as what it shows, is given up by Reset, and is gone with the step', async ({ page }) => {
    await open(page, CHOOSABLE.hash);
    const words = () =>
      current(page).evaluate((step) => ({
        headline: step.querySelector('.slide-hed')?.textContent,
        measure: step.querySelector('.slide-measure')?.textContent,
        read: step.querySelector('a.slide-read')?.getAttribute('href'),
      }));
    const plain = await words();
    await page.mouse.move(400, 400);
    await choiceOf(page).check({ force: true });
    await expect(current(page).locator('.live svg').first()).toBeVisible();
    const chosen = await words();
    expect(chosen.read).toMatch(new RegExp(`\\?${CHOOSABLE.slide}\\.[^#]+#${CHOOSABLE.slide}$`));
    expect(`${chosen.headline} ${chosen.measure}`).not.toBe(`${plain.headline} ${plain.measure}`);
    await current(page).locator('.reset').click();
    await expect(current(page).locator('.drawing')).toBeVisible();
    expect(await words()).toEqual(plain);

    await choiceOf(page).check({ force: true });
    await expect(current(page).locator('.live svg').first()).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(current(page)).toHaveId(turned(CHOOSABLE, 1).id);
    await page.keyboard.press('PageUp');
    await expect(current(page)).toHaveId(CHOOSABLE.id);
    await expect(current(page).locator('.drawing')).toBeVisible();
    expect(await words()).toEqual(plain);
  });

  test('comes from the page by “Present” and goes back to it by “Read”', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`./#${CHOOSABLE.slide}`);
    const scope = page.locator(`figure[id="${CHOOSABLE.slide}"]`);
    const other = scope.locator('.controls input:not(:checked)').first();
    const value = (await other.getAttribute('value')) ?? '';
    await scope.locator('.controls label', { has: page.locator(`input[value="${value}"]`) }).click();
    await expect(page).toHaveURL(/\?/);
    const { search } = new URL(page.url());
    await scope.locator('a.present').click();
    await expect(page).toHaveURL(new RegExp(`/slides/\\${search}#${CHOOSABLE.slide}`));
    await expect(current(page).locator(`input[value="${value}"]`)).toBeChecked();
    await page.mouse.move(400, 400);
    await current(page).locator('.slide-read').click();
    await expect(page).toHaveURL(new RegExp(`[^s]/\\${search}#${CHOOSABLE.slide}$`));
    await expect(scope.locator(`input[value="${value}"]`)).toBeChecked();
  });
});

test('the menu of a slide keeps its keys, goes with the slide, and a click beside it turns nothing', async ({
  page,
}) => {
  await open(page, FIRST_OF_MANY.hash);
  await page.mouse.move(400, 400);
  const menu = page.locator('.menu:popover-open');
  await current(page).locator('.slide-take').focus();
  await page.keyboard.press('Space');
  await expect(menu).toBeVisible();
  const [first, second] = await menu.getByRole('menuitem').all();
  await expect(first ?? menu).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second ?? menu).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await current(page).locator('.slide-take').click();
  await expect(menu).toBeVisible();
  await page.mouse.click(...PAPER);
  await expect(menu).toBeHidden();
  expect(await hashOf(page)).toBe(FIRST_OF_MANY.hash);
  await current(page).locator('.slide-take').click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(menu).toBeHidden();
  await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
});

test('axe finds nothing in what lies over a slide, light and dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, FIRST_OF_MANY.hash);
  const over = {
    card: async () => (await markOf(page, FIRST_OF_MANY.facts[0] ?? '')).click(),
    'a number that is typed': () => page.keyboard.press('1'),
    menu: () => current(page).locator('.slide-take').click(),
    help: () => page.keyboard.press('?'),
  };
  const parts = { card: '.card', 'a number that is typed': '#deck-typed', menu: '.menu', help: '#deck-help' };
  const isPart = (name: string): name is keyof typeof parts => name in parts;
  for (const [name, bring] of Object.entries(over)) {
    await page.mouse.move(500, 300);
    await bring();
    if (!isPart(name)) continue;
    await expect(page.locator(parts[name])).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page), `${name}, ${colorScheme}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator(parts[name])).toBeHidden();
  }
});
