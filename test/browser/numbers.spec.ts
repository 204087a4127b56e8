import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { ACCENTED, CLAIM, CLAIMS, DOCUMENTS, factOf, OWNERS, PUBLISHER, STATED, UNIT, whereStoryHas } from './story.ts';

const { id: ID = '' } = STATED ?? {};

const table = (page: Page) => page.getByRole('table', { name: 'All the numbers' });
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const rowsOf = (page: Page) =>
  table(page)
    .locator('tbody tr:visible')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.id,
        cells: Array.from(row.children, (cell) => cell.textContent?.trim() ?? ''),
        key: row.children[0]?.getAttribute('data-sort') ?? '',
        unit: row.children[0]?.getAttribute('data-unit') ?? '',
        basis: row.getAttribute('data-basis'),
        verdict: row.getAttribute('data-verdict'),
      })),
    );

/** A verdict only where something was checked. */
const VERDICT = CLAIMS.length > 0 ? ['Verdict'] : [];
const COLUMNS = ['Number', 'Of what', 'Who says so', ...VERDICT, 'Source', 'Figure'];

test.describe('all the numbers', () => {
  for (const [at, name] of COLUMNS.entries()) {
    test(`can be sorted by “${name}”, both ways, and say so`, async ({ page }) => {
      await page.goto('./numbers/');
      const before = await rowsOf(page);
      await header(page, name).getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(header(page, name)).toHaveAttribute('aria-sort', 'ascending');
      await expect(page.locator('.say')).toHaveText(`Sorted by “${name}”, ascending.`);
      await expect(header(page, name).getByRole('button')).toBeFocused();
      const up = await rowsOf(page);
      expect(new Set(up.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));

      await header(page, name).getByRole('button').click();
      await expect(header(page, name)).toHaveAttribute('aria-sort', 'descending');
      await expect(page.locator('.say')).toHaveText(`Sorted by “${name}”, descending.`);
      const down = await rowsOf(page);
      await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
      if (name === 'Number') return;
      const words = up.map(({ cells }) => cells[at] ?? '');
      const { compare } = new Intl.Collator('en', { numeric: true });
      expect(words).toEqual(words.toSorted(compare));
      expect(down.map(({ cells }) => cells[at] ?? '')).toEqual(words.toReversed());
    });
  }

  test('sorted by number keep the amounts of each unit together', async ({ page }) => {
    await page.goto('./numbers/');
    await header(page, 'Number').getByRole('button').click();
    const up = await rowsOf(page);
    const units = up.map(({ unit }) => unit);
    expect(units.filter((unit, at) => unit !== units[at - 1])).toEqual([...new Set(units)]);
    const amounts = up.filter(({ unit }) => unit === UNIT).map(({ key }) => Number(key));
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts).toEqual(amounts.toSorted((one, other) => one - other));
    await header(page, 'Number').getByRole('button').click();
    const dates = (await rowsOf(page)).filter(({ unit }) => unit === 'date').map(({ key }) => key);
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('can be searched, by words and by basis, say how many there are, and keep it in the address', async ({
    page,
  }) => {
    await page.goto('./numbers/');
    const all = (await rowsOf(page)).length;
    const name = PUBLISHER ?? '';
    await page.getByRole('searchbox').fill(name);
    const found = await rowsOf(page);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(all);
    for (const { cells } of found) expect(cells.join(' ').toLowerCase()).toContain(name);
    await expect(page.getByRole('status')).toHaveText(`${found.length} numbers`);
    await expect(page).toHaveURL(new RegExp(`\\?words=${name}$`));
    await page.reload();
    expect(await rowsOf(page)).toEqual(found);

    const plain = (ACCENTED ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '');
    await page.getByRole('searchbox').fill(plain.toUpperCase());
    expect((await rowsOf(page)).length, 'without accents and capitals').toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('');
    await page.locator('label', { has: page.locator('input[name=basis][value=stated]') }).click();
    const stated = await rowsOf(page);
    expect(new Set(stated.map(({ basis }) => basis))).toEqual(new Set(['stated']));
    await expect(page).toHaveURL(/\?basis=stated$/);
  });

  whereStoryHas(CLAIMS.length > 0, () =>
    test('can be searched by verdict, within what the story says itself', async ({ page }) => {
      const verdict = factOf(CLAIM.fact).check?.verdict ?? '';
      await page.goto('./numbers/?basis=stated');
      await page.locator('label', { has: page.locator(`input[name=verdict][value=${verdict}]`) }).click();
      const checked = await rowsOf(page);
      expect(new Set(checked.map((row) => row.verdict))).toEqual(new Set([verdict]));
      expect(new Set(checked.map(({ basis }) => basis))).toEqual(new Set(['stated']));
      await expect(page).toHaveURL(new RegExp(`basis=stated&verdict=${verdict}$`));
    }),
  );

  test('lead to the sentence in the original, to the figure and, if they were checked, to the line of the check', async ({
    page,
  }) => {
    await page.goto('./numbers/');
    const toCheck = page.locator('tbody a[href*="#claim-"]');
    const row = page.locator(`tbody tr[id="${CLAIMS[0]?.fact ?? ID}"]`);
    const id = (await row.getAttribute('id')) ?? '';
    await expect(row.locator('a[rel=external]').first()).toHaveAttribute('href', /^https?:/);
    await expect(toCheck).toHaveCount(CLAIMS.length);
    if (CLAIMS.length > 0) {
      await row.locator('a[href*="#claim-"]').click();
      await expect(page.locator(`details[id="${new URL(page.url()).hash.slice(1)}"]`)).toHaveAttribute('open');
      await page.goto(`./numbers/#${id}`);
    }
    await page
      .locator(`[id="${id}"]`)
      .getByRole('link', { name: /^Figure \d+$/ })
      .first()
      .click();
    await expect(page.locator(`figure[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });

  test('have an address each: the row is shown whatever the filter, and the page’s old address leads there', async ({
    page,
  }) => {
    await page.goto(`./numbers/?basis=context#${ID}`);
    await expect(page.locator(`#${ID}`)).toBeInViewport();
    await page.goto(`./#fact-${ID}`);
    await expect(page).toHaveURL(new RegExp(`numbers/#${ID}$`));
    await expect(page.locator(`#${ID}`)).toBeInViewport();
    await page.goto('./#all-numbers');
    await expect(page.locator('#all-numbers').getByRole('link')).toHaveAttribute('href', 'numbers/');
    await expect(page.locator('#all-numbers')).toBeInViewport();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('are a plain table in the order of the text, and sources a plain list by whose they are', async ({ page }) => {
      await page.goto(`./numbers/#${ID}`);
      await expect(table(page).getByRole('columnheader')).toHaveText(COLUMNS);
      await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
      await expect(page.locator(`#${ID}`)).toBeInViewport();
      await page.getByRole('link', { name: 'Sources', exact: true }).click();
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(OWNERS.map(() => /^\p{Lu}.* \(\d+\)$/u));
      expect(await page.locator('.sources a[rel=external]').count()).toBeGreaterThanOrEqual(DOCUMENTS.size);
    });
  });

  for (const width of [320, 360, 600, 768, 1280]) {
    for (const path of ['numbers/', 'sources/', '']) {
      test(`stand whole in the window at ${width} px on /${path}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./${path}`);
        for (const summary of await page.locator('.figure-table summary, .claim summary').all())
          await summary.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
        const cut = await page.locator('main :is(th, td, a, caption, p, li)').evaluateAll((cells) =>
          cells.flatMap((cell) => {
            const { left, right, width: across } = cell.getBoundingClientRect();
            const isSeen =
              across > 1 && getComputedStyle(cell.closest('thead, caption, .unseen') ?? cell).clipPath === 'none';
            return isSeen && (left < -1 || right > innerWidth + 1) ? [cell.textContent] : [];
          }),
        );
        expect(cut).toEqual([]);
      });
    }
  }
});
