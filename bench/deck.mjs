// How soon a slide turns on a processor four times slower: from the key to the next paint, by the browser's own Event
// Timing. `npm run build && node bench/deck.mjs`. Events under 16 ms are not reported and count as 16.
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';

const ROUNDS = 3;
const SLOWDOWN = 4;
const SHORTEST_MS = 16;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const folder = process.argv[2];
const site = await serve({ port: 4510, ...(folder === undefined ? {} : { folder }) });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const durations = [];

for (let round = 0; round < ROUNDS; round += 1) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(() => {
    globalThis.events = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') globalThis.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${site.address}slides/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const turns = (await page.locator('.step').count()) - 1;
  for (let turn = 0; turn < turns; turn += 1) {
    await page.evaluate(() => (globalThis.events.length = 0));
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(400);
    durations.push(Math.max(SHORTEST_MS, ...(await page.evaluate(() => globalThis.events))));
  }
  await page.close();
}
await browser.close();
await site.close();

console.log(
  `next step      median ${median(durations)} ms, worst ${Math.max(...durations)} ms, of ${durations.length}`,
);
