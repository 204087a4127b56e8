import { flushSync } from 'react-dom';
import { pageSizes, type Size } from '../../figures/room.ts';
import type { ShownFigure } from '../../model/story.ts';
import { parseViews } from '../../model/parseViews.ts';
import { defaultView, differenceOf, isDefaultView, viewsToSearch, type View } from '../../model/view.ts';
import { runsOf, type Told } from '../../model/told.ts';
import { keyOf, requiredWord, sayingOf } from '../../model/viewWords.ts';
import { expectDrawn, LiveChart } from './LiveChart.tsx';
import { loadDrawn } from './plots.ts';
import type { Plot } from '../../charts/drawn.ts';
import type { PlotIn } from '../../figures/plotKey.ts';
import type { LiveFigure } from '../reading/islands.ts';
import { moveMarks, placesOfMarks } from '../reading/moveMarks.ts';
import { createRoot } from './react.ts';
import { replaceSearch } from '../reading/replaceSearch.ts';
import { readForm, writeForm } from './controlsForm.ts';
import { createKeptRoom } from './keptRoom.ts';

const REST_MS = 250;

/** The stylesheet shows the narrow drawing, or a tablet's, up to these widths; the live chart follows it. */
const NARROW_UP_TO = 760;
const MEDIUM_UP_TO = 1179;

/**
 * Fetches what a figure draws from; what comes back takes the figure over from its drawing: same size, same box, swapped
 * in one task, so that nothing moves. That throws, and leaves the drawing, when the live chart cannot be drawn.
 */
export const loadFigure = async (element: HTMLElement): Promise<() => LiveFigure> => {
  const { figure, plotIn } = await loadDrawn(element);
  return () => wakeFigure(element, figure, plotIn);
};

const wakeFigure = (element: HTMLElement, figure: ShownFigure, plotIn: PlotIn): LiveFigure => {
  const drawing = partOf(element, '.drawing');
  const live = partOf(element, '.live');
  const form = element.querySelector<HTMLFormElement>('form.controls') ?? undefined;
  const sizes = pageSizes(figure.placement);
  const narrow = matchMedia(`(max-width: ${NARROW_UP_TO}px)`);
  const medium = matchMedia(`(max-width: ${sizes.includes('medium') ? MEDIUM_UP_TO : 0}px)`);

  let isOnPaper = false;
  // Paper has its own layout, whatever the window is: print.css says which drawing stands where.
  const sizeNow = (): Size => {
    if (isOnPaper) return sizes.includes('medium') ? 'medium' : 'wide';
    return narrow.matches ? 'narrow' : medium.matches ? 'medium' : 'wide';
  };

  let failure: unknown;
  let drawn: Plot | undefined;
  const root = createRoot(live, {
    onUncaughtError: (error) => {
      failure = error;
    },
  });
  const listening = new AbortController();
  const { signal } = listening;

  const show = (view: View) => {
    const saying = sayingOf(figure, view);
    const label = [requiredWord(figure, 'alt', view), saying].join(' ').trim();
    const size = sizeNow();
    const plot = plotIn(view, size);
    if (plot !== drawn)
      flushSync(() => root.render(<LiveChart id={figure.id} plot={plot} size={size} label={label} />));
    if (failure !== undefined) throw failure;
    if (plot !== drawn) expectDrawn(live, plot);
    drawn = plot;
    return { saying, label };
  };

  const known = { [figure.id]: figure.controls };
  let view = parseViews(location.search, known)[figure.id] ?? {};
  // What a reader chose while the chart was still on its way counts more than the address.
  if (form !== undefined)
    view = { ...view, ...differenceOf(readForm(form, figure.controls), defaultView(figure.controls)) };

  const room = createKeptRoom(element);
  let resting: number | undefined;
  /** Spoken once a slider rests or the days have been played; that all is as at first is worth saying, too. */
  const announce = (words: string) => {
    clearTimeout(resting);
    resting = window.setTimeout(() => setText(element.querySelector('.say'), words), REST_MS);
  };

  /** Headline, measure, table, form and the way to the talk say what is drawn. */
  const setAll = (saying: string) => {
    for (const [selector, key, words] of [
      ['.hed', 'title', requiredWord(figure, 'title', view)],
      ['.measure', 'measure', requiredWord(figure, 'measure', view)],
    ] as const)
      setWords(element.querySelector(selector), words, figure.told?.[keyOf(figure, key, view)]);
    setText(element.querySelector('caption .view'), isDefaultView(view, figure.controls) ? '' : saying);
    if (form !== undefined) writeForm(form, figure.controls, view);
    offerReset(element, !isDefaultView(view, figure.controls));
    // The talk starts in the view that is read.
    const search = viewsToSearch({ [figure.id]: view }, { [figure.id]: figure.controls });
    element.querySelector('a.present')?.setAttribute('href', `slides/${search}#${figure.id}`);
  };
  const tell = ({ saying, label }: ReturnType<typeof show>) => {
    setAll(saying);
    announce(isDefaultView(view, figure.controls) ? label : saying);
  };

  /** A chart that cannot be redrawn gives its place back to the drawing, and words and controls are the drawing's again. */
  const standAsDrawn = () => {
    listening.abort();
    clearTimeout(resting);
    root.unmount();
    live.hidden = true;
    live.before(drawing);
    view = defaultView(figure.controls);
    setAll('');
    rememberView(figure, view);
  };
  const redraw = () => {
    try {
      return show(view);
    } catch (error) {
      standAsDrawn();
      throw error;
    }
  };

  const shown = redraw();
  live.hidden = false;
  const walkedAt = drawing.contains(document.activeElement) ? document.activeElement : undefined;
  drawing.remove();
  focusSameMark(live, walkedAt ?? undefined);
  if (!isDefaultView(view, figure.controls)) tell(shown);
  for (const width of [narrow, medium]) width.addEventListener('change', redraw, { signal });
  for (const [event, isPrinting] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    addEventListener(
      event,
      () => {
        isOnPaper = isPrinting;
        redraw();
      },
      { signal },
    );
  }

  // Back and forward lead to where one was reading; what was chosen since then stays, and the address says so.
  addEventListener('popstate', () => rememberView(figure, view), { signal });

  return {
    update: () => {
      if (form === undefined) return;
      view = { ...view, ...readForm(form, figure.controls) };
      room.keep();
      const before = placesOfMarks(live);
      const walkedTo = live.contains(document.activeElement) ? document.activeElement : null;
      tell(redraw());
      if (walkedTo?.isConnected === false) focusSameMark(live, walkedTo);
      moveMarks(live, before);
      rememberView(figure, view);
    },
  };
};

