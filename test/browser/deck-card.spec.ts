import { current, open, stepsIn } from './deck.ts';
import { expect, test } from './page.ts';

test('no card covers the headline of its slide, or leaves the window', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const found: string[] = [];
  let cards = 0;
  for (const step of await stepsIn(page)) {
    await page.evaluate((hash) => (location.hash = hash), step);
    await expect(current(page)).toHaveId(step);
    const marks = current(page).locator('.chart-slide [data-fact]:visible');
    for (let at = 0; at < (await marks.count()); at += 1) {
      const fact = await marks.nth(at).getAttribute('data-fact');
      await marks.nth(at).evaluate((mark) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })));
      await expect(page.locator('.card')).toBeVisible();
      cards += 1;
      const fault = await page.evaluate(() => {
        const card = document.querySelector('.card')?.getBoundingClientRect();
        const head = document.querySelector('.step.is-current .slide-hed')?.getBoundingClientRect();
        if (card === undefined || head === undefined) return 'no card or no headline';
        if (card.bottom > innerHeight || card.right > innerWidth || card.left < 0) return 'leaves the window';
        const isOn = card.top < head.bottom - 1 && card.bottom > head.top && card.left < head.right;
        return isOn ? 'covers the headline' : undefined;
      });
      if (fault !== undefined) found.push(`${step}, ${fact}: ${fault}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('.card')).toBeHidden();
    }
  }
  expect(cards).toBeGreaterThan(9);
  expect(found).toEqual([]);
});
