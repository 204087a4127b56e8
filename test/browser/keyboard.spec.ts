import type { Locator, Page } from '@playwright/test';
import { chartOf, expect, figure, FIGURES, LIVE, test, wake } from './page.ts';
import { CHOICE, literally, SCALED, viewOf } from './story.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const mark = document.activeElement;
    const { top = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
    return {
      fact: mark?.getAttribute('data-fact') ?? '',
      words: mark?.getAttribute('aria-label') ?? '',
      y: Math.round(top + height / 2 + scrollY),
    };
  });

/** Every fact that a chart draws now, once each. */
const factsIn = (box: Locator): Promise<string[]> =>
  box.evaluate((chart) => [
    ...new Set(
      Array.from(chart.querySelectorAll('[data-fact]'))
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => mark.getAttribute('data-fact') ?? ''),
    ),
  ]);

/** How many rows of marks a chart has that are more than a hair apart, as up and down go. */
const rowsIn = (box: Locator): Promise<number> =>
  box.evaluate((chart) => {
    const shown = Array.from(chart.querySelectorAll('[data-fact]')).filter((mark) => mark.getClientRects().length > 0);
    // A fact is one stop, however many shapes it has.
    const first = new Map(shown.toReversed().map((mark) => [mark.getAttribute('data-fact'), mark]));
    const middles = Array.from(first.values(), (mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    const sorted = middles.toSorted((one, other) => one - other);
    return sorted.filter((y, at) => at === 0 || y - (sorted[at - 1] ?? 0) > 4).length;
  });

for (const id of FIGURES) {
  test(`${id} is one tab stop; arrows walk all of its marks, each with its words and a ring`, async ({ page }) => {
    await page.goto(`./#${id}`);
    const box = figure(page, id).locator('.chart-box');
    if (LIVE.includes(id)) await wake(page, id);
    expect(await box.locator('[tabindex="0"], a[href], button').count(), 'nothing else to tab to').toBe(0);
    const facts = await factsIn(box);
    await box.focus();
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Home');
    const met = [(await focused(page)).fact];
    for (let at = 1; at < facts.length; at += 1) {
      await page.keyboard.press('ArrowRight');
      const { fact, words } = await focused(page);
      expect(words).not.toBe('');
      met.push(fact);
    }
    expect(met.toSorted(), 'every fact is met once').toEqual(facts.toSorted());
    expect(met.at(-1)).toBe(last.fact);
    await page.keyboard.press('ArrowRight');
    expect((await focused(page)).fact, 'it ends there').toBe(last.fact);
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).fact).toBe(met.at(-2));

    await page.keyboard.press('Home');
    const moves: number[] = [];
    for (const key of ['ArrowDown', 'ArrowUp']) {
      const before = (await focused(page)).y;
      await page.keyboard.press(key);
      moves.push((await focused(page)).y - before);
    }
    const isOneRow = (await rowsIn(box)) === 1;
    if (!isOneRow) expect(Math.max(...moves.map(Math.abs)), 'up and down leave the row').toBeGreaterThan(4);

    await page.keyboard.press('Enter');
    await expect(page.locator('.card')).toBeFocused();
    await page.keyboard.press('Escape');
    expect((await focused(page)).fact).not.toBe('');
    await expect(
      chartOf(page, id).locator('xpath=ancestor-or-self::*[@role="group" and contains(@class, "chart ")]'),
    ).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await expect(box.locator('[role="group"]'), 'it is one picture again').toHaveCount(0);
    await page.keyboard.press('Tab');
    expect(await box.evaluate((chart) => chart.contains(document.activeElement))).toBe(false);
  });
}

test('a mark that has the focus keeps it, and its place, when a choice draws the chart anew', async ({ page }) => {
  // Two scales draw every mark at another place; another choice leaves some of them out.
  const choice = SCALED ?? CHOICE;
  await page.goto('./');
  const chart = figure(page, choice.id);
  const box = chart.locator('.chart-box');
  const take = (value: string) =>
    chart.locator('form.controls').evaluate((form, wanted) => {
      const radio = form.querySelector<HTMLInputElement>(`input[value="${wanted}"]`);
      if (radio === null) throw new Error('no such control');
      radio.checked = true;
      radio.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  await box.focus();
  await expect(chart.locator('.live svg').first()).toBeVisible();
  const first = await chart.locator('form.controls input:checked').first().inputValue();
  await take(choice.value);
  await expect(page).toHaveURL(new RegExp(literally(viewOf(choice))));
  const kept = await factsIn(box);
  await take(first);
  await expect(page).not.toHaveURL(new RegExp(literally(viewOf(choice))));
  await box.focus();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
  for (const all = await factsIn(box); all.length > 0 && !kept.includes((await focused(page)).fact); all.pop())
    await page.keyboard.press('ArrowRight');
  const { fact } = await focused(page);
  expect(kept).toContain(fact);
  await take(choice.value);
  await expect(page).toHaveURL(new RegExp(literally(viewOf(choice))));
  expect((await focused(page)).fact).toBe(fact);
});
