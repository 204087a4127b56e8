/** One figure on the whole screen; Escape leaves it, as the browser has it. Without the means the word is not shown. */
export const startFullScreen = (page: Document, release: () => void): void => {
  const buttons = page.querySelectorAll<HTMLButtonElement>('button.full-screen');
  if (!page.fullscreenEnabled) {
    for (const button of buttons) button.hidden = true;
    return;
  }
  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const figure = target?.closest('button.full-screen')?.closest('figure');
    if (figure !== undefined && figure !== null) return void toggle(page, figure);
    const link = target?.closest<HTMLAnchorElement>('a[href^="#"]:not([data-fact], [data-take], [data-go])');
    if (link === undefined || link === null || page.fullscreenElement === null) return;
    // What a link leads to stands on the page behind.
    event.preventDefault();
    void leaveFor(page, link.hash);
  });
  page.addEventListener('fullscreenchange', (event) => {
    const figure = event.target instanceof Element ? event.target : undefined;
    const button = figure?.querySelector<HTMLButtonElement>('button.full-screen');
    if (button === null || button === undefined) return;
    // Everything outside of what fills the screen is inert: card and menu go along, closed.
    release();
    (page.fullscreenElement ?? page.body).append(...page.querySelectorAll('.card, .menu'));
    const word = button.textContent ?? '';
    button.textContent = button.dataset['other'] ?? word;
    button.dataset['other'] = word;
    if (page.fullscreenElement !== null || page.activeElement !== page.body) return;
    button.focus({ preventScroll: true });
  });
};

const toggle = async (page: Document, figure: Element): Promise<void> => {
  try {
    if (page.fullscreenElement === figure) await page.exitFullscreen();
    else await figure.requestFullscreen();
  } catch {
    // A frame may forbid it; the figure stays where it is.
  }
};

const leaveFor = async (page: Document, hash: string): Promise<void> => {
  await page.exitFullscreen();
  // Going there again when the address says so already would not scroll.
  page.getElementById(hash.slice(1))?.scrollIntoView();
  location.hash = hash;
};
