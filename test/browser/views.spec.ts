import type { Locator, Page } from '@playwright/test';
import { expect, figure, FIGURES, test } from './page.ts';

const liveChart = (scope: Locator) => scope.locator('.live .live-chart');
const altOf = (scope: Locator) => liveChart(scope).getAttribute('aria-label');

/** The drawing, without what is pointed at in it. */
const drawnIn = async (scope: Locator) =>
  (await liveChart(scope).innerHTML()).replaceAll(/ ?\b(?:is-on|has-on|is-pinned)\b/g, '');

/** What a figure says of its view in all the places where it says so. */
const sayingsOf = async (scope: Locator) => ({
  heading: `${await scope.locator('.hed').textContent()} / ${await scope.locator('.measure').textContent()}`,
  drawn: await scope.locator('.live').textContent(),
  alt: await altOf(scope),
  spoken: await scope.locator('.say').textContent(),
  table: await scope.locator('caption').textContent(),
});
type Sayings = Awaited<ReturnType<typeof sayingsOf>>;

/** Waits until the view has been told, which is when nothing has been moved for a moment. */
const told = async (page: Page, scope: Locator): Promise<Sayings> => {
  await page.waitForTimeout(400);
  return sayingsOf(scope);
};

type Step = { name: string; option?: string; kind: 'switch' | 'choice' | 'pick' };

/** Every single choice that a figure's native controls offer, by their visible words. */
const stepsOf = async (scope: Locator): Promise<Step[]> => {
  const switches = await scope.locator('.controls .check').allTextContents();
  const choices = await scope.locator('.controls fieldset label:not(:first-of-type)').evaluateAll((labels) =>
    labels.map((label) => ({
      name: label.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
      option: label.textContent,
    })),
  );
  const picks = await scope.locator('.controls .pick').evaluateAll((labels) =>
    labels.flatMap((label) =>
      Array.from(label.querySelectorAll('option'))
        .slice(1)
        .map((option) => ({ name: label.querySelector('span')?.textContent ?? '', option: option.textContent })),
    ),
  );
  return [
    ...switches.map((name) => ({ kind: 'switch' as const, name })),
    ...choices.map((choice) => ({ kind: 'choice' as const, ...choice })),
    ...picks.map((pick) => ({ kind: 'pick' as const, ...pick })),
  ];
};

const take = async (scope: Locator, { kind, name, option = '' }: Step): Promise<void> => {
  switch (kind) {
    case 'switch':
      return scope.getByRole('checkbox', { name, exact: true }).check();
    case 'choice':
      return scope.getByRole('group', { name }).getByText(option, { exact: true }).click();
    case 'pick':
      await scope.getByRole('combobox', { name }).selectOption(option);
  }
};

for (const id of FIGURES) {
  test(`${id}: every choice shows in headline or measure, drawing, alt text and table, is spoken, and has an address that gives it back`, async ({
    page,
  }) => {
    test.slow();
    await page.goto('./');
    const scope = figure(page, id);
    await scope.locator('.chart-box').hover();
    await expect(liveChart(scope)).toBeVisible();
    const plain = await told(page, scope);
    const steps = await stepsOf(scope);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      const words = `${step.name} ${step.option ?? ''}`;
      await take(scope, step);
      const chosen = await told(page, scope);
      expect(chosen.heading, `${words}: headline or measure`).not.toBe(plain.heading);
      expect(chosen.alt, `${words}: alt text`).not.toBe(plain.alt);
      expect(chosen.table, `${words}: table`).not.toBe(plain.table);
      expect(chosen.spoken, `${words}: spoken`).not.toBe('');
      expect(chosen.spoken, `${words}: spoken`).not.toBe(plain.spoken);
      const address = page.url();
      expect(address, words).toContain(`${id}.`);
      const drawing = await drawnIn(scope);

      const other = await page.context().newPage();
      await other.goto(address);
      await expect(liveChart(figure(other, id))).toBeVisible();
      const again = await told(other, figure(other, id));
      expect({ ...again, spoken: '' }, `${words}: by its address`).toEqual({ ...chosen, spoken: '' });
      expect((await drawnIn(figure(other, id))).length, words).toBe(drawing.length);
      await other.close();

      await scope.getByRole('button', { name: 'Reset' }).click();
      const back = await told(page, scope);
      expect({ ...back, spoken: '' }, `${words}: reset`).toEqual({ ...plain, spoken: '' });
      expect(back.spoken, `${words}: that all is as at first is spoken`).toBe(back.alt);
      expect(page.url()).not.toContain(`${id}.`);
      await expect(scope.locator('.controls :focus'), `${words}: the focus is kept`).toHaveCount(1);
      await expect(scope.getByRole('button', { name: 'Reset' })).toBeHidden();
    }
  });
}

