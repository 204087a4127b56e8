import type { Page } from '@playwright/test';
import { writtenOut } from './writtenOut.ts';
import { viewsOf } from './marks.ts';
import { ALL, FIGURES, LIVE, choose, expect, figure, test, wakeAll } from './page.ts';

const card = (page: Page) => page.locator('.card');

/** Points at every mark that a figure shows, opens its card, and says which words stay dark and which card does not come. */
const unlinkedMarks = (page: Page, id: string): Promise<{ marks: number; wrong: string[] }> =>
  figure(page, id).evaluate(async (element) => {
    const wrong: string[] = [];
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const standing = async (fact: string): Promise<HTMLElement | null> => {
      const shown = () =>
        document.querySelector<HTMLElement>(`.card:popover-open:has(a[href="numbers/#${CSS.escape(fact)}"])`);
      for (let at = 0; at < 60 && shown() === null; at += 1) await nextFrame();
      return shown();
    };
    let marks = 0;
    for (const mark of element.querySelectorAll('.chart-box .mark')) {
      // Two ends of one range are one mark in another: what is pointed at is the inner one. A mark of one shape is that shape.
      const shape = [mark, ...mark.querySelectorAll('*')].find(
        (one) => one.matches('rect, circle, path, text') && one.closest('.mark') === mark,
      );
      const fact = mark.getAttribute('data-fact') ?? '';
      if (shape === undefined) continue;
      if (shape.getClientRects().length === 0 || !shape.checkVisibility({ visibilityProperty: true })) continue;
      marks += 1;
      shape.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
      // What is pointed at answers first, the rest of the page once that is painted.
      await nextFrame();
      const words = Array.from(document.querySelectorAll(`:is(a, span, tr, details)[data-fact="${fact}"]`));
      const unlit = words.filter((word) => !word.classList.contains('is-on'));
      if (words.length === 0 || unlit.length > 0) wrong.push(`${fact}: ${words.length} words, ${unlit.length} dark`);
      shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
      const opened = await standing(fact);
      if (opened === null) wrong.push(`${fact}: no card`);
      document.querySelector<HTMLElement>('.card:popover-open .card-actions > :last-child')?.click();
    }
    return { marks, wrong };
  });

test('every mark of every view of every figure lights its words and has a card', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  for (const id of ALL) {
    const { marks, wrong } = await unlinkedMarks(page, id);
    expect(wrong, id).toEqual([]);
    expect(marks, id).toBeGreaterThan(0);
  }
  for (const id of LIVE) {
    for (const view of await viewsOf(page, id)) {
      await page.goto(`./${view}#${id}`);
      await wakeAll(page);
      const { marks, wrong } = await unlinkedMarks(page, id);
      expect(wrong, view).toEqual([]);
      expect(marks, view).toBeGreaterThan(0);
    }
  }
});

test('words of text, headline, notes and claim check light the mark they speak of', async ({ page }) => {
  await page.goto('./');
  const { pointed, dark } = await page.evaluate(async () => {
    const seen: string[] = [];
    const missed: string[] = [];
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const words of document.querySelectorAll(
      'main .text a[data-fact], figure :is(.hed, .measure, .notes) [data-fact], .claim [data-fact]',
    )) {
      const fact = words.getAttribute('data-fact') ?? '';
      const marks = document.querySelectorAll(`.chart-box .mark[data-fact="${CSS.escape(fact)}"]`);
      words.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
      if (!words.classList.contains('is-on')) missed.push(`${fact} at once`);
      await nextFrame();
      if (marks.length > 0) seen.push(fact);
      if (!words.classList.contains('is-on') || Array.from(marks).some((mark) => !mark.classList.contains('is-on')))
        missed.push(`${words.closest('[id]')?.id}: ${fact} "${words.textContent}"`);
    }
    document.dispatchEvent(new PointerEvent('pointerleave'));
    return { pointed: new Set(seen).size, dark: missed };
  });
  expect(dark).toEqual([]);
  expect(pointed).toBeGreaterThan(15);
  await expect(page.locator('.is-on')).toHaveCount(0);
});

test('words that a view says anew speak of their facts as the printed ones did', async ({ page }) => {
  await page.goto('./');
  await wakeAll(page);
  for (const id of LIVE) {
    const hed = figure(page, id).locator('.hed');
    const printed = () => hed.evaluate((words) => words.innerHTML.replaceAll(/ class="[^"]*"/g, ''));
    const before = await printed();
    for (const option of (await figure(page, id).locator('.options label').allTextContents()).slice(1)) {
      await choose(page, id, option);
      await expect(figure(page, id).locator('.reset')).toBeEnabled();
      for (const words of await hed.locator('[data-fact]').all()) {
        await words.hover();
        await expect(figure(page, id).locator('.live .mark.is-on').first(), option).toBeVisible();
      }
    }
    await figure(page, id).locator('.reset').click();
    await expect.poll(printed, id).toBe(before);
  }
});

test('a choice that hides what a number of the text stands for is given up when its mark is asked for', async ({
  page,
}) => {
  test.slow();
  let asked = 0;
  await page.goto('./');
  const told = await page
    .locator('main .text a[data-fact]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-fact') ?? ''));
  for (const id of LIVE) {
    const views = (await viewsOf(page, id)).filter((view) => view !== '');
    const factsShown = () =>
      figure(page, id)
        .locator('.chart-box .mark')
        .evaluateAll((marks) =>
          marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getAttribute('data-fact')),
        );
    for (const view of views) {
      await page.goto('./');
      const all = new Set(await factsShown());
      await page.goto(`./${view}`);
      await expect(figure(page, id).locator('.live svg').first()).toBeVisible();
      const shown = new Set(await factsShown());
      const hidden = told.find((fact) => all.has(fact) && !shown.has(fact));
      if (hidden === undefined) continue;
      asked += 1;
      await page.locator(`main .text a[data-fact="${hidden}"]`).first().click();
      await card(page).getByRole('link', { name: 'Show in figure' }).click();
      await expect(
        page.locator(`.chart-box .mark.is-pinned[data-fact="${hidden}"]:visible`).first(),
        view,
      ).toBeInViewport();
    }
  }
  expect(asked).toBeGreaterThan(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every number is a plain link: to its line of the check, its figure or its row', async ({ page }) => {
    await page.goto('./');
    const rows = writtenOut('numbers/index.html');
    const targets = await page
      .locator('main .text a[data-fact]')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href') ?? '', fact: link.getAttribute('data-fact') ?? '' })),
      );
    for (const { href, fact } of targets) {
      if (href.startsWith('#')) await expect(page.locator(`[id="${href.slice(1)}"]`), fact).toBeVisible();
      else {
        expect(href).toBe(`numbers/#${fact}`);
        expect(rows).toContain(`id="${fact}"`);
      }
    }
    const toFigure = targets.find(({ href }) => FIGURES.includes(href.slice(1)));
    await page.locator(`main .text a[data-fact="${toFigure?.fact}"]`).first().click();
    await expect(
      figure(page, toFigure?.href.slice(1) ?? '')
        .locator('svg:visible')
        .first(),
    ).toBeInViewport();
  });
});
