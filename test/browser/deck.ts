import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';
import { writtenOut } from './writtenOut.ts';

export type Step = {
  id: string;
  slide: string;
  /** Its address: the first step of a slide has the slide's own. */
  hash: string;
  headline: string;
  /** The facts of its marks. */
  facts: readonly string[];
  /** The facts of its words that can be pressed. */
  told: readonly string[];
  hasChoices: boolean;
  /** What its choices offer and is not taken at first, as an address says it: `group=port`. */
  offers: readonly string[];
  /** The shapes of its marks, by fact and kind of shape, with where each stands. */
  shapes: ReadonlyMap<string, string>;
  /** Where it is read on the page, from the page's own address: its view and its figure. */
  read: string;
  /** Whether a speaker who is late may leave it out. */
  isOptional: boolean;
};

/** The steps of the built talk, in order: what is promised of any talk is tried at places that each has. */
export const STEPS: readonly Step[] = Array.from(
  writtenOut('slides/index.html').matchAll(
    /<figure class="step" id="(([^"]+)\.(\d+))"[^]*?(?=<figure class="step"|<\/main>)/g,
  ),
  ([html, id = '', slide = '', number = '']) => {
    const drawing =
      html.split(/<svg class="chart chart-(?=slide|narrow)/).find((part) => part.startsWith('slide')) ?? '';
    const factsIn = (part: string, pattern: RegExp) => Array.from(part.matchAll(pattern), ([, fact = '']) => fact);
    return {
      id,
      slide,
      hash: `#${number === '1' ? slide : id}`,
      headline: (/<h([12])[^>]*>(.*?)<\/h\1>/.exec(html)?.[2] ?? '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', ' '),
      facts: factsIn(drawing, / data-fact="([^"]+)"/g),
      told: factsIn(html, /<a [^>]*data-fact="([^"]+)"/g),
      hasChoices: html.includes('<form class="controls"'),
      offers: Array.from(
        html.matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)"/g),
        ([, name = '', value = '']) => `${name}=${value}`,
      ),
      shapes: new Map(
        Array.from(
          drawing.matchAll(/<(text|circle|rect) (data-fact="[^"]+")((?: (?:x|y|cx|cy|r|width|height)="[^"]*")+)/g),
          ([, shape = '', fact = '', where = '']) => [`${shape} ${fact}`, where] as const,
        ),
      ),
      read: /class="slide-read" href="(?:\.\.\/)*([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '',
      isOptional: html.startsWith('<figure class="step"') && /^[^>]* data-optional/.test(html),
    };
  },
);

const found = (step: Step | undefined): Step =>
  step ?? {
    id: '',
    slide: '',
    hash: '',
    headline: '',
    facts: [],
    told: [],
    hasChoices: false,
    offers: [],
    shapes: new Map(),
    read: '',
    isOptional: false,
  };
/** The first slide of several steps: its first step. */
export const FIRST_OF_MANY = found(STEPS.find((step, at) => STEPS[at + 1]?.slide === step.slide));
/** The first step with choices of a reader's own. */
export const CHOOSABLE = found(STEPS.find(({ hasChoices }) => hasChoices));
/** The steps of one slide. */
export const stepsOf = (slide: string): readonly Step[] => STEPS.filter((step) => step.slide === slide);
/** The first step of a slide on which the next one moves a mark; a talk need not have any. */
export const MOVING = STEPS.find((step, at) => {
  const next = STEPS[at + 1];
  return (
    next?.slide === step.slide && [...step.shapes].some(([shape, where]) => (next.shapes.get(shape) ?? where) !== where)
  );
});
/** Slides with what a reader can choose there and no step shows, as an address asks for it. */
export const UNTOLD = STEPS.filter(({ hash, slide }) => hash === `#${slide}`).flatMap(({ slide, hash, offers }) =>
  offers
    .filter((offer) => stepsOf(slide).every(({ read }) => !read.includes(`${slide}.${offer}`)))
    .slice(0, 1)
    .map((offer) => ({ address: `?${slide}.${offer}${hash}`, value: offer.replace(/^.*=/, '') })),
);
/** The first step of a view of its own. */
export const VIEWED = found(STEPS.find(({ read }) => read.startsWith('?')));
/** The last step of all. */
export const LAST = found(STEPS.at(-1));
/** The step so many turns on. */
export const turned = (step: Step, turns: number): Step => found(STEPS[STEPS.indexOf(step) + turns]);

/** The address, once the slide that was turned to has been painted: it follows the picture. */
export const hashOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(() => setTimeout(painted, 20))));
    return location.hash;
  });

/** The step that is on the screen. */
export const current = (page: Page) => page.locator('.step.is-current');

export const stepsIn = (page: Page): Promise<string[]> =>
  page.locator('.step').evaluateAll((steps) => steps.map((step) => step.id));

/** Opens the slides as a deck, on a canvas where a slide's px are the screen's. */
export const open = async (page: Page, address = ''): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`slides/${address}`);
  await expect(current(page)).toBeVisible();
};

/** Opens the presenter's window, and waits until its script has looked for slides. */
export const openConsole = async (page: Page, address = ''): Promise<void> => {
  await page.goto(`slides/presenter/${address}`);
  await expect(page.locator('#console-link')).not.toBeEmpty();
};

/** The slides, and the presenter's window that its key opens from them. */
export const openBoth = async (page: Page, address: string): Promise<Page> => {
  await open(page, address);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 760 });
  await expect(presenter.locator('#console-link')).toHaveText('In step with the slides');
  return presenter;
};

/** The first choice of the step on the screen that is not taken. */
export const choiceOf = (page: Page): Locator => current(page).locator('.controls input:not(:checked)').first();

/** A shape of a fact's mark on the screen; a mark of one shape is that shape. */
export const markOf = async (page: Page, fact: string): Promise<Locator> => {
  const mark = current(page).locator(`.mark[data-fact="${fact}"]:visible`).first();
  // The middle of a way lies beside it: its words are pressed.
  const words = current(page)
    .locator(`:is(text.mark[data-fact="${fact}"], .mark[data-fact="${fact}"] text):visible`)
    .first();
  if ((await words.count()) > 0 && (await mark.evaluate((way) => way.matches('.route, :has(> .route)')))) return words;
  const shape = mark.locator(':is(text, circle, rect, path):visible').first();
  return (await shape.count()) === 0 ? mark : shape;
};
