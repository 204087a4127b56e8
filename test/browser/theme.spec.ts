import type { Page } from '@playwright/test';
import { faintIn } from './contrast.ts';
import { expect, figure, test } from './page.ts';

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
  for (const theme of ['System', 'Light', 'Dark']) {
    test(`charts can be read in the system’s own ${colorScheme} colours, with the page set to ${theme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('./');
      await themeIn(page).selectOption(theme);
      expect(await faintIn(page)).toEqual([]);
      const ofControls = await figure(page, 'shipping-time')
        .locator('.controls')
        .evaluate((form) => getComputedStyle(form).color);
      expect(ofControls, 'words of controls').not.toBe(await paperOf(page));
      const ruled = await figure(page, 'trade-growth')
        .locator('.options')
        .first()
        .locator('label')
        .evaluateAll(
          (options, paper) => {
            const ruleOf = (option: Element) => getComputedStyle(option.lastElementChild ?? option).borderBottomColor;
            return options.filter((option) => ruleOf(option) !== paper).map((option) => option.textContent);
          },
          await paperOf(page),
        );
      expect(ruled, 'the one choice that has a rule').toEqual(['Linear']);
    });
  }
}
