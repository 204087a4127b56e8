import { createServer, type Server } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, FIGURES, LIVE, test } from './page.ts';
import { ANOTHER, STILL, STILL_FACT } from './story.ts';

/** What can be pressed of the first mark of a still figure. */
const STILL_MARK = `.chart-box [data-fact="${STILL_FACT.id}"]:visible text`;

type Hosted = { embeds: readonly string[]; width: number; height?: number; script?: boolean; sandbox?: string };

/** A page of another origin, as an editor's system makes it: frames of a fixed height, and the small script or none. */
const hostPage = (baseURL: string, { embeds, width, height = 300, script = true, sandbox }: Hosted): string => {
  const frames = embeds.map((embed) => {
    const src = new URL(`embed/${embed}`, baseURL).href;
    const kept = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    return `<iframe src="${src}" title="${embed}" width="${width}" height="${height}" style="border:0;display:block"${kept}></iframe>`;
  });
  const tag = script ? `<script src="${new URL('embed.js', baseURL).href}"></script>` : '';
  return `<!doctype html><title>host</title>${frames.join('')}${tag}`;
};

test.describe('an embed in a page of another origin', () => {
  let host: Server;
  let address = '';
  let page1 = '';

  test.beforeAll(async () => {
    host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page1));
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', () => listening()));
    const at = host.address();
    address = `http://localhost:${typeof at === 'object' ? at?.port : ''}/`;
  });
  test.afterAll(() => void host.close());
  test.beforeEach(({ watch }) => watch.expect(/another origin: http:\/\/localhost/));

  const show = async (page: Page, baseURL: string | undefined, hosted: Hosted) => {
    page1 = hostPage(baseURL ?? '', hosted);
    await page.goto(address);
  };

  /** A frame's height, what stands in it, and whether it has a scroll bar. */
  const sizesOf = async (frame: Locator) => {
    const inside = await frame
      .contentFrame()
      .locator('html')
      .evaluate((html) => ({
        holds: Math.max(html.scrollHeight, Math.ceil(html.getBoundingClientRect().height)),
        shows: innerHeight,
        bar: innerWidth - html.clientWidth,
        wide: html.scrollWidth - html.clientWidth,
      }));
    const height = Math.round((await frame.boundingBox())?.height ?? 0);
    const { holds, shows, bar, wide } = inside;
    return { ...inside, frame: height, misfit: holds !== shows || height !== shows || bar !== 0 || wide > 0 };
  };
  const framesOf = async (page: Page) => {
    const found = [];
    for (const frame of await page.locator('iframe').all()) found.push(await sizesOf(frame));
    return found;
  };
  const misfits = async (page: Page) => (await framesOf(page)).filter(({ misfit }) => misfit);

  for (const width of [320, 900]) {
    test(`is as tall as what it holds, all at once, ${width} px wide`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, baseURL, { embeds: FIGURES.map((id) => `${id}/`), width });
      // What is out of sight is not laid out by the browser before a reader comes to it.
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await expect.poll(async () => (await sizesOf(frame)).misfit).toBe(false);
      }
      expect(await misfits(page)).toEqual([]);
    });
  }

  test('has its height before a reader comes to it, so that nothing moves under the eyes', async ({
    page,
    baseURL,
  }) => {
    await show(page, baseURL, { embeds: FIGURES.map((id) => `${id}/`), width: 640 });
    const frames = page.locator('iframe');
    await expect
      .poll(() => frames.evaluateAll((all) => all.filter((frame) => frame.clientHeight === 300).length))
      .toBe(0);
    const heights = () => frames.evaluateAll((all) => all.map((frame) => frame.clientHeight));
    let before: number[] = [];
    // Out of sight they may still take our fonts when these come.
    const isSettled = async () => {
      const last = before;
      before = await heights();
      return last.join() === before.join();
    };
    await expect.poll(isSettled, { intervals: [1000] }).toBe(true);
    const atFirst = before;
    for (const frame of await frames.all()) await frame.scrollIntoViewIfNeeded();
    await expect.poll(isSettled, { intervals: [300] }).toBe(true);
    expect(before).toEqual(atFirst);
  });

  test('follows its controls, the table and its own width up and down, and no other frame moves with it', async ({
    page,
    baseURL,
  }) => {
    await show(page, baseURL, { embeds: [`${LIVE[0] ?? ''}/`, `${STILL}/`], width: 640 });
    await expect.poll(() => misfits(page)).toEqual([]);
    const [first, second] = await framesOf(page);
    const inside = page.locator('iframe').first().contentFrame();
    const changed = async () => {
      await expect.poll(() => misfits(page)).toEqual([]);
      const [now, still] = await framesOf(page);
      expect(still).toEqual(second);
      return (now?.frame ?? 0) - (first?.frame ?? 0);
    };
    await inside.locator('.options label').nth(1).click();
    await expect(inside.getByRole('button', { name: 'Reset' })).toBeEnabled();
    await expect.poll(() => misfits(page)).toEqual([]);
    await inside.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(changed).toBe(0);
    const table = inside.locator('.figure-table summary');
    await table.click();
    await expect.poll(changed).toBeGreaterThan(300);
    await table.click();
    await expect.poll(changed).toBe(0);
    const widen = (to: number) =>
      page
        .locator('iframe')
        .first()
        .evaluate((frame, wide) => frame.setAttribute('width', String(wide)), to);
    const [at640] = await framesOf(page);
    await widen(320);
    await expect.poll(async () => (await framesOf(page))[0]?.frame).not.toBe(at640?.frame);
    await expect.poll(() => misfits(page)).toEqual([]);
    await widen(640);
    await expect.poll(changed).toBe(0);
  });

  test('holds the card of a number without a scroll bar', async ({ page, baseURL }) => {
    await show(page, baseURL, { embeds: [`${STILL}/`], width: 400 });
    await expect.poll(() => misfits(page)).toEqual([]);
    const inside = page.locator('iframe').contentFrame();
    await inside.locator(STILL_MARK).first().click();
    await expect(inside.locator('.card-value')).toHaveText(STILL_FACT.text);
    await expect.poll(() => misfits(page)).toEqual([]);
  });

  test('fits when its fonts come late, and when the host’s script does', async ({ page, baseURL }) => {
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((waited) => setTimeout(waited, 1200));
      await route.continue();
    });
    await show(page, baseURL, { embeds: [`${STILL}/`, `${ANOTHER}/`], width: 360, script: false });
    await page.waitForLoadState('load');
    expect((await framesOf(page)).map(({ frame }) => frame)).toEqual([300, 300]);
    await page.addScriptTag({ url: new URL('embed.js', baseURL).href });
    await expect.poll(() => misfits(page)).toEqual([]);
    // After the fonts, whether they are still taken or not.
    await page.waitForTimeout(1500);
    expect(await misfits(page)).toEqual([]);
  });

  test('lets no other window set its height, and no height be out of bounds', async ({ page, baseURL }) => {
    await show(page, baseURL, { embeds: [`${STILL}/`], width: 640 });
    await expect.poll(() => misfits(page)).toEqual([]);
    const before = await framesOf(page);
    await page.evaluate(() => {
      // A stranger's frame, and the page itself: neither is the figure's window.
      const stranger = document.createElement('iframe');
      stranger.hidden = true;
      document.body.append(stranger);
      const forged = { type: 'figure-frame:height', height: 555 };
      const { contentWindow } = stranger;
      contentWindow?.addEventListener('message', ({ data }) => parent.postMessage(data, '*'));
      window.dispatchEvent(new MessageEvent('message', { data: forged, source: contentWindow }));
      window.postMessage(forged, '*');
      const figureWindow = document.querySelector('iframe')?.contentWindow ?? null;
      for (const height of [5, 1e6, Number.NaN, '12px', undefined, -300]) {
        const data = { type: forged.type, height };
        window.dispatchEvent(new MessageEvent('message', { data, source: figureWindow }));
      }
    });
    await page.waitForTimeout(200);
    expect((await framesOf(page))[0]).toEqual(before[0]);
  });

  test('can be explored in a sandbox that lets scripts run, where the host lets strangers fetch its files', async ({
    page,
    baseURL,
    watch,
  }) => {
    watch.expect(/localStorage|sandboxed/);
    await show(page, baseURL, { embeds: [`${LIVE.at(-1) ?? ''}/`], width: 640, height: 900, sandbox: 'allow-scripts' });
    const inside = page.locator('iframe').contentFrame();
    await inside.locator('.chart-box').hover();
    await expect(inside.locator('.live-chart svg').first()).toBeVisible();
  });

  test('can be read in a sandbox that keeps its scripts from loading', async ({ page, watch }) => {
    // The page's module script and fonts are asked for as by a stranger, and a bare server sends no header that lets them.
    watch.expect(/CORS policy|net::ERR_FAILED|localStorage|sandboxed|another origin/);
    const bare = await serve({ port: 4450, isBare: true });
    try {
      await show(page, bare.address, {
        embeds: FIGURES.map((id) => `${id}/`),
        width: 600,
        height: 900,
        sandbox: 'allow-scripts',
      });
      for (const [at, id] of FIGURES.entries()) {
        const inside = page.locator('iframe').nth(at).contentFrame();
        await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(inside.locator('svg.chart:visible').first()).toBeVisible();
        await expect(inside.locator('.source')).toBeVisible();
        await inside.locator('.figure-table summary').click();
        await expect(inside.locator(`figure[id="${id}"] table.facts`)).toBeVisible();
      }
    } finally {
      await bare.close();
    }
  });

  test('wears the theme that the host asks for, and leads home in a new window', async ({ page, baseURL }) => {
    await show(page, baseURL, { embeds: [`${STILL}/?theme=dark`, `${STILL}/?theme=light`], width: 640 });
    for (const [at, theme] of ['dark', 'light'].entries()) {
      const frame = page.locator('iframe').nth(at).contentFrame();
      await expect(frame.locator('html')).toHaveAttribute('data-theme', theme);
      const home = frame.locator('.embed-home a').first();
      await expect(home).toHaveAttribute('href', new RegExp(`#${STILL}$`));
      await expect(home).toHaveAttribute('target', '_blank');
    }
  });
});

test.describe('one figure alone', () => {
  test('can be read without scripts, is not for search engines, and names the story as its source', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const id of FIGURES) {
      await page.goto(new URL(`embed/${id}/`, baseURL).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('svg.chart:visible').first()).toBeVisible();
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`#${id}$`));
      expect(await page.title()).not.toBe('');
    }
    await context.close();
  });

  test('answers a number with its card', async ({ page }) => {
    await page.goto(`./embed/${STILL}/`);
    await page.locator(STILL_MARK).first().click();
    await expect(page.locator('.card-value')).toHaveText(STILL_FACT.text);
  });
});
