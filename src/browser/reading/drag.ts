import { setRange } from './setRange.ts';

type Drag = { range: HTMLInputElement; left: number; width: number };

/** Takes hold of a slider that is part of a drawing (`data-drag="day"`): it moves the native slider of the same name. */
export const startDragging = (page: Document): void => {
  let drag: Drag | undefined;

  const move = (event: PointerEvent) => {
    if (drag === undefined) return;
    const { range, left, width } = drag;
    const [min, max] = [Number(range.min), Number(range.max)];
    const share = Math.max(0, Math.min(1, (event.clientX - left) / width));
    setRange(range, Math.round(min + share * (max - min)));
  };

  page.addEventListener('pointerdown', (event) => {
    const area = event.target instanceof Element ? event.target.closest('[data-drag]') : null;
    const form = area?.closest('figure')?.querySelector<HTMLFormElement>('form.controls');
    const range = form?.elements.namedItem(area?.getAttribute('data-drag') ?? '');
    if (area === null || !(range instanceof HTMLInputElement) || event.button !== 0) return;
    event.preventDefault();
    const { left, width } = area.getBoundingClientRect();
    drag = { range, left, width };
    move(event);
  });
  page.addEventListener('pointermove', move);
  for (const end of ['pointerup', 'pointercancel'] as const) page.addEventListener(end, () => (drag = undefined));
};
