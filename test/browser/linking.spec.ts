import type { Page } from '@playwright/test';
import { viewsOf } from './marks.ts';
import { expect, figure, FIGURES, test } from './page.ts';

const textOf = (page: Page, fact: string) => page.locator(`main .text a[data-fact="${fact}"]`).first();
const card = (page: Page) => page.locator('.card');

/** Every number and name of the text that is linked, once each, and by which facts' marks it is shown. */
const linkedIn = (page: Page) =>
  page.locator('main .text a[data-fact]').evaluateAll(async (links) => {
    const data: { facts: Record<string, { shown?: string[]; by?: string[] }> } = await (
      await fetch(document.getElementById('card-facts')?.dataset['file'] ?? '')
    ).json();
    const facts = [...new Set(links.map((link) => link.getAttribute('data-fact') ?? ''))];
    return facts.map((fact) => {
      const { shown, by } = data.facts[fact] ?? {};
      return { fact, by: shown === undefined ? [] : (by ?? [fact]) };
    });
  });

/** Opens a number's card and follows it to the figure. */
const showInFigure = async (page: Page, fact: string) => {
  await textOf(page, fact).click();
  await card(page).getByRole('link', { name: 'Show in figure' }).click();
};

const litMarks = (page: Page, facts: readonly string[]) =>
  page.locator(facts.map((fact) => `.chart-box .mark.is-on[data-fact="${fact}"]:visible`).join());

test('every number of the text leads to a lit mark in the window, or says that none is drawn', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const linked = await linkedIn(page);
  let undrawn = 0;
  for (const { fact, by } of linked) {
    await textOf(page, fact).scrollIntoViewIfNeeded();
    await textOf(page, fact).click();
    await expect(card(page), fact).toBeVisible();
    if (by.length === 0) {
      undrawn += 1;
      await expect(card(page)).toContainText('No figure draws this number');
      await expect(card(page).getByRole('link', { name: 'Show in figure' })).toHaveCount(0);
    } else {
      await card(page).getByRole('link', { name: 'Show in figure' }).click();
      const marks = litMarks(page, by);
      await expect(marks.first(), `${fact} lights a mark`).toBeVisible();
      await expect
        .poll(
          () =>
            marks.evaluateAll((lit) =>
              lit.some((mark) => {
                const { top, bottom } = mark.getBoundingClientRect();
                return bottom > 0 && top < innerHeight;
              }),
            ),
          { message: `${fact} is in the window` },
        )
        .toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  }
  expect(linked.length).toBeGreaterThan(12);
  expect(undrawn).toBeLessThan(linked.length / 3);
});

test('a number that another view draws brings its figure there, with address, headline and table', async ({ page }) => {
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  await showInFigure(page, 'transitEconomy');
  await expect(litMarks(page, ['transitEconomy'])).toBeInViewport();
  await expect(voyage.getByRole('checkbox', { name: 'Other sources' })).toBeChecked();
  await expect(voyage.locator('.hed')).toContainText('Others say');
  await expect(page).toHaveURL(/\?shipping-time\.others=on/);
  await expect(card(page).getByRole('button', { name: 'Back to the text' })).toBeVisible();
});

test('the figure beside a number shows it, and a filter that hides it is given up', async ({ page }) => {
  await page.goto('./');
  await showInFigure(page, 'customs2024');
  await expect(figure(page, 'trade-2024').locator('.mark.is-on[data-fact="customs2024"]')).toBeInViewport();
  await expect(page).not.toHaveURL(/trade-growth/);
  await page.keyboard.press('Escape');

  await figure(page, 'places').getByText('Goods to China').click();
  await expect(figure(page, 'places').locator('.mark[data-fact="xiamen"]:visible')).toHaveCount(0);
  await showInFigure(page, 'xiamen');
  await expect(litMarks(page, ['xiamen'])).toBeInViewport();
  await expect(figure(page, 'places').getByRole('radio', { name: 'All' })).toBeChecked();
});

