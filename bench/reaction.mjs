// How soon the page answers a reader on a processor four times slower: from the event to the next paint, by the browser's
// own Event Timing. `npm run build && node bench/reaction.mjs`. Events under 16 ms are not reported and count as 16.
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';

const ROUNDS = 7;
const SLOWDOWN = 4;
const SHORTEST_MS = 16;
/** How long a hand holds a button down, and a finger the glass. */
const HOLD_MS = 80;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const site = await serve({ port: 4500 });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const results = {
  'first hover': [],
  'later hover': [],
  'first focus': [],
  pin: [],
  'pin at once': [],
  'pin by key': [],
  'mark hover': [],
  'mark pin': [],
  'other view': [],
  'first control': [],
  'live control': [],
  'tap on a number': [],
  'tap on a mark': [],
};

/** A page on the slowed processor, with a way to measure what the reader does in it: the slowest of the events it takes. */
const openPage = async (options) => {
  const page = await browser.newPage(options);
  await page.addInitScript(() => {
    globalThis.events = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) globalThis.events.push({ name, duration });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const measure = async (name, act) => {
    await page.evaluate(() => (globalThis.events.length = 0));
    await act();
    await page.waitForTimeout(700);
    const durations = await page.evaluate(() => globalThis.events.map(({ duration }) => duration));
    results[name].push(Math.max(SHORTEST_MS, ...durations));
  };
  const number = (fact) => page.locator(`main .text a[data-fact="${fact}"]`).first();
  return { page, session, measure, number };
};

const withMouse = async () => {
  const { page, measure, number } = await openPage({ viewport: { width: 1280, height: 900 } });
  /** The pointer rests on its target before the hand presses; moving there is measured by itself. */
  const press = () =>
    page.mouse
      .down()
      .then(() => page.waitForTimeout(HOLD_MS))
      .then(() => page.mouse.up());
  await number('transitNow').scrollIntoViewIfNeeded();
  await measure('first hover', () => number('transitNow').hover());
  await measure('later hover', () => number('transitBefore').hover());
  await measure('pin', press);
  await page.keyboard.press('Escape');
  // No hand is so quick: arrival, press and release in one frame, and the focus comes from elsewhere.
  await number('transitNow').focus();
  await measure('pin at once', () => number('transitBefore').click());
  await page.keyboard.press('Escape');
  await number('transitNow').focus();
  await measure('first focus', () => page.keyboard.press('Tab'));
  await measure('pin by key', () => page.keyboard.press('Enter'));
  await page.keyboard.press('Escape');
  // This figure is touched for the first time, so that its chart becomes live under the pointer.
  const mark = page.locator('#parcels .mark:visible text').first();
  await mark.scrollIntoViewIfNeeded();
  await measure('mark hover', () => mark.hover());
  await measure('mark pin', press);
  await page.keyboard.press('Escape');
  // Its figure has to be drawn anew to show it; the number answers before that.
  await number('customs2024').scrollIntoViewIfNeeded();
  await number('customs2024').hover();
  await page.waitForTimeout(300);
  await measure('other view', press);
  await page.keyboard.press('Escape');
  const others = page.locator('#shipping-time input[name=others]');
  // A reader's pointer is in the figure before it is on the control.
  await page.locator('#shipping-time .hed').hover();
  await measure('first control', () => others.check());
  await measure('live control', () => others.uncheck());
  await page.close();
};

const withFinger = async () => {
  const { page, session, measure, number } = await openPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const tap = async (target) => {
    const { x, y, width, height } = await target.boundingBox();
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await page.waitForTimeout(HOLD_MS);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await number('transitNow').scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await measure('tap on a number', () => tap(number('transitNow')));
  await page.locator('.card button').last().tap();
  const mark = page.locator('#parcels .mark:visible text').first();
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await measure('tap on a mark', () => tap(mark));
  await page.close();
};

for (let round = 0; round < ROUNDS; round += 1) {
  await withMouse();
  await withFinger();
}
await browser.close();
await site.close();

for (const [name, values] of Object.entries(results))
  console.log(`${name.padEnd(14)} median ${median(values)} ms, worst ${Math.max(...values)} ms, of ${values.length}`);
