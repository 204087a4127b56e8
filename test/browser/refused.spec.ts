import type { Page, Route } from '@playwright/test';
import { current, hashOf, open } from './deck.ts';
import { choose, expect, figure, FIGURES, MARK_WORDS, test } from './page.ts';
import { CHOICE, STILL, viewOf } from './story.ts';

/** What a host with a newer version answers, that knows the old file no more. */
const newerPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>A newer version</title>' });

const answers = {
  refused: (route: Route) => route.abort(),
  late: async (route: Route) => {
    await new Promise((waited) => setTimeout(waited, 700));
    await route.continue();
  },
  'a page of a newer version': newerPage,
} as const;

/** Everything but the documents, their sheets, fonts and first scripts. */
const FIRST = /\/(main|reading|messages|deck|talk)-[^/]*\.js$/;
const isLazy = (url: URL) => /\.(js|json|csv|png|svg|pptx)$/.test(url.pathname) && !FIRST.test(url.pathname);

const used = async (page: Page): Promise<void> => {
  // What a press of a test lands on must not move under it; where no script comes, nothing moves by itself.
  await atRest(page);
  await page.locator('main .text a[data-fact]').first().click();
  await page.keyboard.press('Escape');
  await choose(page, CHOICE.id, CHOICE.word);
  const still = figure(page, STILL);
  await still.locator('[data-take]').click();
  // Its menu or, where that does not come, its files or a word.
  const answer = page.locator('.menu:popover-open').or(still.locator('details[open], [role=status]'));
  await expect(answer.first()).toBeVisible();
  const saving = page.getByRole('menuitem', { name: 'CSV', exact: true });
  if (await saving.isVisible()) await saving.click();
  const embedding = page.getByRole('menuitem', { name: /embed/i });
  if (await embedding.isVisible()) await embedding.click();
  await atRest(page);
};

/** What was asked for has come or was refused, and was answered: nothing is left to do. */
const atRest = (page: Page) =>
  page.evaluate(() => new Promise((rested) => requestIdleCallback(() => setTimeout(rested), { timeout: 1000 })));

/** Every figure shows one drawing, whatever did not come. */
const figuresStand = async (page: Page, without: string): Promise<void> => {
  const drawings = () =>
    page
      .locator('figure.figure')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((one) => [
            one.id,
            Array.from(
              one.querySelectorAll('svg.chart, .live-chart > svg, .live-chart .recharts-surface'),
              (drawing) =>
                drawing.checkVisibility({ visibilityProperty: true }) && drawing.getBoundingClientRect().height > 0,
            ).filter(Boolean).length,
          ]),
        ),
      );
  await expect.poll(drawings, without).toMatchObject(Object.fromEntries(FIGURES.map((id) => [id, 1])));
};

for (const [how, answer] of Object.entries(answers)) {
  test(`each later file of the page, the slides and an embed ${how === 'late' ? 'comes late' : `is answered by: ${how}`}`, async ({
    page,
    watch,
  }) => {
    test.slow();
    // What a browser itself writes of a file that does not come; an error of ours that nobody caught still counts.
    watch.expect(/^console: (Failed to load (resource|module script)|Refused to execute)/);
    await page.route(isLazy, answer);
    await page.goto('./');
    await used(page);
    await figuresStand(page, how);

    await open(page, `?${viewOf(CHOICE)}&talk=title,${CHOICE.id},${STILL}`);
    for (const key of ['ArrowRight', 'ArrowRight', 'o', 'Escape', 'd', 'c', 'h', 'h', 'ArrowLeft', '?', 'Escape'])
      await page.keyboard.press(key);
    await expect(current(page)).toBeVisible();
    expect(await hashOf(page)).not.toBe('');
    await page.goto('slides/presenter/');
    await page.keyboard.press('ArrowRight');
    await atRest(page);
    await expect(current(page)).toBeVisible();

    await page.goto(`embed/${CHOICE.id}/`);
    await choose(page, CHOICE.id, CHOICE.word);
    await page.locator(MARK_WORDS).first().click();
    await atRest(page);
    await expect(page.locator('.chart-box svg:visible')).not.toHaveCount(0);
  });
}