for (const id of FIGURES) {
  test(`every mark of every view of ${id} lights its words and has a card`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const dark: string[] = [];
    for (const view of await viewsOf(page, id)) {
      await page.goto(`./${view}#${id}`);
      const box = figure(page, id).locator('.chart-box');
      if (view !== '') await expect(box.locator('.live svg').first()).toBeVisible();
      dark.push(
        ...(await box.evaluate(async (chart, name) => {
          const wrong: string[] = [];
          for (const mark of chart.querySelectorAll('.mark')) {
            const shape = mark.querySelector('rect, circle, path, text') ?? mark;
            const fact = mark.getAttribute('data-fact') ?? '';
            if (shape.getClientRects().length === 0) continue;
            shape.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
            const words = Array.from(document.querySelectorAll(`:is(a, span, tr, details)[data-fact="${fact}"]`));
            const unlit = words.filter((word) => !word.classList.contains('is-on'));
            if (words.length === 0 || unlit.length > 0)
              wrong.push(`${name} ${fact}: ${words.length} words, ${unlit.length} dark`);
            shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
            const opened = document.querySelector<HTMLElement>('.card:popover-open');
            if (opened?.querySelector(`a[href="numbers/#${fact}"]`) === null || opened === null)
              wrong.push(`${name} ${fact}: no card`);
            opened?.querySelector<HTMLElement>('.card-actions button')?.click();
          }
          return wrong;
        }, view)),
      );
    }
    expect(dark).toEqual([]);
  });
}

test('words of headline, notes and claim check light the mark they speak of, and are lit by it', async ({ page }) => {
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  const mark = voyage.locator('.mark[data-fact="daysSaved"]:visible').first();
  await voyage.locator('.hed [data-fact="daysSaved"]').hover();
  await expect(mark).toHaveClass(/is-on/);
  await page.mouse.move(0, 0);
  await mark.locator('text').first().hover();
  await expect(voyage.locator('.hed [data-fact="daysSaved"]')).toHaveClass(/is-on/);
  await voyage.locator('.notes [data-fact="transitBefore"]').first().hover();
  await expect(voyage.locator('.mark[data-fact="transitBefore"]:visible').first()).toHaveClass(/is-on/);
  const claim = page.locator('details.claim[data-fact="portStarted"] [data-fact="portOpened"]');
  await figure(page, 'timeline').getByRole('checkbox').check();
  await figure(page, 'timeline').locator('.live .mark[data-fact="portOpened"] text').first().hover();
  await expect(claim).toHaveClass(/is-on/);
  await claim.click();
  await expect(card(page)).toBeVisible();
  await expect(claim).toHaveClass(/is-pinned/);
});

test('words that a view says anew speak of its facts as the printed ones did', async ({ page }) => {
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  const headline = await voyage.locator('.hed').innerHTML();
  await voyage.getByRole('checkbox', { name: 'Other sources' }).check();
  await expect(voyage.locator('.hed [data-fact="transitEconomy"]')).toHaveText('15');
  await voyage.locator('.hed [data-fact="transitEconomy"]').hover();
  await expect(litMarks(page, ['transitEconomy'])).toBeVisible();
  await voyage.getByRole('button', { name: 'Reset' }).click();
  await expect
    .poll(() => voyage.locator('.hed').evaluate((hed) => hed.innerHTML.replaceAll(/ class="[^"]*"/g, '')))
    .toBe(headline);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every number is a plain link: to its line of the check, its figure or its row', async ({ page }) => {
    await page.goto('./');
    for (const [fact, target] of [
      ['transitNow', '#claim-25-days'],
      ['transitEconomy', '#shipping-time'],
      ['digitalRoad', 'numbers/#digitalRoad'],
    ] as const)
      await expect(textOf(page, fact)).toHaveAttribute('href', target);
    await textOf(page, 'transitEconomy').click();
    await expect(figure(page, 'shipping-time').locator('svg:visible').first()).toBeInViewport();
  });
});
