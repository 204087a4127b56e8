// How soon the page answers a reader on a processor four times slower: from the event to the next paint, by the browser's
// own Event Timing. `npm run build && node bench/reaction.mjs`. Events under 16 ms are not reported and count as 16.
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';

const ROUNDS = 7;
const SLOWDOWN = 4;
const SHORTEST_MS = 16;

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
  'mark hover': [],
  'mark pin': [],
  'other view': [],
  'first control': [],
  'live control': [],
};

for (let round = 0; round < ROUNDS; round += 1) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
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
  await number('transitNow').scrollIntoViewIfNeeded();
  await measure('first hover', () => number('transitNow').hover());
  await measure('later hover', () => number('transitBefore').hover());
  await number('transitNow').focus();
  await measure('first focus', () => page.keyboard.press('Tab'));
  await measure('pin', () => number('transitNow').click());
  await page.keyboard.press('Escape');
  // This figure is touched for the first time, so that its chart becomes live under the pointer.
  const mark = page.locator('#parcels .mark:visible text').first();
  await mark.scrollIntoViewIfNeeded();
  await measure('mark hover', () => mark.hover());
  await measure('mark pin', () => mark.click());
  await page.keyboard.press('Escape');
  // Its figure has to be drawn anew to show it; the number answers before that.
  await number('customs2024').scrollIntoViewIfNeeded();
  await measure('other view', () => number('customs2024').click());
  await page.keyboard.press('Escape');
  const others = page.locator('#shipping-time input[name=others]');
  // A reader's pointer is in the figure before it is on the control.
  await page.locator('#shipping-time .hed').hover();
  await measure('first control', () => others.check());
  await measure('live control', () => others.uncheck());
  await page.close();
}
await browser.close();
await site.close();

for (const [name, values] of Object.entries(results))
  console.log(`${name.padEnd(14)} median ${median(values)} ms, worst ${Math.max(...values)} ms, of ${values.length}`);
