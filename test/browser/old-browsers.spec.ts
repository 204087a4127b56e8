import type { Page } from '@playwright/test';
import { current, hashOf } from './deck.ts';
import { choose, expect, figure, MARK_WORDS, test } from './page.ts';
import { CHOICE, LEADING, literally, STILL } from './story.ts';

/** Firefox 115 and Safari 16.4: no popover, and a selector that they do not know throws. */
const withoutPopovers = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    Reflect.deleteProperty(URL, 'canParse');
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    const refuse = (selector: unknown) => {
      if (String(selector).includes(':popover-open')) throw new DOMException('unknown selector', 'SyntaxError');
    };
    for (const prototype of [Document.prototype, Element.prototype, DocumentFragment.prototype])
      for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
        const own: unknown = Reflect.get(prototype, name);
        if (typeof own !== 'function') continue;
        Reflect.set(prototype, name, function asked(this: unknown, selector: unknown) {
          refuse(selector);
          return Reflect.apply(own, this, [selector]);
        });
      }
  });

test.describe('without popovers', () => {
  test('a number leads to its figure, a take-away word opens its files, and the charts go live', async ({ page }) => {
    await withoutPopovers(page);
    await page.goto('./');
    const { href, to } = LEADING;
    const number = page.locator(`main .text a[data-fact][href="${href}"]`).first();
    await number.click();
    await expect(page).toHaveURL(new RegExp(`${literally(href)}$`));
    await expect(figure(page, to)).toBeInViewport();
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${literally(href)}$`));

    const foot = figure(page, STILL).locator('.take-away');
    await foot.locator('summary').click();
    await expect(foot.getByRole('link', { name: 'PNG' })).toBeVisible();
    await foot.locator('summary').click();
    await expect(foot.getByRole('link', { name: 'PNG' })).toBeHidden();

    await choose(page, CHOICE.id, CHOICE.word);
    await expect(figure(page, CHOICE.id).locator('.live svg').first()).toBeVisible();
    await figure(page, STILL).locator('.chart-box .mark:visible').first().click();
    await figure(page, STILL).locator('.chart-box').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('.card, .menu')).toHaveCount(0);
  });

  test('a talk turns, by keys and by clicks, and its presenter’s window leads', async ({ page }) => {
    await withoutPopovers(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('slides/');
    await expect(current(page)).toBeVisible();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'o', 'Escape', '?', 'Escape', 'End', 'Home', 'd'])
      await page.keyboard.press(key);
    await page.mouse.click(3, 400);
    expect(await hashOf(page)).not.toBe('');
    await page.goto('slides/presenter/');
    await expect(page.locator('#console-link')).not.toBeEmpty();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#console-words')).not.toBeEmpty();
  });

  test('an embed can be read, and leads home', async ({ page }) => {
    await withoutPopovers(page);
    await page.goto(`embed/${CHOICE.id}/`);
    await choose(page, CHOICE.id, CHOICE.word);
    await page.locator(MARK_WORDS).first().click();
    await expect(page.locator('.embed-home a').first()).toHaveAttribute('href', new RegExp(`#${CHOICE.id}$`));
  });
});

for (const missing of ['toSorted', 'IntersectionObserver', 'ResizeObserver'] as const) {
  test(`without ${missing}, page, slides and embed are what they are without scripts`, async ({ page }) => {
    await page.addInitScript((name) => {
      Reflect.deleteProperty(name === 'toSorted' ? Array.prototype : globalThis, name);
    }, missing);
    await page.goto('./');
    const { href } = LEADING;
    await page.locator(`main .text a[data-fact][href="${href}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('.controls:visible, .theme:visible, .full-screen:visible')).toHaveCount(0);
    await figure(page, STILL).locator('.take-away summary').click();
    await expect(figure(page, STILL).getByRole('link', { name: 'PNG' })).toBeVisible();
    await page.goto('slides/');
    await expect(page.locator('.step h2').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.goto('slides/presenter/');
    await page.keyboard.press('ArrowRight');
    await page.goto(`embed/${STILL}/`);
    await expect(page.locator('svg.chart:visible')).toHaveCount(1);
  });
}