test('each later file alone does not come, and the rest goes on', async ({ page, watch }) => {
  test.setTimeout(120_000);
  watch.expect(/^console: (Failed to load (resource|module script)|Refused to execute)/);
  const seen = new Set<string>();
  page.on('request', (request) => {
    if (isLazy(new URL(request.url()))) seen.add(new URL(request.url()).pathname);
  });
  await page.goto('./');
  await used(page);
  expect(seen.size).toBeGreaterThan(4);
  for (const path of seen) {
    await page.route((url) => url.pathname === path, newerPage);
    await page.goto('./');
    await used(page);
    await figuresStand(page, `without ${path}`);
    await page.unrouteAll();
  }
});

/** What a reader does on a page and what a speaker does in a talk, with all that it fetches. */
const walks = {
  page: async (page: Page) => {
    await page.goto('./');
    await used(page);
    await figuresStand(page, 'with the network cut');
  },
  talk: async (page: Page) => {
    await open(page);
    for (const key of ['ArrowRight', 'End', 'o', 'Escape', 'Home', '?', 'Escape', 'd', 'ArrowRight'])
      await page.keyboard.press(key);
    await atRest(page);
    await expect(current(page)).toBeVisible();
  },
} as const;

for (const [name, walk] of Object.entries(walks)) {
  test(`the network is cut at six points of the ${name}, and what came goes on`, async ({ page, watch }) => {
    test.setTimeout(180_000);
    watch.expect(/^console: (Failed to load (resource|module script)|Refused to execute)/);
    let asked = 0;
    let most = Number.POSITIVE_INFINITY;
    await page.route(isLazy, (route) => {
      asked += 1;
      return asked > most ? route.abort('internetdisconnected') : route.continue();
    });
    await walk(page);
    const all = asked;
    expect(all).toBeGreaterThan(4);
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 0.95]) {
      most = Math.floor(all * share);
      asked = 0;
      await page.goto('about:blank');
      await test.step(`after ${most} files`, () => walk(page));
    }
  });
}

test('the network is cut while a page is read and a talk is given', async ({ page, context, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.goto('./');
  await context.setOffline(true);
  await used(page);
  await context.setOffline(false);
  await open(page);
  await context.setOffline(true);
  for (const key of ['ArrowRight', 'End', 'o', 'Escape', 'Home', 'ArrowRight', '?', 'Escape', 'd'])
    await page.keyboard.press(key);
  await expect(current(page)).toBeVisible();
});

test('storage, clipboard, pop-ups and BroadcastChannel are refused, and page and talk go on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(window, 'ClipboardItem');
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
    window.open = () => null;
  });
  await page.goto('./');
  await page.locator('#theme').selectOption('dark');
  await figure(page, STILL).locator('[data-take]').click();
  const said = page.locator('.menu-said');
  for (const name of ['Copy link', 'Copy alt text', 'Copy citation, short', 'Copy picture']) {
    await page.getByRole('menuitem', { name, exact: true }).click();
    await expect(said).not.toBeEmpty();
  }
  await expect(page.locator('.menu')).toContainText('does not let a page copy');
  await open(page);
  for (const key of ['ArrowRight', 's', 'd', 'm', 'ArrowRight', 'l']) await page.keyboard.press(key);
  await expect(current(page)).toBeVisible();
  await expect(page.locator('#deck-message a')).toHaveAttribute('href', /presenter\//);
  await page.goto('slides/presenter/');
  await expect(page.locator('#console-link')).not.toBeEmpty();
  for (const key of ['ArrowRight', 't', 'u', 'k', '+', 'z', '/', 'Escape']) await page.keyboard.press(key);
  await expect(page.locator('#console-words')).not.toBeEmpty();
});
