import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** The address, once the slide that was turned to has been painted: it follows the picture. */
export const hashOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(() => setTimeout(painted, 20))));
    return location.hash;
  });

/** The step that is on the screen. */
export const current = (page: Page) => page.locator('.step.is-current');

export const stepsIn = (page: Page): Promise<string[]> =>
  page.locator('.step').evaluateAll((steps) => steps.map((step) => step.id));

/** Opens the slides as a deck, on a canvas where a slide's px are the screen's. */
export const open = async (page: Page, address = ''): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`slides/${address}`);
  await expect(current(page)).toBeVisible();
};

/** Opens the presenter's window, and waits until its script has looked for slides. */
export const openConsole = async (page: Page, address = ''): Promise<void> => {
  await page.goto(`slides/presenter/${address}`);
  await expect(page.locator('#console-link')).not.toBeEmpty();
};
