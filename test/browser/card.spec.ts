import type { Frame, Page } from '@playwright/test';
import { expect, figure, test } from './page.ts';

const card = (page: Page) => page.locator('.card');
const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const markOf = (page: Page, fact: string) => page.locator(`.chart-box .mark[data-fact="${fact}"]:visible`).first();

/** Opens the card of everything a selector names, at the top, the middle and the foot of the window, and says which leave it. */
const cardsOutside = (frame: Frame, selector: string): Promise<{ opened: number; outside: string[] }> =>
  frame.evaluate(async (selected) => {
    const outside: string[] = [];
    let opened = 0;
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const isInside = ({ left, top, right, bottom }: DOMRect) =>
      left >= 0 && top >= 0 && right <= document.documentElement.clientWidth + 0.5 && bottom <= innerHeight + 0.5;
    const standing = async (): Promise<Element | null> => {
      for (let at = 0; at < 60 && document.querySelector('.card:popover-open') === null; at += 1) await nextFrame();
      return document.querySelector('.card:popover-open');
    };
    // A chart that goes live meanwhile has the same marks anew.
    const carriers = () =>
      Array.from(document.querySelectorAll(selected)).filter((element) => element.getClientRects().length > 0);
    for (let place = 0; place < carriers().length; place += 1) {
      const carrier = carriers()[place];
      if (carrier === undefined) break;
      const name = carrier.getAttribute('data-fact') ?? '';
      const block = (['start', 'center', 'end'] as const)[place % 3];
      carrier.scrollIntoView({ behavior: 'instant', ...(block && { block }) });
      const { left, top } = carrier.getClientRects()[0] ?? new DOMRect();
      carrier.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: left + 1, clientY: top + 1 }),
      );
      const shown = await standing();
      if (shown === null) {
        outside.push(`${name} has no card`);
        continue;
      }
      opened += 1;
      const box = shown.getBoundingClientRect();
      if (!isInside(box))
        outside.push(
          `${name} at ${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}×${Math.round(box.height)}`,
        );
      if (shown.scrollWidth > shown.clientWidth + 1) outside.push(`${name} is cut at its side`);
      shown.querySelector<HTMLElement>('.card-actions button:last-of-type')?.click();
    }
    return { opened, outside };
  }, selector);

test.describe('a card', () => {
  test('says of a derived number its formula, and each input opens its own card', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'transitBefore').click();
    await expect(card(page)).toContainText('25 + 10');
    const inputs = card(page).locator('.card-who a');
    await expect(inputs).toHaveCount(2);
    await inputs.first().click();
    await expect(card(page).locator('.card-value')).toHaveText('25 days');
    await expect(markOf(page, 'transitNow')).toHaveClass(/is-pinned/);
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(page.locator('.is-pinned')).toHaveCount(0);
  });

  test('says of another source’s number publisher, title, date, address and trust', async ({ page }) => {
    await page.goto('./');
    await textOf(page, 'transitXinhua').click();
    const source = card(page).locator('.card-who > span').first();
    await expect(source.locator('a[rel="external"]')).toHaveAttribute('href', /^https?:/);
    await expect(source.locator('cite')).not.toBeEmpty();
    await expect(source).toContainText(/\d{4}/);
    await expect(source).toContainText('official body or state news agency');
  });
});

for (const [name, width, height] of [
  ['a desk', 1280, 800],
  ['a tablet', 768, 1024],
  ['a small phone', 320, 640],
  ['a phone held across', 640, 320],
  ['four times the size', 320, 256],
] as const) {
  test(`no card leaves the window on ${name}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    let all = 0;
    // Numbers draw figures anew; marks are walked as they stand at first.
    for (const selector of ['main .text a[data-fact], .score a', '.chart .mark']) {
      await page.goto('./');
      const { opened, outside } = await cardsOutside(page.mainFrame(), selector);
      expect(outside).toEqual([]);
      all += opened;
    }
    expect(all).toBeGreaterThan(100);
  });
}

test('by keyboard it takes the focus, is walked through, and gives the focus back to number and mark alike', async ({
  page,
}) => {
  await page.goto('./');
  await textOf(page, 'transitBefore').focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.card-value')).toHaveText('25 days');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page, 'transitBefore')).toBeFocused();

  await figure(page, 'signatories').locator('.chart-box').focus();
  await page.keyboard.press('ArrowRight');
  const walkedTo = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await card(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(walkedTo);
});