/** A word that goes hands its focus to the first of the choices it has set back. */
const offerReset = (element: HTMLElement, isOffered: boolean): void => {
  const reset = element.querySelector<HTMLButtonElement>('.reset');
  if (reset === null) return;
  if (!isOffered && reset === document.activeElement) {
    element.querySelector<HTMLElement>('.controls :is(input, select)')?.focus({ preventScroll: true });
  }
  reset.disabled = !isOffered;
};

const partOf = (element: HTMLElement, selector: string): HTMLElement => {
  const part = element.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`figure "${element.id}" has no ${selector}`);
  return part;
};

/** A reader who walks the marks by keyboard stays on the mark, though its shape is a new one. */
const focusSameMark = (live: HTMLElement, mark: Element | undefined): void => {
  const same = live.querySelector<SVGElement>(`[data-fact="${CSS.escape(mark?.getAttribute('data-fact') ?? '')}"]`);
  if (mark === undefined || same === null) return;
  for (const name of ['tabindex', 'role', 'aria-label']) same.setAttribute(name, mark.getAttribute(name) ?? '');
  same.closest('[role="img"]:not([data-fact])')?.setAttribute('role', 'group');
  same.focus({ preventScroll: true });
};

/** Words that change with a view speak of facts as the printed ones do. */
const setWords = (element: Element | null, words: string, told: Told | undefined): void => {
  if (element === null || element.textContent === words) return;
  element.replaceChildren(
    ...runsOf(words, told).map(({ text, factId }) => {
      if (factId === undefined) return text;
      const span = document.createElement('span');
      span.dataset['fact'] = factId;
      span.textContent = text;
      return span;
    }),
  );
};

const setText = (element: Element | null, text: string): void => {
  if (element !== null && element.textContent !== text) element.textContent = text;
};

/** Writes the view into the address without adding to the history; other figures' views stay as they are. */
const rememberView = (figure: ShownFigure, view: View): void => {
  const known = { [figure.id]: figure.controls };
  const others = [...new URLSearchParams(location.search)].filter(([key]) => !key.startsWith(`${figure.id}.`));
  const own = new URLSearchParams(viewsToSearch({ [figure.id]: view }, known));
  replaceSearch(new URLSearchParams([...others, ...own]));
};
