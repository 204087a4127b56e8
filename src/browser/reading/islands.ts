import { afterPaint } from './afterPaint.ts';
import { watchPress } from './pressed.ts';
import { whenIdle } from './whenIdle.ts';

/** A figure that has become live: it answers to its controls. */
export type LiveFigure = {
  /**
   * Draws what the controls say now, and says so in headline, table and address. Throws where that cannot be drawn: the
   * drawing and its words then stand as before, and this is over.
   */
  update: () => void;
};
/** The module that makes figures live, which is fetched only when it is needed. */
export type Island = { loadFigure: (element: HTMLElement) => Promise<() => LiveFigure> };
export type LoadIsland = () => Promise<Island>;

/** Live charts come after all that is read at once. */
const WAIT = { latestMs: 5000, otherwiseMs: 2000 } as const;

/** Figures that go live are those with a choice; without one a drawing has all that a chart would have. */
const FIGURE = 'figure.figure[data-live]';

/** Whether the reader asked for few bytes; then nothing is fetched before it is used. */
const savesData = (): boolean => {
  // The DOM's types do not know the network's state, which not every browser tells.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/**
 * Makes figures live when a reader turns to them: fetched at idle, run when pointer, touch or focus enters one, or a
 * control is used. If that fails, the drawing stays, and the next use tries again.
 */
export const startIslands = (
  page: Document,
  load: LoadIsland,
  onDrawn: () => void,
  prefetch: () => Promise<unknown> = load,
): void => {
  const woken = new Map<HTMLElement, Promise<LiveFigure | undefined>>();
  const released = watchPress(page);

  const wake = (element: HTMLElement): Promise<LiveFigure | undefined> => {
    const known = woken.get(element);
    if (known !== undefined) return known;
    const waking = start(element, load, released).then((live) => {
      if (live === undefined) woken.delete(element);
      else onDrawn();
      return live;
    });
    woken.set(element, waking);
    return waking;
  };

  const figureOf = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof Element ? (target.closest<HTMLElement>(FIGURE) ?? undefined) : undefined;

  const turnTo = (event: Event) => {
    const element = figureOf(event.target);
    if (element !== undefined) void wake(element);
  };
  const asked = new Set<HTMLElement>();
  // The control answers first. A figure that is asked again meanwhile is drawn once, as it was asked last.
  const update = async (element: HTMLElement | undefined) => {
    if (element === undefined || asked.has(element)) return;
    asked.add(element);
    const live = await wake(element);
    await painted();
    asked.delete(element);
    const isDrawn = live !== undefined && canUpdate(live);
    if (!isDrawn) {
      woken.delete(element);
      standAsBefore(element);
    }
    element.querySelector('.say')?.classList.toggle('is-seen', !isDrawn);
    onDrawn();
  };

  page.addEventListener('pointerover', turnTo, { passive: true });
  page.addEventListener('touchstart', turnTo, { passive: true });
  page.addEventListener('focusin', turnTo);
  page.addEventListener('input', (event) => void update(figureOf(event.target)));
  // A form is reset after its event; then its controls say what to draw.
  page.addEventListener('reset', (event) => setTimeout(() => void update(figureOf(event.target))));
  page.addEventListener('submit', (event) => event.preventDefault());

  for (const element of figuresIn(page, location.search)) void wake(element);
  if (!savesData()) whenIdle(() => void prefetch().catch(() => undefined), WAIT);
};

/** Controls go with the drawing: where it cannot follow a choice, the choice is taken back, and a plain word says so. */
const standAsBefore = (element: HTMLElement): void => {
  for (const field of element.querySelectorAll<HTMLInputElement>('form.controls input'))
    field.checked = field.defaultChecked;
  for (const option of element.querySelectorAll<HTMLOptionElement>('form.controls option'))
    option.selected = option.defaultSelected;
  const said = element.querySelector<HTMLElement>('.say');
  if (said !== null) said.textContent = said.dataset['failed'] ?? '';
};

/** Redraws a chart, and says whether that could be done. */
const canUpdate = (live: LiveFigure): boolean => {
  try {
    live.update();
    return true;
  } catch (error) {
    tellBuilder(error);
    return false;
  }
};

/** The drawing is still there and still right; nothing to tell a reader. Whoever builds the page wants to know. */
const tellBuilder = (error: unknown): void => {
  // oxlint-disable-next-line no-console
  if (import.meta.env.DEV) console.error(error);
};

const painted = () => new Promise<void>(afterPaint);

const start = async (
  element: HTMLElement,
  load: LoadIsland,
  released: () => Promise<void>,
): Promise<LiveFigure | undefined> => {
  try {
    const { loadFigure } = await load();
    const wakeFigure = await loadFigure(element);
    await released();
    await painted();
    return wakeFigure();
  } catch (error) {
    tellBuilder(error);
    return undefined;
  }
};

/** Figures that an address gives a view of their own. */
const figuresIn = (page: Document, search: string): HTMLElement[] => [
  ...new Set(
    [...new URLSearchParams(search).keys()].flatMap((key) => {
      const element = page.getElementById(key.split('.')[0] ?? '');
      return element?.matches(FIGURE) === true ? [element] : [];
    }),
  ),
];
