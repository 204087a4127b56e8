import { CHOOSABLE, current, FIRST_OF_MANY, hashOf, open, turned } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('after a pointer’s press the keys belong to the talk again', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 760 });
    await page.goto(`slides/presenter/${FIRST_OF_MANY.hash}`);
    await expect(current(page)).toBeVisible();
  });

  for (const button of ['#console-restart', '#console-forward', '#console-back']) {
    test(`on ${button}: Space turns, and presses nothing`, async ({ page }) => {
      await page.evaluate((selector) => {
        document.querySelector(selector)?.addEventListener('click', () => {
          document.documentElement.dataset['presses'] =
            `${Number(document.documentElement.dataset['presses'] ?? 0) + 1}`;
        });
      }, button);
      await page.locator(button).click();
      await page.evaluate((hash) => (location.hash = hash), FIRST_OF_MANY.hash);
      await expect(current(page)).toHaveId(FIRST_OF_MANY.id);
      await page.keyboard.press('Space');
      await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
      await expect(page.locator('html')).toHaveAttribute('data-presses', '1');
    });
  }

  test('on the minutes: digits are typed, Space and letters are the talk’s', async ({ page }) => {
    const minutes = page.locator('#console-minutes');
    await minutes.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12');
    await expect(minutes).toHaveValue('12');
    await page.keyboard.press('Space');
    await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
    await expect(minutes).not.toBeFocused();
  });

  for (const key of ['Enter', 'Escape']) {
    test(`${key} leaves the minutes, and does nothing else`, async ({ page }) => {
      await page.locator('#console-minutes').focus();
      await page.keyboard.type('5');
      await page.keyboard.press(key);
      await expect(page.locator('#console-minutes')).not.toBeFocused();
      expect(await hashOf(page)).toBe(FIRST_OF_MANY.hash);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
    });
  }

  test('on a menu that a pointer has closed: it is not opened again, not for a moment', async ({ page }) => {
    await page.evaluate(() =>
      document.addEventListener(
        'beforetoggle',
        (event) => {
          const { dataset } = document.documentElement;
          if (event instanceof ToggleEvent && event.newState === 'open')
            dataset['opened'] = `${Number(dataset['opened'] ?? 0) + 1}`;
        },
        { capture: true },
      ),
    );
    await current(page).locator('.slide-take').click();
    await expect(page.locator('.menu:popover-open')).toBeVisible();
    await page.mouse.click(20, 740);
    // A closed menu gives the focus back, and only then it can be taken away.
    await expect(current(page).locator('.slide-take')).toHaveAttribute('aria-expanded', 'false');
    await expect(current(page).locator('.slide-take')).not.toBeFocused();
    await page.keyboard.press('Space');
    await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
    await expect(page.locator('html')).toHaveAttribute('data-opened', '1');
  });

  test('on every control of every slide, none of which it changes', async ({ page }) => {
    for (const step of await page.locator('.step:has(form.controls)').evaluateAll((all) => all.map(({ id }) => id))) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      const place = await page.locator('#console-place').textContent();
      const control = current(page).locator('form.controls :is(label, select):visible').first();
      if ((await control.count()) === 0) continue;
      await control.click();
      // The list of a select stands over the page until it is closed.
      if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('#console-place'), step).not.toHaveText(place ?? '');
    }
  });
});

test('who comes to a button by keyboard presses it with Space', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`slides/presenter/${FIRST_OF_MANY.hash}`);
  await page.locator('#console-back').click();
  // The press may be answered only after that, since what answers it comes late.
  await expect(async () => {
    await page.evaluate((hash) => (location.hash = hash), FIRST_OF_MANY.hash);
    await expect(current(page)).toHaveId(FIRST_OF_MANY.id, { timeout: 1000 });
  }).toPass();
  await page.locator('#console-back').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#console-forward')).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 1).hash);
  await page.keyboard.press('Space');
  await expect.poll(() => hashOf(page)).toBe(turned(FIRST_OF_MANY, 2).hash);
  await expect(page.locator('#console-forward')).toBeFocused();
});

test('a choice that was clicked gives the arrows back to the talk', async ({ page }) => {
  await open(page, CHOOSABLE.hash);
  await page.mouse.move(400, 400);
  await current(page).locator('form.controls label').last().click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page)).toBe(turned(CHOOSABLE, 1).hash);
});

for (const [layout, key, code] of [
  ['Russian', 'и', 'KeyB'],
  ['Greek', 'β', 'KeyB'],
  ['Hebrew', 'נ', 'KeyB'],
  ['Korean', 'ㅠ', 'KeyB'],
  ['Russian, a clicker’s full stop', 'ю', 'Period'],
  ['Hebrew, a clicker’s full stop', 'ץ', 'Period'],
] as const) {
  test(`the screen goes black on a keyboard of another script: ${layout}`, async ({ page }) => {
    await open(page, FIRST_OF_MANY.hash);
    await page.evaluate(
      (pressed) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true })),
      { key, code },
    );
    await expect(page.locator('#deck-cover')).toBeVisible();
  });
}
