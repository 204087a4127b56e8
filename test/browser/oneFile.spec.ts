import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { expect, figure, FIGURES, LIVE } from './page.ts';
import { ANOTHER } from './story.ts';
import { openMenu, save, sizeOf } from './takeAway.ts';

const NAME = readdirSync('dist/files/en').find((name) => name.endsWith('.html')) ?? '';
const FILE = pathToFileURL(resolve('dist/files/en', NAME)).href;

base('the one file shows every figure, opens its slides, and asks nobody for anything', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  await page.goto(FILE);
  for (const id of FIGURES) await expect(figure(page, id).locator('svg.chart:visible')).toHaveCount(1);
  for (const id of LIVE) {
    await figure(page, id).scrollIntoViewIfNeeded();
    await figure(page, id).locator('.chart-box').hover();
    await expect(figure(page, id).locator('.live-chart > svg, .live-chart .recharts-surface')).toBeVisible();
  }
  expect(await page.evaluate(() => document.fonts.check('600 20px "Source Serif 4"'))).toBe(true);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/);
  expect(policy).not.toMatch(/unsafe|connect-src|https?:/);

  const menu = await openMenu(page, ANOTHER);
  await expect(menu.locator('.menu-said')).toHaveText(
    'Data, slides for PowerPoint and embeds are on the site, not in this file.',
  );
  await expect(menu.getByRole('menuitem', { name: /CSV|JSON|PowerPoint|Embed/ })).toHaveCount(0);
  const picture = await save(page, 'Picture, 16:9');
  expect(sizeOf(picture.content)).toEqual({ width: 1920, height: 1080 });
  await page.keyboard.press('Escape');

  const [slides] = await Promise.all([context.waitForEvent('page'), page.locator('.open-slides').click()]);
  await expect(slides.locator('[data-step].is-current, .step.is-current').first()).toBeVisible();
  await slides.keyboard.press('ArrowRight');
  await slides.keyboard.press('ArrowRight');
  const step = await slides.locator('.step').nth(2).getAttribute('id');
  await expect(slides.locator('.step.is-current')).toHaveId(step ?? '');
  await slides.keyboard.press('s');
  await expect(slides.getByText('no presenter’s window')).toBeVisible();
  await slides.keyboard.press('h');
  await expect(slides.locator('.step.is-current .slide-notes')).toBeVisible();

  expect(asked).toEqual([FILE]);
  expect(complaints).toEqual([]);
  await context.close();
});
