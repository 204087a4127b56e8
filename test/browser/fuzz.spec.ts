import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { channelNameOf } from '../../src/browser/deck/channel.ts';
import { nearly, SEED } from '../nearly.ts';
import { current, open } from './deck.ts';
import { expect, FIGURES, LIVE, test } from './page.ts';

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count });

/** None of them leads to another page. */
const WORDS = ['claim-', '.1', '.2', '.99', '+', 'claims', 'talk', 'figure', 'log', ':~:text=', 'title', '*', '['];
const near = nearly([...WORDS, ...FIGURES, ...LIVE.map((id) => `${id}.scale`)]);
const heard: fc.Arbitrary<unknown> = fc.oneof(
  fc.object({ key: fc.constantFrom('kind', 'from', 'talk', 'spot', 'type', 'height', 'turn'), maxDepth: 3 }),
  fc.record({
    kind: fc.constantFrom('hello', 'bye', 'ping', 'pong', 'talk', 'spot', 'constructor'),
    from: fc.constantFrom('deck', 'presenter', ''),
    spot: fc.oneof(fc.constant(null), fc.record({ x: fc.double(), y: fc.double() })),
    talk: fc.record({
      turn: fc.oneof(fc.maxSafeInteger(), fc.constant(Number.NaN)),
      at: fc.record({ slide: fc.integer(), step: fc.integer() }),
      cover: fc.constantFrom('none', 'black', 'white', 'blue'),
      hasPointer: fc.boolean(),
      theme: fc.constantFrom('light', 'dark', ''),
      isStill: fc.boolean(),
      chosen: fc.option(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer()))),
      plan: fc.option(near, { nil: undefined }),
    }),
  }),
  fc.record({ type: fc.constantFrom('figure-frame:ask', 'figure-frame:height'), height: fc.anything() }),
  fc.jsonValue(),
);

/** Every address of a list, one after the other, as a reader's own links and the browser's Back bring them. */
const goThrough = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (all) => {
    const own = location.pathname;
    for (const [at, address] of all.entries()) {
      if (at % 3 === 0) location.hash = address;
      else history.replaceState({ at: address }, '', `${own}?${address}#${address}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      dispatchEvent(new PopStateEvent('popstate', { state: at % 2 === 0 ? { at: address } : address }));
      // What comes in the frame after comes before the next address now and then.
      if (at % 50 === 0) await new Promise((painted) => requestAnimationFrame(painted));
    }
    history.replaceState(null, '', own);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, addresses);

const say = (page: Page, messages: readonly unknown[]) =>
  page.evaluate(async (all) => {
    for (const [at, message] of all.entries()) {
      window.postMessage(message, '*');
      if (at % 100 === 0) await new Promise((waited) => setTimeout(waited));
    }
    await new Promise((waited) => setTimeout(waited, 100));
  }, messages);

const wordsOf = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

// What reads them is tried with 10,000 cases in test/fuzz.test.ts; here it is tried that everything around it holds.
test('1,200 addresses and 600 messages leave page and embed as they are', async ({ page }) => {
  for (const address of ['./', `embed/${LIVE[0]}/`]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const before = await wordsOf(page);
    await goThrough(page, sample(near, 600));
    await say(page, sample(heard, 300));
    await page.keyboard.press('Escape');
    // An address may lead to another place of the page, and a sequence shows the step of that place.
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => wordsOf(page), address).toBe(before);
  }
});

test('400 addresses and 400 messages from other windows leave a talk at a step that there is', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await goThrough(page, sample(near, 400));
  await expect(current(page)).toHaveCount(1);
  const other = await page.context().newPage();
  await other.goto('numbers/');
  await other.evaluate(
    async ([all, name]) => {
      const line = new BroadcastChannel(name);
      for (const message of all) line.postMessage(message);
      await new Promise((waited) => setTimeout(waited, 300));
      line.close();
    },
    [sample(heard, 400), channelNameOf(new URL(page.url()).pathname)] as const,
  );
  await expect(current(page)).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toBeVisible();
});

test('whatever is kept in storage, talk, page and presenter begin', async ({ page }) => {
  // What a talk keeps is kept once it goes on and its clock runs.
  await page.goto('slides/presenter/');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  const names = await page.evaluate(() => Object.keys(localStorage));
  for (const address of ['slides/', 'slides/presenter/']) {
    await page.goto(address);
    for (const text of sample(fc.oneof(near, fc.json({ maxDepth: 2 })), 6)) {
      await page.evaluate(
        ([all, kept]) => {
          for (const name of all) localStorage.setItem(name, kept);
        },
        [names, text] as const,
      );
      await page.reload();
      await expect(current(page).first(), `${address} with ${text}`).toBeVisible();
    }
  }
});