test('the slider of a year stands there only while a year is read', async ({ page }) => {
  await page.goto('./');
  const growth = figure(page, 'trade-growth');
  await expect(growth.getByRole('slider')).toBeHidden();
  await growth.getByRole('checkbox', { name: 'Read a year' }).check();
  await growth.getByRole('slider', { name: 'Year' }).fill('2010');
  await expect(growth.locator('.say')).toContainText('2010');
  await expect(page).toHaveURL(/trade-growth\.reading=on&trade-growth\.year=2010/);
  await page.reload();
  await expect(growth.getByRole('slider', { name: 'Year' })).toHaveValue('2010');
});

test('the days that are played are spoken once they rest, not one by one', async ({ page }) => {
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  await voyage.locator('.chart-box').hover();
  await expect(liveChart(voyage)).toBeVisible();
  await page.evaluate(() => {
    const say = document.querySelector('#shipping-time .say');
    if (say === null) return;
    new MutationObserver(() => (document.body.dataset['said'] = `${document.body.dataset['said'] ?? ''}|`)).observe(
      say,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
  });
  await voyage.getByRole('button', { name: 'Play the days' }).click();
  await expect(voyage.getByRole('slider')).toHaveValue('35', { timeout: 10_000 });
  await expect(voyage.locator('.say')).toContainText('Day 35');
  expect(await page.evaluate(() => document.body.dataset['said'])).toBe('|');
});

test('one press stops the days, and the next goes on', async ({ page }) => {
  await page.goto('./');
  const voyage = figure(page, 'shipping-time');
  await voyage.getByRole('button', { name: 'Play the days' }).click();
  await voyage.getByRole('button', { name: 'Pause' }).click();
  const at = await voyage.getByRole('slider').inputValue();
  await page.waitForTimeout(400);
  await expect(voyage.getByRole('slider')).toHaveValue(at);
  expect(Number(at)).toBeLessThan(35);
});

test.describe('an address', () => {
  test('holds the views of several figures and the place, as promised', async ({ page }) => {
    await page.goto('./?shipping-time.day=18&trade-growth.scale=log#trade-growth');
    await expect(figure(page, 'shipping-time').getByRole('slider')).toHaveValue('18');
    await expect(figure(page, 'trade-growth').getByRole('radio', { name: 'Log' })).toBeChecked();
    await expect(figure(page, 'trade-growth').locator('.hed')).toBeInViewport();
    await figure(page, 'trade-growth').getByRole('checkbox', { name: 'Customs count' }).check();
    await expect(page).toHaveURL(
      /\/\?shipping-time\.day=18&trade-growth\.scale=log&trade-growth\.others=on#trade-growth$/,
    );
  });

  test('fills no history, and stays true when one goes back and forward', async ({ page }) => {
    await page.goto('./');
    const steps = await page.evaluate(() => history.length);
    const voyage = figure(page, 'shipping-time');
    await voyage.getByRole('slider').fill('18');
    await voyage.getByRole('slider').fill('12');
    await expect(page).toHaveURL(/day=12/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Claim check' }).click();
    await expect(page).toHaveURL(/day=12#claim-check$/);
    await voyage.getByRole('slider').fill('9');
    await expect(page).toHaveURL(/day=9#claim-check$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/\?shipping-time\.day=9$/);
    await expect(voyage.getByRole('slider')).toHaveValue('9');
    await page.goForward();
    await expect(page).toHaveURL(/day=9#claim-check$/);
    await page.evaluate(() => (location.hash = 'parcels'));
    await expect(page).toHaveURL(/day=9#parcels$/);
    await expect(figure(page, 'parcels').locator('.hed')).toBeInViewport();
  });

  for (const address of [
    './?shipping-time.day=999',
    './?shipping-time.day=-1&shipping-time.day=18',
    './?shipping-time.day=18.5',
    './?shipping-time.others=<img src=x onerror=alert(1)>',
    './?trade-growth.scale=__proto__&trade-growth.constructor=on',
    './?timeline.pick=toString&places.group=%00',
    './?%E0%A4%A&=&&shipping-time=18&.day=3',
    './?gone.view=1#gone',
    './#%E0%A4%A',
    './?trade-2024.stage=reached',
  ]) {
    test(`that is hostile or stale opens the story as it is: ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.waitForTimeout(300);
      for (const id of FIGURES) {
        await expect(figure(page, id).locator('.controls .reset'), id).toBeHidden();
        await expect(figure(page, id).locator('.chart-box svg:visible').first(), id).toBeVisible();
      }
      await expect(figure(page, 'shipping-time').getByRole('slider')).toHaveValue('25');
    });
  }
});
