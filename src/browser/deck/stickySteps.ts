/** The share of the window that a drawing may take while its words pass below it, or beside it on a phone held sideways. */
const SHARE = { below: 0.64, beside: 0.9 } as const;
/** As wide as the style sheet makes a drawing beside its words. */
const WIDTH_BESIDE = 0.44;
const WIDEST = 440;
const BESIDE = '(max-height: 480px) and (orientation: landscape)';
/** A step is drawn once its headline is this far up in the window. */
const LINE = 0.9;

const ABOVE = 1e6;
const GAP = 16;

const HELD = 'is-held';
const SHOWN = 'is-shown';

export type StickySteps = {
  /** Holds what can be held in this window. */
  hold: () => void;
  release: () => void;
  /** Where a step begins for somebody who reads on: a step that is held has no box of its own. */
  startOf: (step: HTMLElement | undefined) => Element | undefined;
};

/**
 * On a phone a figure stays while the words of its steps pass, and changes with them.
 * A drawing that is too tall to stay goes by with its words, as all of them do without a script.
 */
export const createStickySteps = async (page: Document): Promise<StickySteps> => {
  await allTurns(page);
  const headOf = (step: Element) => step.querySelector('.slide-hed') ?? step;
  const heldIn = (slide: Element) => Array.from(slide.querySelectorAll<HTMLElement>(`.step.${HELD}`));

  const showIn = (slide: Element) => {
    const steps = heldIn(slide);
    const isReached = (step: Element) => headOf(step).getBoundingClientRect().top < LINE * innerHeight;
    const shown = steps.findLast(isReached) ?? steps[0];
    for (const step of steps) step.classList.toggle(SHOWN, step === shown);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const slide of new Set(entries.map(({ target }) => target.closest('.slide')))) {
        if (slide !== null) showIn(slide);
      }
    },
    // What is above the window counts as reached, so that a leap over a step is heard of, too.
    { rootMargin: `${ABOVE}px 0px ${Math.round((LINE - 1) * 100)}% 0px` },
  );

  const release = () => {
    observer.disconnect();
    for (const held of page.querySelectorAll(`.${HELD}`)) held.classList.remove(HELD, SHOWN);
  };

  /** How tall a step's drawing is where it would stay. */
  const heightOf = (step: Element): number => {
    const { width, height } = step.querySelector<SVGSVGElement>('.chart-narrow')?.viewBox.baseVal ?? { width: 0 };
    const room = isBeside() ? innerWidth * WIDTH_BESIDE : (step.querySelector('.slide-chart')?.clientWidth ?? 0);
    return width === 0 || height === undefined ? Number.POSITIVE_INFINITY : (height / width) * Math.min(room, WIDEST);
  };
  // As the style sheet has it: a wide window that is taller is no phone on its side.
  const isBeside = () => matchMedia(BESIDE).matches;

  /** Focus obscured: what is reached by keyboard comes out from under the drawing that stays. */
  const uncover = (target: Element) => {
    const chart = target.closest(`.slide.${HELD}`)?.querySelector(`.step.${HELD}.${SHOWN} .slide-chart`);
    if (chart === null || chart === undefined || target.closest('.slide-chart') !== null) return;
    const [over, own] = [chart.getBoundingClientRect(), target.getBoundingClientRect()];
    const isCovered = own.top < over.bottom && own.bottom > over.top && own.left < over.right && own.right > over.left;
    if (isCovered) scrollBy({ top: own.top - over.bottom - GAP, behavior: 'instant' });
  };
  page.addEventListener('focusin', ({ target }) => {
    // The browser scrolls to it first.
    if (target instanceof Element) requestAnimationFrame(() => uncover(target));
  });

  const hold = () => {
    release();
    const most = (isBeside() ? SHARE.beside : SHARE.below) * innerHeight;
    // Measure all before anything moves.
    const measured = Array.from(page.querySelectorAll<HTMLElement>('.slide'), (slide) => {
      const steps = Array.from(slide.querySelectorAll('.step'), (step) => ({ step, height: heightOf(step) }));
      const tall = steps.findIndex(({ height }) => height > most);
      return { slide, fitting: tall === -1 ? steps : steps.slice(0, tall) };
    });
    for (const { slide, fitting } of measured) {
      if (fitting.length < 2) continue;
      slide.style.setProperty('--held', `${Math.ceil(Math.max(...fitting.map(({ height }) => height)))}px`);
      slide.classList.add(HELD);
      for (const { step } of fitting) {
        step.classList.add(HELD);
        observer.observe(headOf(step));
      }
      showIn(slide);
    }
    // What is held moves what is below it, and with it what has the focus.
    const focused = page.activeElement;
    if (focused === null || focused.closest('.step') === null) return;
    focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    uncover(focused);
  };

  return { hold, release, startOf: (step) => (step?.classList.contains(HELD) === true ? headOf(step) : step) };
};

/** What waits for its turn to be laid out (slide.css) has no size before. */
const allTurns = (page: Document) =>
  Promise.allSettled(
    page
      .getAnimations()
      .filter((one) => one instanceof CSSAnimation && one.animationName === 'wait-for-turn')
      .map(({ finished }) => finished),
  );
