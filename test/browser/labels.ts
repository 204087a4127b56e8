import type { Page } from '@playwright/test';

declare global {
  var labelFaultsOf: (chart: Element) => string[];
}

/** Puts the measure into the page, for `faultsInViews`. */
export const measureLabels = (page: Page): Promise<unknown> =>
  page.addInitScript({ content: `globalThis.labelFaultsOf = ${String(labelFaults)}` });

/**
 * Shows a live figure in every view that a reader can choose, each option of each control with each of all others, or in
 * some of them, and says what is wrong with its labels. Runs in the page.
 */
export const faultsInViews = async (figure: Element, every: number): Promise<{ views: number; faults: string[] }> => {
  const form = figure.querySelector<HTMLFormElement>('form.controls');
  const chart = figure.querySelector('.live-chart');
  if (form === null || chart === null) return { views: 0, faults: [] };
  const isField = (field: Element): field is HTMLInputElement | HTMLSelectElement =>
    (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '';
  const fields = Array.from(form.elements).filter(isField);
  const options = new Map<string, string[]>();
  for (const field of fields) {
    const known = options.get(field.name) ?? [];
    if (field instanceof HTMLSelectElement) known.push(...Array.from(field.options, ({ value }) => value));
    else if (field.type === 'checkbox') known.push('', 'on');
    else if (field.type === 'range') {
      for (let step = Number(field.min); step <= Number(field.max); step += 1) known.push(String(step));
    } else known.push(field.value);
    options.set(field.name, known);
  }
  const views = [...options]
    .reduce<Record<string, string>[]>(
      (all, [name, values]) => all.flatMap((view) => values.map((value) => ({ ...view, [name]: value }))),
      [{}],
    )
    .filter((_, at) => at % every === 0);
  const faults: string[] = [];
  for (const view of views) {
    for (const field of fields) {
      const value = view[field.name] ?? '';
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'on';
      else if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = value === field.value;
      else field.value = value;
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((done) => setTimeout(done));
    faults.push(...labelFaultsOf(chart).map((fault) => `${new URLSearchParams(view).toString()}: ${fault}`));
  }
  return { views: views.length, faults };
};

/**
 * What is wrong with a drawing's labels as they are shown: outside of the drawing or the window, under 13 px, or on each other.
 * Runs in the page, so it holds all that it needs.
 */
export const labelFaults = (chart: Element): string[] => {
  // 320 px is a desk's window at 400 %: what is 11.5 there stands four times as tall on the screen.
  const LEAST = innerWidth < 350 ? 11.5 : 13;
  const TOLERANCE = 1;
  const drawing = chart instanceof SVGSVGElement ? chart : (chart.querySelector('svg') ?? chart);
  const room = drawing.getBoundingClientRect();
  const labels = Array.from(chart.querySelectorAll('text')).flatMap((label) => {
    const matrix = label.getScreenCTM();
    const words = label.textContent ?? '';
    if (matrix === null || words.trim() === '') return [];
    const type = Number.parseFloat(getComputedStyle(label).fontSize);
    const { x: from, y: baseline } = label.getStartPositionOfChar(0);
    const to = label.getEndPositionOfChar(label.getNumberOfChars() - 1).x;
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
