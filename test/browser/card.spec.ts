import type { Frame, Page } from '@playwright/test';
import { expect, figure, FIGURES, test } from './page.ts';
import { CLAIMS, CONTEXT, DERIVED, factOf, literally, ORIGINAL, STATED, STILL, whereStoryHas } from './story.ts';

const TRUST: Readonly<Record<string, string>> = {
  A: 'official body or state news agency',
  B: 'established outlet or institution',
  C: 'weak source',
};

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
  test('says of a stated number its words, its paragraph, the verdict, and leads to the original', async ({ page }) => {
    const { id = '', quotation = '', paragraph = '', check } = STATED ?? {};
    await page.goto('./');
    await textOf(page, id).click();
    await expect(card(page).locator('q')).toHaveText(quotation);
    await expect(card(page)).toContainText(paragraph);
    await expect(card(page).getByRole('link', { name: 'Sentence in the original' })).toHaveAttribute(
      'href',
      `${ORIGINAL.url}#:~:text=${encodeURIComponent(quotation).replaceAll('-', '%2D')}`,
    );
    const line = card(page).getByRole('link', { name: 'See the line in the check' });
    if (check === undefined) {
      await expect(line, 'nothing of this story was checked').toHaveCount(0);
      return;
    }
    await expect(card(page).locator('.card-record')).toHaveText(
      new RegExp(`^Others differ(: [^.]+)?\\. ${literally(check.record)}`),
    );
    await expect(line).toHaveAttribute('href', `#${CLAIMS.find(({ fact }) => fact === id)?.id}`);
  });

  test('says of a derived number its formula, and each input opens its own card', async ({ page }) => {
    await page.goto('./');
    const { id = '', formula = '', inputs: numbers = [] } = DERIVED ?? {};
    const [first = ''] = numbers;
    await textOf(page, id).click();
    await expect(card(page)).toContainText(formula);
    const inputs = card(page).locator('.card-who a');
    await expect(inputs).toHaveCount(numbers.length);
    await inputs.first().click();
    await expect(card(page).locator('.card-value')).toHaveText(factOf(first).text);
    await expect(markOf(page, first)).toHaveClass(/is-pinned/);
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(page.locator('.is-pinned')).toHaveCount(0);
  });

  whereStoryHas(CONTEXT !== undefined, () =>
    test('says of another source’s number publisher, title, date, address and trust', async ({ page }) => {
      const { id = '', sources: [told] = [] } = CONTEXT ?? {};
      await page.goto('./');
      await textOf(page, id).click();
      const source = card(page).locator('.card-who > span').first();
      await expect(source.locator('a[rel="external"]')).toHaveAttribute('href', told?.url ?? '');
      await expect(source.locator('cite')).not.toBeEmpty();
      await expect(source).toContainText(/\d{4}/);
      await expect(source).toContainText(TRUST[told?.trust ?? ''] ?? 'a trust');
    }),
  );

  test('is there for every fact: each kind says what it has to', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const wrong = await page.evaluate(async () => {
      const missing: string[] = [];
      const data: { facts: Record<string, { basis: string; check?: unknown }> } = await (
        await fetch(document.getElementById('card-facts')?.dataset['file'] ?? '')
      ).json();
      const { facts } = data;
      for (const link of document.querySelectorAll<HTMLElement>('main .text a[data-fact], .score a')) {
        const fact = link.dataset['fact'] ?? '';
        link.click();
        for (let at = 0; at < 60 && document.querySelector('.card:popover-open') === null; at += 1)
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const shown = document.querySelector('.card:popover-open');
        const { basis, check } = facts[fact] ?? {};
        const has = (selector: string) => shown !== null && shown.querySelector(selector) !== null;
        const isWhole =
          basis === 'stated'
            ? has('.card-who q') && has('.card-actions a[rel="external"]')
            : basis === 'derived'
              ? has('.card-who a[data-fact]')
              : has('.card-who a[rel="external"]') && has('.card-who cite');
        if (!isWhole || !has(`.card-actions a[href="numbers/#${fact}"]`))
          missing.push(`${fact}: ${shown?.textContent}`);
        if (check !== undefined && !has('.card-record .sign')) missing.push(`${fact}: no verdict`);
        shown?.querySelector<HTMLElement>('.card-actions button')?.click();
      }
      return missing;
    });
    expect(wrong).toEqual([]);
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

test('no card leaves a small frame, and one in a tall frame stands by its mark', async ({ page, baseURL }) => {
  test.slow();
  const host = `<!doctype html><title>A host</title>${FIGURES.map((id) => `<iframe title="${id}" name="${id}" src="embed/${id}/" width="340" height="200"></iframe>`).join('')}<iframe title="tall" name="tall" src="embed/${STILL}/" width="400" height="1400"></iframe>`;
  await page.route(`${baseURL}host.html`, (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto('./host.html');
  for (const id of FIGURES) {
    const frame = page.frame({ name: id });
    if (frame === null) throw new Error(`no frame of ${id}`);
    await frame.waitForLoadState();
    const { opened, outside } = await cardsOutside(frame, '.chart .mark');
    expect(outside, id).toEqual([]);
    expect(opened, id).toBeGreaterThan(0);
  }
  const tall = page.frameLocator('iframe[name="tall"]');
  const mark = tall.locator('.mark:visible').first();
  await mark.locator('text').first().click();
  await expect(tall.locator('.card')).toBeVisible();
  await expect
    .poll(async () => {
      const at = await mark.boundingBox();
      const box = await tall.locator('.card').boundingBox();
      if (at === null || box === null) return Number.POSITIVE_INFINITY;
      return Math.max(box.y - at.y - at.height, at.y - box.y - box.height);
    })
    .toBeLessThan(40);
});

test('by keyboard it takes the focus, is walked through, and gives the focus back to number and mark alike', async ({
  page,
}) => {
  await page.goto('./');
  const { id = '', inputs: [first = ''] = [] } = DERIVED ?? {};
  await textOf(page, id).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.card-value')).toHaveText(factOf(first).text);
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page, id)).toBeFocused();

  await figure(page, STILL).locator('.chart-box').focus();
  await page.keyboard.press('ArrowRight');
  const walkedTo = await page.evaluate(() => document.activeElement?.getAttribute('data-fact'));
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await card(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(walkedTo);
});
