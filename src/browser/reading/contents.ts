import { hasModifier } from './hasModifier.ts';
import { isCalm } from './isCalm.ts';

/** Names the section being read in the menu of contents, and steps from figure to figure by their names. */
export const startContents = (page: Document): void => {
  const menu = page.querySelector<HTMLDetailsElement>('.contents-menu');
  const steps = page.querySelector<HTMLElement>('.figure-steps');
  const now = page.querySelector('.contents-now');
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.contents-sections a'))
    links.set(link.hash.slice(1), link);
  const sections = [...links.keys()].flatMap((id) => page.getElementById(id) ?? []);

  const mark = (id: string | undefined) => {
    for (const [section, link] of links) {
      if (section === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (now !== null) now.textContent = links.get(id ?? '')?.textContent ?? '';
  };
  /** The figure that was stepped to last. */
  let reached: HTMLElement | undefined;
  const nameSteps = () => {
    for (const button of steps?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])
      nameStep(button, figureInReach(page, Number(button.dataset['step']), reached), steps?.dataset ?? {});
  };
  const stepTo = (figure: HTMLElement | undefined) => {
    reached = figure ?? reached;
    toFigure(page, figure);
    // Where the next one stands beside, nothing scrolls.
    nameSteps();
  };
  // A section is being read from where it crosses the upper third of the window to where the next one does; one that was
  // jumped to is, however short it is, and though another stands beside it.
  const markRead = () => {
    const asked = sections.find(({ id }) => `#${id}` === location.hash);
    const isThere = asked !== undefined && isJumpedTo(page, asked.getBoundingClientRect().top);
    const read = sections.findLast((section) => section.getBoundingClientRect().top <= innerHeight * READING_LINE);
    mark((isThere ? asked : read)?.id);
  };
  const observer = new IntersectionObserver(markRead, {
    rootMargin: `${-100 * READING_LINE}% 0px ${100 * READING_LINE - 99}% 0px`,
  });
  for (const section of sections) observer.observe(section);
  // It reports once at the start, too, when the page has been laid out anyway.
  const figures = new IntersectionObserver(nameSteps, { rootMargin: '-10% 0px -89% 0px' });
  for (const figure of figuresOf(page)) figures.observe(figure);
  page.addEventListener('scrollend', () => {
    nameSteps();
    markRead();
  });

  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const step = target?.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined) stepTo(figureInReach(page, Number(step), reached));
    // The menu goes once it has been used, or is not wanted any more.
    if (menu?.open === true && target?.closest('.contents-menu summary') === null) menu.open = false;
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu?.open === true) {
      menu.open = false;
      menu.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
      return;
    }
    // In a row of charts these two keys go from one to the next, as they do in a feed.
    const step = STEP_KEYS[event.key];
    const box = event.target instanceof Element ? event.target.closest('.chart-box') : null;
    if (step === undefined || box === null || page.fullscreenElement !== null || hasModifier(event)) return;
    const all = figuresOf(page);
    const next = all[all.findIndex((figure) => figure.contains(box)) + step];
    // Before the first figure and after the last one the page scrolls on.
    if (next === undefined) return;
    event.preventDefault();
    stepTo(next);
  });
};

const READING_LINE = 0.3;
/** Where what was jumped to begins, in px from the top of the window: below the bar. */
const topLine = (page: Document): number => Number.parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop);
/** Whether what begins at `top` stands where a jump brings it, or as near as the end of the page lets it. */
const isJumpedTo = (page: Document, top: number): boolean =>
  Math.abs(top - topLine(page)) <= 2 ||
  (top > 0 && top < innerHeight && scrollY + innerHeight >= page.documentElement.scrollHeight - 2);
const STEP_KEYS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/**
 * Where a figure begins, in px from the top of the window. One in a section that was not laid out yet is far from it: its
 * section tells enough, and to ask the figure itself would have all of it laid out at once (content visibility).
 */
const topOf = (figure: HTMLElement): number => {
  const isSkipped = !(figure.checkVisibility?.({ contentVisibilityAuto: true }) ?? true);
  return (isSkipped ? (figure.closest('.story') ?? figure) : figure).getBoundingClientRect().top;
};

const figuresOf = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('figure.figure')];

/** The next figure below the top of the window, or the last one above it: the one being read counts until its start is shown. */
const figureInReach = (page: Document, step: number, reached: HTMLElement | undefined): HTMLElement | undefined => {
  const figures = figuresOf(page);
  const tops = figures.map(topOf);
  const line = topLine(page);
  // Of two that begin on one line, side by side, the one that was stepped to is being read.
  const at = figures.findIndex((figure) => figure === reached);
  const isAtLine = (top = Number.NaN) => Math.abs(top - line) <= 2;
  if (isAtLine(tops[at]) && isAtLine(tops[at + step])) return figures[at + step];
  return figures[step > 0 ? tops.findIndex((top) => top > line + 2) : tops.findLastIndex((top) => top < line - 2)];
};

/** "Figure 3" on the button, with as much of its headline as there is room for; all of it for those who hear it; no button where there is no figure. */
const nameStep = (button: HTMLButtonElement, figure: HTMLElement | undefined, words: DOMStringMap): void => {
  button.disabled = figure === undefined;
  if (figure === undefined) return;
  const number = figure.dataset['number'] ?? '';
  const title = figure.querySelector('.hed')?.textContent ?? '';
  const name = button.querySelector('.figure-step-name');
  const word = figure.querySelector('.source b')?.textContent?.replace(/\.\s*$/, '') ?? number;
  if (name !== null && name.textContent !== word) name.textContent = word;
  name?.setAttribute('data-title', title);
  const said = (button.dataset['step'] === '1' ? words['next'] : words['previous']) ?? '';
  button.title = title;
  button.setAttribute('aria-label', said.replace('##', () => title).replace('#', number));
};

/** Shows a figure from its headline on, with the focus on its chart, from where all of it is one key away. */
const toFigure = (page: Document, figure: HTMLElement | undefined): void => {
  if (figure === undefined) return;
  figure.scrollIntoView({ block: 'start', behavior: isCalm(page) ? 'auto' : 'smooth' });
  figure.querySelector<HTMLElement>('.chart-box')?.focus({ preventScroll: true });
};
