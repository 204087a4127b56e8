import { choose, expect, figure, LIVE, test, wakeAll } from './page.ts';

/** Uses every control of a figure by itself, in the page, and says how far that moved what was pressed within its figure. */
const movesOf = async (element: Element): Promise<string[]> => {
  const form = element.querySelector<HTMLFormElement>('form.controls');
  if (form === null) return [];
  const moves: string[] = [];
  const isField = (field: Element): field is HTMLInputElement | HTMLSelectElement =>
    (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.getClientRects().length > 0;
  for (const field of Array.from(form.elements).filter(isField)) {
    const place = () => field.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const before = place();
    if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
    else if (field.type === 'range') field.value = field.min;
    else field.checked = !field.checked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((done) => setTimeout(done, 20));
    const moved = Math.round(place() - before);
    if (moved !== 0) moves.push(`${field.name} ${field.value} by ${moved}`);
    form.reset();
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((done) => setTimeout(done, 20));
  }
  return moves;
};

test('what one has just chosen stays under the pointer at a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  await wakeAll(page);
  for (const id of LIVE) expect(await figure(page, id).evaluate(movesOf), id).toEqual([]);
});

test('what one has just chosen may give way to a longer headline on a phone, but never jumps up', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await wakeAll(page);
  for (const id of LIVE) {
    const up = (await figure(page, id).evaluate(movesOf)).filter((move) => move.includes('by -'));
    expect(up, id).toEqual([]);
  }
});

test('room that was kept for a headline is given back to another window, and to paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await wakeAll(page);
  for (const id of LIVE) {
    const headline = figure(page, id).locator('.hed');
    const roomBelow = () =>
      headline.evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return Math.round(element.getBoundingClientRect().bottom - words.getBoundingClientRect().bottom);
      });
    for (const option of await figure(page, id).locator('.options label').allTextContents()) {
      await choose(page, id, option);
      await expect.poll(roomBelow, `${id}: never less than its words`).toBeGreaterThan(-4);
    }
    await page.setViewportSize({ width: 390, height: 740 });
    await expect.poll(roomBelow, `${id}: given back`).toBeLessThan(8);
    await page.setViewportSize({ width: 360, height: 740 });
  }
});

test('what the bar says of section and figures moves nothing in it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  const places = () =>
    page
      .locator('.contents-row > * , .figure-steps [aria-hidden]')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
  const title = (await page.locator('main section h2').nth(4).textContent()) ?? '';
  await page.locator('main section h2').nth(3).scrollIntoViewIfNeeded();
  const before = await places();
  await page
    .locator('main section h2')
    .nth(4)
    .evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.contents-now')).toHaveText(title);
  expect(await places()).toEqual(before);
});
