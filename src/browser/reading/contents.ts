/** Marks the section being read in the list of contents, and steps from figure to figure. */
export const startContents = (page: Document): void => {
  const list = page.querySelector<HTMLElement>('.contents ol');
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.contents a')) links.set(link.hash.slice(1), link);
  const sections = [...links.keys()].flatMap((id) => page.getElementById(id) ?? []);

  const mark = (id: string) => {
    for (const [section, link] of links) {
      if (section !== id) {
        link.removeAttribute('aria-current');
        continue;
      }
      link.setAttribute('aria-current', 'true');
      // Where the list is one line that is longer than the window, the marked word is brought into it.
      if (list !== null) list.scrollLeft = link.offsetLeft - list.offsetLeft - LIST_MARGIN;
    }
  };
  // A section is being read while it crosses the upper third of the window. Several leaps may be told of at once.
  const crossing = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        crossing.delete(target);
        if (isIntersecting) crossing.add(target);
      }
      const last = [...crossing].at(-1);
      if (last !== undefined) mark(last.id);
    },
    { rootMargin: '-30% 0px -69% 0px' },
  );
  for (const section of sections) observer.observe(section);
  // The last one may be too short ever to get there.
  page.addEventListener('scrollend', () => {
    const last = sections.at(-1);
    if (last !== undefined && scrollY + innerHeight >= page.documentElement.scrollHeight - 2) mark(last.id);
  });

  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const step = target?.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined) toFigure(page, figureInReach(page, Number(step)));
  });
  // In a row of charts these two keys go from one to the next, as they do in a feed.
  page.addEventListener('keydown', (event) => {
    const step = STEP_KEYS[event.key];
    const box = event.target instanceof Element ? event.target.closest('.chart-box') : null;
    if (step === undefined || box === null || page.fullscreenElement !== null) return;
    event.preventDefault();
    const figures = figuresOf(page);
    const at = figures.findIndex((figure) => figure.contains(box));
    toFigure(page, figures[at + step]);
  });
};

const LIST_MARGIN = 24;
const STEP_KEYS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

const figuresOf = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('figure.figure')];

/** The next figure below the top of the window, or the last one above it: the one being read counts until its start is shown. */
const figureInReach = (page: Document, step: number): HTMLElement | undefined => {
  const figures = figuresOf(page);
  const tops = figures.map((figure) => figure.getBoundingClientRect().top);
  const line = Number.parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop);
  return figures[step > 0 ? tops.findIndex((top) => top > line + 2) : tops.findLastIndex((top) => top < line - 2)];
};

/** Shows a figure from its headline on, with the focus on its chart, from where all of it is one key away. */
const toFigure = (page: Document, figure: HTMLElement | undefined): void => {
  if (figure === undefined) return;
  const calm =
    matchMedia('(prefers-reduced-motion: reduce)').matches || page.documentElement.dataset['motion'] === 'off';
  figure.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  figure.querySelector<HTMLElement>('.chart-box')?.focus({ preventScroll: true });
};
