import type { Locator, Page } from '@playwright/test';
import { choose, expect, figure, FIGURES, LIVE, test, wake } from './page.ts';
import { CHOICE } from './story.ts';

const liveChart = (scope: Locator) => scope.locator('.live .live-chart');

/** The drawing, without what is pointed at in it. */
const drawnIn = async (scope: Locator) =>
  (await liveChart(scope).innerHTML()).replaceAll(/ ?\b(?:is-on|has-on|is-pinned)\b| transform="[^"]*"/g, '');

/** What a figure says of its view in all the places where it says so. */
const sayingsOf = async (scope: Locator) => ({
  heading: `${await scope.locator('.hed').textContent()} / ${await scope.locator('.measure').textContent()}`,
  alt: await liveChart(scope).getAttribute('aria-label'),
  table: await scope.locator('caption').textContent(),
});

/** The choices of a figure that are not its first view, by their words. */
const optionsOf = async (scope: Locator): Promise<string[]> =>
  scope.locator('form.controls fieldset label:not(:first-of-type), form.controls .check').allTextContents();

const first = (page: Page) => figure(page, LIVE[0] ?? '');

for (const id of LIVE) {
  test(`${id}: every choice shows in headline or measure, drawing, alt text and table, is spoken, and has an address that gives it back`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const scope = figure(page, id);
    await expect(scope.locator('.say')).toHaveAttribute('aria-live', 'polite');
    await wake(page, id);
    const plain = await sayingsOf(scope);
    const plainDrawing = await drawnIn(scope);
    const options = await optionsOf(scope);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) {
      await choose(page, id, option);
      await expect(scope.locator('.say'), `${option}: spoken`).toHaveText(/\S/);
      const chosen = await sayingsOf(scope);
      expect(chosen.heading, `${option}: headline or measure`).not.toBe(plain.heading);
      expect(chosen.alt, `${option}: alt text`).not.toBe(plain.alt);
      expect(chosen.table, `${option}: table`).not.toBe(plain.table);
      expect(page.url(), option).toContain(`${id}.`);
      const drawing = await drawnIn(scope);
      expect(drawing, `${option}: drawing`).not.toBe(plainDrawing);

      const other = await page.context().newPage();
      await other.emulateMedia({ reducedMotion: 'reduce' });
      await other.goto(page.url());
      await expect(liveChart(figure(other, id))).toBeVisible();
      expect(await sayingsOf(figure(other, id)), `${option}: by its address`).toEqual(chosen);
      expect((await drawnIn(figure(other, id))).length, option).toBe(drawing.length);
      await other.close();

      await scope.getByRole('button', { name: 'Reset' }).click();
      await expect.poll(() => sayingsOf(scope), `${option}: reset`).toEqual(plain);
      await expect(scope.locator('.say'), `${option}: that all is as at first is spoken`).toHaveText(plain.alt ?? '');
      expect(page.url()).not.toContain(`${id}.`);
      await expect(scope.locator('.controls :focus'), `${option}: the focus is kept`).toHaveCount(1);
      await expect(scope.getByRole('button', { name: 'Reset' })).toBeHidden();
    }
  });
}

test.describe('an address', () => {
  test('holds the views of several figures and the place, as promised', async ({ page }) => {
    await page.goto('./');
    const chosen: { id: string; name: string; value: string }[] = [];
    for (const id of LIVE) {
      const radio = figure(page, id).locator('form.controls input[type=radio]').nth(1);
      chosen.push({
        id,
        name: (await radio.getAttribute('name')) ?? '',
        value: (await radio.getAttribute('value')) ?? '',
      });
    }
    const search = chosen.map(({ id, name, value }) => `${id}.${name}=${value}`).join('&');
    const [target = ''] = LIVE;
    await page.goto(`./?${search}#${target}`);
    for (const { id, value } of chosen) await expect(figure(page, id).locator(`input[value="${value}"]`)).toBeChecked();
    await expect(figure(page, target).locator('.hed')).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`/\\?${search.replaceAll('.', '\\.')}#${target}$`));
  });

  test('fills no history, and stays true when one goes back and forward', async ({ page }) => {
    await page.goto('./');
    const [id = ''] = LIVE;
    await wake(page, id);
    const steps = await page.evaluate(() => history.length);
    const [option = ''] = await optionsOf(first(page));
    await choose(page, id, option);
    await expect(page).toHaveURL(new RegExp(`\\?${id}\\.`));
    const { search } = new URL(page.url());
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const menu = page.getByRole('navigation', { name: 'On this page' });
    await menu.locator('summary').click();
    // The last of the list, far from the figure.
    const far = menu.getByRole('link').last();
    const hash = (await far.getAttribute('href'))?.replace(/^[^#]*/, '') ?? '';
    await far.click();
    await expect(page).toHaveURL(new RegExp(`${search.replace('?', '\\?')}${hash}$`));
    await first(page).getByRole('button', { name: 'Reset' }).dispatchEvent('click');
    await expect(page).toHaveURL(new RegExp(`/${hash}$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(first(page).locator('input[type=radio]').first()).toBeChecked();
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`/${hash}$`));
    await page.evaluate((figureId) => (location.hash = figureId), id);
    await expect(first(page).locator('.hed')).toBeInViewport();
  });

  test('that is hostile or stale opens the story as it is', async ({ page }) => {
    test.slow();
    const [still, live] = [FIGURES[0] ?? '', LIVE[0] ?? ''];
    const { name } = CHOICE;
    for (const address of [
      `./?${still}.day=999`,
      `./?${still}.day=-1&${still}.day=18`,
      `./?${live}.${name}=<img src=x onerror=alert(1)>`,
      `./?${live}.${name}=__proto__&${live}.constructor=on`,
      `./?${still}.pick=toString&${LIVE.at(-1)}.group=%00`,
      `./?%E0%A4%A&=&&${still}=18&.day=3`,
      './?gone.view=1#gone',
      './#%E0%A4%A',
      // As an edition before had it.
      `./?${still}.stage=reached`,
    ]) {
      await page.goto(address);
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      for (const id of LIVE) await expect(figure(page, id).locator('.controls .reset'), address).toBeHidden();
      for (const id of FIGURES)
        await expect(figure(page, id).locator('.chart-box svg:visible').first(), `${address}: ${id}`).toBeVisible();
      await expect(page.locator('.hed img')).toHaveCount(0);
    }
  });
});
