/** Marks the section being read in the list of contents, and steps from figure to figure. */
export const startContents = (page: Document): void => {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.contents a')) links.set(link.hash.slice(1), link);
  const sections = [...links.keys()].flatMap((id) => page.getElementById(id) ?? []);

  const mark = (id: string) => {
    for (const [section, link] of links) {
      if (section === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // A section is being read while it crosses the upper third of the window.
  const observer = new IntersectionObserver(
    (entries) => {
      const entering = entries.find((entry) => entry.isIntersecting);
      if (entering !== undefined) mark(entering.target.id);
    },
    { rootMargin: '-30% 0px -69% 0px' },
  );
  for (const section of sections) observer.observe(section);

  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const step = target?.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined) stepToFigure(page, Number(step));
    const full = target?.closest('.full-screen')?.closest('figure');
    if (full !== undefined && full !== null) void toggleFullScreen(page, full);
  });
};

const stepToFigure = (page: Document, step: number): void => {
  const figures = [...page.querySelectorAll<HTMLElement>('figure.figure')];
  const tops = figures.map((figure) => figure.getBoundingClientRect().top);
  const margin = Number.parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) + 2;
  const at = step > 0 ? tops.findIndex((top) => top > margin) : tops.findLastIndex((top) => top < -margin);
  const figure = figures[at];
  if (figure === undefined) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  figure.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  figure.querySelector<HTMLElement>('.chart-box')?.focus({ preventScroll: true });
};

/** Escape leaves it, as the browser has it. Where full screen is not allowed, nothing happens. */
const toggleFullScreen = async (page: Document, figure: Element): Promise<void> => {
  try {
    if (page.fullscreenElement === figure) await page.exitFullscreen();
    else await figure.requestFullscreen();
  } catch {
    // A frame may forbid it; the figure stays where it is.
  }
};
