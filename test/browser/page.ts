import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { writtenOut } from './writtenOut.ts';

/** What a page must not do; a test fails on it even where it looks for something else. */
export type Watch = {
  /** Lets a complaint pass that this test provokes. */
  expect: (complaint: RegExp) => void;
};

type Fixtures = { watch: Watch };

const isOwn = (address: string, origin: string): boolean =>
  /^(data|blob):/.test(address) || new URL(address).origin === origin;

/** Every test of this project: its page may not complain, break its policy, or ask another origin for anything. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('console', (message) => {
        if (/^(error|warning|assert)$/.test(message.type())) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        if (!isOwn(request.url(), origin)) complaints.push(`another origin: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
        });
      });
      await use({ expect: (complaint) => void expected.push(complaint) });
      expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** The figures of the built page, in its order: what is promised of any figure is promised of each that it has. */
const built = Array.from(
  writtenOut('index.html').matchAll(/<figure class="([^"]*)" id="([^"]+)"([^>]*)>/g),
  ([, classes = '', id = '', rest = '']) => ({
    id,
    isSequence: /\bsequence\b/.test(classes),
    isLive: /\bdata-live\b/.test(rest),
  }),
);
/** The one that is told in steps, with a picture each. */
export const SEQUENCE = built.find(({ isSequence }) => isSequence)?.id ?? '';
/** The figures that are one picture. */
export const FIGURES: readonly string[] = built.flatMap(({ id, isSequence }) => (isSequence ? [] : [id]));
/** Both. */
export const ALL: readonly string[] = built.map(({ id }) => id);
/** Those with a choice of the reader's own: only they go live. */
export const LIVE: readonly string[] = built.flatMap(({ id, isLive }) => (isLive ? [id] : []));

export const figure = (page: Page, id: string) => page.locator(`figure.figure[id="${id}"]`);

/** The drawing that is shown at this width, static or live. */
export const chartOf = (page: Page, id: string) =>
  figure(page, id).locator('svg.chart:visible, .live-chart > svg:visible, .live-chart .recharts-surface:visible');

/** Words of marks, which can be pressed in their middle: the middle of a way lies beside it. */
export const MARK_WORDS = '.chart-box :is(text.mark, .mark text):visible';

/** Where something stands once it has come to rest: a chart that goes live, or a page that lays out, has no box or another one for a moment. */
export const boxOf = async (locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  let box = await locator.boundingBox();
  await expect
    .poll(async () => {
      const before = JSON.stringify(box);
      box = await locator.boundingBox();
      return box !== null && JSON.stringify(box) === before;
    }, 'it stands still')
    .toBe(true);
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** Waits until every section and every figure is laid out: then the page has its true length, and nothing moves any more. */
export const laidOut = (page: Page): Promise<void> =>
  expect(
    page.locator(':is(main > :is(.story, .check-section), .story .figure, .sequence-picture):not(.is-laid-out)'),
  ).toHaveCount(0);

/** Turns to every figure that has a choice, as a pointer does, until its chart is live. */
export const wakeAll = async (page: Page): Promise<void> => {
  for (const id of LIVE) await wake(page, id);
};

/** Turns to one figure, and leaves it again, so that nothing is pointed at. */
export const wake = async (page: Page, id: string): Promise<void> => {
  const box = figure(page, id).locator('.chart-box');
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  await expect(figure(page, id).locator('.live svg').first(), `${id} goes live`).toBeVisible();
  await page.mouse.move(0, 0);
};

export { expect } from '@playwright/test';

/** Takes a choice of a figure by its word, as a pointer does. */
export const choose = (page: Page, id: string, option: string): Promise<void> =>
  figure(page, id).locator('.controls').getByText(option, { exact: true }).click();

/** Holds the live charts back until they are let go. */
export const holdCharts = async (page: Page): Promise<() => void> => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/figure\.island/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

/** How many lines the words of an element take, asked in the page. */
export const lineCount = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom))).size;
};
