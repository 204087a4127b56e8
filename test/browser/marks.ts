import type { Locator, Page } from '@playwright/test';

/** The facts whose marks are lit in a chart. */
export const litIn = (chart: Locator): Promise<string[]> =>
  chart.evaluate((box) => [
    ...new Set(Array.from(box.querySelectorAll('.mark.is-on'), (mark) => mark.getAttribute('data-fact') ?? '')),
  ]);

/** Every view of a figure that one choice of its controls makes, as addresses; the first is the default. */
export const viewsOf = (page: Page, id: string): Promise<string[]> =>
  page.locator(`figure.figure[id="${id}"]`).evaluate((element, figure) => {
    const fields = Array.from(
      element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form.controls :is(input, select)'),
    );
    const single = fields.flatMap((field) => {
      if (field instanceof HTMLSelectElement)
        return Array.from(field.options).flatMap(({ value }) => (value === '' ? [] : [`${field.name}=${value}`]));
      if (field.type === 'checkbox') return [`${field.name}=on`];
      return field.type === 'radio' && !field.defaultChecked ? [`${field.name}=${field.value}`] : [];
    });
    return ['', ...single.map((view) => `?${figure}.${view}`)];
  }, id);
