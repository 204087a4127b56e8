// How soon the page answers a reader, and a slide a speaker: from the event to the next paint, by the browser's own Event
// Timing. Events under 16 ms are not reported and count as 16.
import { serve } from '../scripts/serve.mjs';
import { median, SLOWDOWN } from './measuring.mjs';

const SHORTEST_MS = 16;
/** How long a hand holds a button down, and a finger the glass. */
const HOLD_MS = 80;
/** What is asked for at idle has come, and what it does is done. */
const REST_MS = 1500;

/** A page on the slowed processor, with a way to measure what is done in it: the slowest of the events it takes. */
const openPage = async (browser, address, options, note) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.events = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) globalThis.events.push({ name, duration });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST_MS);
  const measure = async (name, act) => {
    await page.evaluate(() => (globalThis.events.length = 0));
    await act();
    await page.waitForTimeout(600);
    const durations = await page.evaluate(() => globalThis.events.map(({ duration }) => duration));
    note(name, Math.max(SHORTEST_MS, ...durations));
  };
  return { page, session, measure, close: () => context.close() };
};

const withMouse = async (browser, address, note) => {
  const { page, measure, close } = await openPage(browser, address, { viewport: { width: 1280, height: 900 } }, note);
  const numbers = page.locator('main .text a[data-fact]:visible');
  /** The pointer rests on its target before the hand presses; moving there is measured by itself. */
  const press = async () => {
    await page.mouse.down();
    await page.waitForTimeout(HOLD_MS);
    await page.mouse.up();
  };
  await numbers.nth(0).scrollIntoViewIfNeeded();
  /** Moves the mouse as a hand does. A test's own hover lays the page out, and would be measured with it. */
  const hover = async (name, target) => {
    const { x, y, width, height } = await target.boundingBox();
    await measure(name, () => page.mouse.move(x + width / 2, y + height / 2));
  };
  await hover('first hover of a number', numbers.nth(0));
  await hover('later hover of a number', numbers.nth(1));
  await measure('press on a number', press);
  await page.keyboard.press('Escape');
  await numbers.nth(0).focus();
  await measure('Tab to the next link', () => page.keyboard.press('Tab'));
  await numbers.nth(1).focus();
  await page.waitForTimeout(300);
  await measure('Enter on a number', () => page.keyboard.press('Enter'));
  await page.keyboard.press('Escape');
  // A figure that is touched for the first time.
  const mark = page.locator('figure:not([data-live], .sequence) .mark:visible text').first();
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await hover('hover of a mark', mark);
  await measure('press on a mark', press);
  await page.keyboard.press('Escape');
  const figure = page.locator('figure[data-live]').first();
  const choices = figure.locator('.controls label:has(input:not(:checked))');
  await choices.first().scrollIntoViewIfNeeded();
  // A reader's pointer is in the figure before it is on the control.
  await figure.locator('.hed').hover();
  await measure('first choice in a figure', () => choices.first().click());
  await measure('later choice in a figure', () => choices.first().click());
  await close();
};

const withFinger = async (browser, address, note) => {
  const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const { page, session, measure, close } = await openPage(browser, address, options, note);
  const tap = async (target) => {
    const { x, y, width, height } = await target.boundingBox();
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await page.waitForTimeout(HOLD_MS);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const number = page.locator('main .text a[data-fact]:visible').first();
  await number.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await measure('tap on a number', () => tap(number));
  await page.keyboard.press('Escape');
  const mark = page.locator('figure:not([data-live], .sequence) .mark:visible text').first();
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await measure('tap on a mark', () => tap(mark));
  await close();
};

const inTalk = async (browser, address, note) => {
  const options = { viewport: { width: 1280, height: 720 } };
  const { page, measure, close } = await openPage(browser, `${address}slides/`, options, note);
  const turns = (await page.locator('.step').count()) - 1;
  for (let turn = 0; turn < turns; turn += 1)
    await measure('next step of a talk', () => page.keyboard.press('ArrowRight'));
  await close();
};

/** A table of reactions in ms, as Markdown lines. */
export const benchReaction = async (browser, { rounds }) => {
  const site = await serve({ port: 4500 });
  const results = new Map();
  const note = (name, ms) => results.set(name, [...(results.get(name) ?? []), ms]);
  for (let round = 0; round < rounds; round += 1) {
    await withMouse(browser, site.address, note);
    await withFinger(browser, site.address, note);
    if (round < Math.ceil(rounds / 2)) await inTalk(browser, site.address, note);
  }
  await site.close();
  return [
    '### Reactions, ms from the event to the next paint',
    '',
    '| | median | worst | of |',
    '|---|---|---|---|',
    ...Array.from(results, ([name, all]) => `| ${name} | ${median(all)} | ${Math.max(...all)} | ${all.length} |`),
    '',
  ];
};
