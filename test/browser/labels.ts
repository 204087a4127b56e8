import type { Locator } from '@playwright/test';

/** What a figure's controls say, by name. */
export type Setting = Record<string, string>;

/** Every view that a reader can choose: each option of each control with each of all others. */
export const viewsOf = (figure: Locator): Promise<Setting[]> =>
  figure.locator('form.controls').evaluate((form) => {
    if (!(form instanceof HTMLFormElement)) return [];
    const options = new Map<string, string[]>();
    for (const field of form.elements) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.name === '') continue;
      const known = options.get(field.name) ?? [];
      if (field instanceof HTMLSelectElement) known.push(...Array.from(field.options, ({ value }) => value));
      else if (field.type === 'checkbox') known.push('', 'on');
      else if (field.type === 'range') {
        for (let step = Number(field.min); step <= Number(field.max); step += 1) known.push(String(step));
      } else known.push(field.value);
      options.set(field.name, known);
    }
    return [...options].reduce<Record<string, string>[]>(
      (views, [name, values]) => views.flatMap((view) => values.map((value) => ({ ...view, [name]: value }))),
      [{}],
    );
  });

/** Sets all of a live figure's controls at once, as an address does. */
export const drive = (figure: Locator, view: Setting): Promise<void> =>
  figure.locator('form.controls').evaluate(async (form, wanted) => {
    if (!(form instanceof HTMLFormElement)) return;
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = wanted[field.name] === 'on';
      else if (field instanceof HTMLInputElement && field.type === 'radio')
        field.checked = wanted[field.name] === field.value;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = wanted[field.name] ?? field.value;
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  }, view);

/**
 * What is wrong with a drawing's labels as they are shown: outside of the drawing or the window, under 13 px, or on each other.
 * Runs in the page, so it holds all that it needs.
 */
export const labelFaults = (chart: Element): string[] => {
  const LEAST = 13;
  const TOLERANCE = 1;
  const room = (chart.querySelector('svg') ?? chart).getBoundingClientRect();
  const labels = Array.from(chart.querySelectorAll('text')).flatMap((label) => {
    const matrix = label.getScreenCTM();
    const words = label.textContent ?? '';
    if (matrix === null || words.trim() === '') return [];
    const type = Number.parseFloat(getComputedStyle(label).fontSize);
    const from = label.getStartPositionOfChar(0).x;
    const to = label.getEndPositionOfChar(label.getNumberOfChars() - 1).x;
    const baseline = Number(label.getAttribute('y'));
    const at = (px: number, py: number) => new DOMPoint(px, py).matrixTransform(matrix);
    // What is inked of a line: its capitals, and below the line only what has a tail.
    const start = at(from, baseline - type * 0.7);
    const end = at(to, baseline + type * (/[gjpqy,;()Q]/.test(words) ? 0.2 : 0.02));
    return [{ words, size: type * matrix.a, left: start.x, top: start.y, right: end.x, bottom: end.y }];
  });
  if (labels.length === 0) return ['it has no label'];
  const small = labels
    .filter(({ size }) => size < LEAST - 0.05)
    .map(({ words, size }) => `"${words}" is ${size.toFixed(1)} px`);
  const outside = labels
    .filter(
      ({ left, top, right, bottom }) =>
        left < Math.max(room.left, 0) - TOLERANCE ||
        right > Math.min(room.right, document.documentElement.clientWidth) + TOLERANCE ||
        top < room.top - TOLERANCE ||
        bottom > room.bottom + TOLERANCE,
    )
    .map(({ words }) => `"${words}" is cut off`);
  const hits = labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - TOLERANCE &&
          other.left < one.right - TOLERANCE &&
          one.top < other.bottom - TOLERANCE &&
          other.top < one.bottom - TOLERANCE,
      )
      .map((other) => `"${one.words}" is on "${other.words}"`),
  );
  return [...small, ...outside, ...hits];
};
