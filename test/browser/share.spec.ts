import type { Browser, Page } from '@playwright/test';
import { viewsOf } from './marks.ts';
import { expect, figure, LIVE, test } from './page.ts';
import { TITLE } from './story.ts';

const [ID = ''] = LIVE;

/** The view that is shared: the second choice of a figure, by its address. */
const sharedView = async (page: Page): Promise<string> => {
  await page.goto('./');
  return (await viewsOf(page, ID))[1] ?? '';
};

/** What is told of it: its headline, and the story's title. */
const titleOf = async (page: Page): Promise<string> =>
  `${await figure(page, ID).locator('.hed').textContent()} · ${TITLE}`;

/** A phone; `answer` says what its sheet does. */
const phone = async (
  browser: Browser,
  baseURL: string | undefined,
  answer: 'shared' | 'closed' | 'broken' | 'none',
) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript((asked) => {
    if (asked === 'none') {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      return;
    }
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify({
          ...data,
          active: navigator.userActivation.isActive,
        });
        if (asked === 'closed') return Promise.reject(new DOMException('closed', 'AbortError'));
        return asked === 'broken' ? Promise.reject(new TypeError('broken')) : Promise.resolve();
      },
    });
  }, answer);
  return page;
};

const openMenu = async (page: Page) => {
  const view = await sharedView(page);
  await page.goto(`./${view}#${ID}`);
  await expect(figure(page, ID).locator('.live-chart')).toBeVisible();
  await figure(page, ID).locator('[data-take]').tap();
  return view;
};
/** What is on the clipboard, by its type. */
const copiedOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(kinds));
  });
const sheet = (page: Page) => page.getByRole('menuitem', { name: 'Share …' });

test('a phone offers the system’s sheet, with title and the view’s own link', async ({ browser, baseURL }) => {
  const page = await phone(browser, baseURL, 'shared');
  const view = await openMenu(page);
  await sheet(page).tap();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
  const shared: unknown = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '');
  expect(shared).toEqual({
    title: await titleOf(page),
    url: new URL(`./${view}#${ID}`, baseURL).href,
    active: true,
  });
  await expect(sheet(page)).toBeHidden();
  await page.context().close();
});

test('a sheet that is closed again is no failure, one that breaks is told', async ({ browser, baseURL }) => {
  const closed = await phone(browser, baseURL, 'closed');
  await openMenu(closed);
  await sheet(closed).tap();
  await expect(sheet(closed)).toBeHidden();
  await closed.context().close();

  const broken = await phone(browser, baseURL, 'broken');
  await openMenu(broken);
  await sheet(broken).tap();
  await expect(broken.getByRole('status').filter({ hasText: 'Sharing did not work' })).toBeVisible();
  await broken.getByRole('menuitem', { name: 'Copy link', exact: true }).tap();
  await expect(broken.getByRole('status').filter({ hasText: 'The link is copied' })).toBeVisible();
  await broken.context().close();
});

test('without a sheet, and at a desk, the bare link is copied', async ({ browser, baseURL }) => {
  const page = await phone(browser, baseURL, 'none');
  const view = await openMenu(page);
  await expect(sheet(page)).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
  // An address field gets the address alone, a text program the title as a link.
  const link = new URL(`./${view}#${ID}`, baseURL).href;
  const copied = await copiedOn(page);
  expect(copied['text/plain']).toBe(link);
  expect(copied['text/html']).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  expect(copied['text/html']).toContain(`>${await titleOf(page)}</a>`);
  await page.context().close();

  const desk = await browser.newPage({ baseURL: baseURL ?? '' });
  await desk.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: () => Promise.resolve() });
  });
  await desk.goto('./');
  await figure(desk, ID).locator('[data-take]').click();
  await expect(desk.getByRole('menuitem', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(sheet(desk)).toHaveCount(0);
  await desk.close();
});
