import type { Page } from '@playwright/test';
import { faintIn } from './contrast.ts';
import { expect, figure, LIVE, test } from './page.ts';

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const themeIn = (page: Page) => page.getByLabel('Theme');

test('follows the system until a reader chooses, and remembers the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const dark = await paperOf(page);
  await themeIn(page).selectOption('Light');
  const light = await paperOf(page);
  expect(light).not.toBe(dark);
  await page.reload();
  await expect(themeIn(page)).toHaveValue('light');
  expect(await paperOf(page)).toBe(light);
  await themeIn(page).selectOption('System');
  expect(await paperOf(page)).toBe(dark);
  await page.reload();
  await expect(themeIn(page)).toHaveValue('');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paperOf(page)).toBe(light);
});

test('can be chosen where nothing may be remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no storage here', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await paperOf(page);
  await themeIn(page).selectOption('Dark');
  expect(await paperOf(page)).not.toBe(light);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`charts can be read in the system’s own ${colorScheme} colours, whatever the page is set to`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('./');
    for (const theme of ['System', 'Light', 'Dark']) {
      await themeIn(page).selectOption(theme);
      expect(await faintIn(page), theme).toEqual([]);
      const paper = await paperOf(page);
      for (const id of LIVE) {
        const options = figure(page, id).locator('.options').first();
        expect(await options.evaluate((form) => getComputedStyle(form).color), `${theme}: words of controls`).not.toBe(
          paper,
        );
        const ruled = await options.locator('label').evaluateAll((labels, ground) => {
          const ruleOf = (label: Element) => getComputedStyle(label.lastElementChild ?? label).borderBottomColor;
          return labels.filter((label) => ruleOf(label) !== ground).map((label) => label.textContent);
        }, paper);
        const [first] = await options.locator('label').allTextContents();
        expect(ruled, `${theme}: the one choice that has a rule`).toEqual([first]);
      }
    }
  });
}
