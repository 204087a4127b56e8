import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, figure } from './page.ts';

export const STORY = 'china-latin-america';

/** Opens the menu of a figure. */
export const openMenu = async (page: Page, id: string): Promise<Locator> => {
  await figure(page, id).locator('[data-take]').click();
  const menu = page.locator('.menu:popover-open');
  await expect(menu).toBeVisible();
  return menu;
};

/** Takes an entry of the open menu, and reads what arrives. */
export const save = async (page: Page, item: string): Promise<{ name: string; content: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
};
