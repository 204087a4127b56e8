import { hasModifier } from '../reading/hasModifier.ts';
import { isCalm } from '../reading/isCalm.ts';
import { whenIdle } from '../reading/whenIdle.ts';
import { createTraveller } from './traveller.ts';

/** Where in the window a caption is read, as a share of its height. (The last caption's height in sequence.css.) */
const LINE = 0.55;
/** How far a caption that was asked for stands above that line. */
const INSIDE = 12;
/** A stage has room for the wide drawings. (sequence.css.) */
const WIDE = '(min-width: 1180px)';
/** The share of the way between two captions at whose ends a step rests. */
const RESTING = 0.15;

/**
 * Scrollytelling: pins a sequence's pictures while its captions pass, and moves the traveller on with the scroll, from one
 * caption to the next. The scroll itself is never touched: captions are watched, buttons and arrow keys scroll to them, as
 * their addresses do. For readers who want no motion nothing is
 * pinned, and the captions stand with their pictures in order.
 */
export const startSequences = (page: Document): void => {
  for (const figure of page.querySelectorAll<HTMLElement>('figure.sequence')) startSequence(page, figure);
};

const startSequence = (page: Document, figure: HTMLElement): void => {
  const steps = Array.from(figure.querySelectorAll<HTMLElement>('.sequence-step'));
  const links = Array.from(figure.querySelectorAll<HTMLAnchorElement>('.sequence-steps a'));
  const count = figure.querySelector<HTMLElement>('.sequence-count');
  const captions = steps.map((step) => step.querySelector('.sequence-caption') ?? step);
  const pictures = [...figure.querySelectorAll<HTMLElement>('.sequence-picture')];
  const lineNow = () => LINE * innerHeight;
  const traveller = createTraveller(steps, page.documentElement.lang);
  let now = -1;

  const show = (at: number) => {
    if (at === now) return;
    const hasFocus = now >= 0 && pictures[now] === page.activeElement;
    now = at;
    for (const [place, step] of steps.entries()) step.classList.toggle('is-now', place === at);
    for (const [place, link] of links.entries()) {
      if (place === at) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const words = (count?.dataset['words'] ?? '').replace('#', String(at + 1));
    if (count !== null && count.textContent !== words) count.textContent = words;
    // What goes out of sight would lose the focus to nothing: Tab itself scrolls on to the next step.
    if (hasFocus) pictures[at]?.focus({ preventScroll: true });
  };
  // Captions begin below the pinned picture, however high it is.
  const makeRoom = () => {
    const height = Math.max(0, ...pictures.map((picture) => picture.getBoundingClientRect().height));
    if (height > 0) figure.style.setProperty('--stage', `${Math.ceil(height)}px`);
  };
  const goTo = (at: number, isInstant = isCalm(page)) => {
    const step = steps[at];
    if (step === undefined) return;
    const isStaged = figure.classList.contains('is-staged');
    const behavior = isInstant ? 'instant' : 'smooth';
    // A staged caption is brought to where it is read, once it has its place.
    makeRoom();
    const by = (captions[at] ?? step).getBoundingClientRect().top - lineNow() + INSIDE;
    if (isStaged) scrollBy({ top: by, behavior });
    else step.scrollIntoView({ block: 'start', behavior });
    // The step's address, for whoever passes it on; the way back stays what it was.
    history.replaceState(history.state, '', `#${step.id}`);
    if (!isStaged || isInstant) show(at);
  };

  let isAsked = false;
  const follow = () => {
    isAsked = false;
    if (!figure.classList.contains('is-staged')) return;
    const line = lineNow();
    const tops = captions.map((caption) => caption.getBoundingClientRect().top);
    const at = Math.max(
      0,
      tops.findLastIndex((top) => top <= line),
    );
    show(at);
    const [top = 0, next] = [tops[at], tops[at + 1]];
    const share = next === undefined ? 0 : (line - top) / Math.max(1, next - top);
    traveller.to(at, Math.min(1, (share - RESTING) / (1 - 2 * RESTING)));
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(follow);
  };
  // A scroll elsewhere on the page costs nothing, nor does the start: to ask where captions stand would have them laid out.
  let isNear = false;
  const nearby = new IntersectionObserver(
    (entries) => {
      const wasNear = isNear;
      isNear = entries.at(-1)?.isIntersecting === true;
      if (isNear) addEventListener('scroll', ask, { passive: true });
      else removeEventListener('scroll', ask);
      if (isNear || wasNear) ask();
    },
    { rootMargin: '50%' },
  );
  nearby.observe(figure);
  addEventListener('beforeprint', () => traveller.to(now, 0));

  figure.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.sequence-steps a') : null;
    const at = link === null ? -1 : links.indexOf(link);
    if (at < 0 || at >= steps.length || hasModifier(event)) return;
    event.preventDefault();
    goTo(at);
  });
  figure.querySelector('.sequence-steps')?.addEventListener('keydown', (event) => {
    const by = event instanceof KeyboardEvent ? KEYS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(steps.length - 1, now + by));
    goTo(at);
    links[at]?.focus({ preventScroll: true });
  });

  const stage = new ResizeObserver(makeRoom);
  for (const picture of pictures) stage.observe(picture);

  const wide = matchMedia(WIDE);
  const box = figure.querySelector<HTMLElement>('[data-stage]');
  const fill = () => {
    if (box === null || !wide.matches || isCalm(page)) return;
    // What cannot be had now is asked for when a window grows as wide again; a phone's drawings stand there meanwhile.
    import('./fillStage.ts').then(({ fillStage }) => fillStage(box)).catch(() => undefined);
  };
  wide.addEventListener('change', fill);

  const pin = () => {
    figure.classList.toggle('is-staged', !isCalm(page));
    whenIdle(fill, FILL);
    if (isNear) ask();
  };
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => {
    traveller.to(0, 0);
    pin();
  });
  show(0);
  pin();
  const followAddress = () => {
    const at = steps.findIndex((step) => `#${step.id}` === location.hash);
    if (at < 0) return;
    goTo(at, true);
    // A scroll that was still under way may have moved on meanwhile.
    requestAnimationFrame(() => goTo(at, true));
  };
  figure.addEventListener('step-asked', ({ target }) => {
    const at = steps.findIndex((step) => step === target);
    if (at >= 0) goTo(at, true);
  });
  followAddress();
  addEventListener('hashchange', followAddress);
};

const FILL = { latestMs: 1000, otherwiseMs: 200 };

const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
