import type { Locator, Page } from '@playwright/test';

export type Point = { x: number; y: number };

/** A shape of a mark in the window: its middle, or for a line some points of it, and its size. */
export type Shape = { fact: string; mark: number; kind: string; points: Point[]; width: number; height: number };

/** Every shape and label of every mark that a chart shows now. */
export const shapesIn = (chart: Locator): Promise<Shape[]> =>
  chart.evaluate((box) => {
    const marks = Array.from(box.querySelectorAll('.mark'));
    return Array.from(
      box.querySelectorAll<SVGGraphicsElement>(':is(.mark, .mark *):is(rect, circle, path, text):not(.ring)'),
    )
      .filter((shape) => shape.getClientRects().length > 0)
      .map((shape) => {
        const { left, top, width, height } = shape.getBoundingClientRect();
        const mark = shape.closest('.mark') ?? box;
        const known = { fact: mark.getAttribute('data-fact') ?? '', mark: marks.indexOf(mark), kind: shape.tagName };
        if (!(shape instanceof SVGPathElement))
          return { ...known, points: [{ x: left + width / 2, y: top + height / 2 }], width, height };
        const matrix = shape.getScreenCTM() ?? new DOMMatrix();
        const length = shape.getTotalLength();
        const points = Array.from({ length: 201 }, (_, at) => {
          const { x, y } = shape.getPointAtLength((length * at) / 200).matrixTransform(matrix);
          return { x, y };
        });
        return { ...known, points, width: 0, height: 0 };
      });
  });

/** One shape of each kind of every mark. */
export const oneOfEach = (shapes: readonly Shape[]): Shape[] => [
  ...new Map(shapes.toReversed().map((shape) => [`${shape.mark} ${shape.kind}`, shape])).values(),
];

/** How far a point is from a shape. */
export const distanceTo = ({ points, width, height }: Shape, { x, y }: Point): number =>
  Math.min(
    ...points.map((point) =>
      Math.hypot(Math.max(Math.abs(x - point.x) - width / 2, 0), Math.max(Math.abs(y - point.y) - height / 2, 0)),
    ),
  );

/** The facts whose marks are lit in a chart. */
export const litIn = (chart: Locator): Promise<string[]> =>
  chart.evaluate((box) => [
    ...new Set(Array.from(box.querySelectorAll('.mark.is-on'), (mark) => mark.getAttribute('data-fact') ?? '')),
  ]);

/** The facts that are lit while a pointer is at each of these points, all asked for in the page: thousands take a moment. */
export const litAt = (chart: Locator, points: readonly Point[]): Promise<string[]> =>
  chart.evaluate(async (box, all) => {
    // What was lit before goes out once the page has been painted, which need not be waited for a thousand times.
    const paintsLater = window.requestAnimationFrame;
    window.requestAnimationFrame = (task) => {
      queueMicrotask(() => task(performance.now()));
      return 0;
    };
    const found: string[] = [];
    for (const { x, y } of all) {
      const pointed = document.elementFromPoint(x, y) ?? document.body;
      pointed.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y }),
      );
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((answered) => setTimeout(() => setTimeout(answered)));
      const lit = Array.from(box.querySelectorAll('.mark.is-on'), (mark) => mark.getAttribute('data-fact') ?? '');
      found.push([...new Set(lit)].join());
    }
    window.requestAnimationFrame = paintsLater;
    return found;
  }, points);

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
