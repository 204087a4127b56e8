import type { Locator } from '@playwright/test';

/** The facts whose marks are lit in a chart. */
export const litIn = (chart: Locator): Promise<string[]> =>
  chart.evaluate((box) => [
    ...new Set(Array.from(box.querySelectorAll('.mark.is-on'), (mark) => mark.getAttribute('data-fact') ?? '')),
  ]);
