import { expect, figure, test } from './page.ts';
import { STILL } from './story.ts';

test.describe('on a phone that is zoomed 2.5 times with two fingers', () => {
  test.use({ viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true });

  test('a card and the menu lie in what is seen', async ({ page, context }) => {
    await page.goto('./');
    const session = await context.newCDPSession(page);
    for (const target of [
      page.locator('main .text a[data-fact]').first(),
      figure(page, STILL).locator('[data-take]'),
    ]) {
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await target.scrollIntoViewIfNeeded();
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
      await target.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        const view = { bubbles: true, cancelable: true, detail: 1, clientX: left + 1, clientY: top + 1 };
        element.dispatchEvent(new MouseEvent('click', view));
      });
      const shown = page.locator('.card:popover-open, .menu:popover-open');
      await expect(shown).toBeVisible();
      const outside = await shown.evaluate((card) => {
        const seen = window.visualViewport;
        const { left, top, right, bottom } = card.getBoundingClientRect();
        if (seen === null || seen.scale < 2) return ['not zoomed'];
        const [x, y] = [seen.offsetLeft, seen.offsetTop];
        return [left < x - 1, top < y - 1, right > x + seen.width + 1, bottom > y + seen.height + 1].flatMap((is, at) =>
          is ? [['left', 'top', 'right', 'bottom'][at]] : [],
        );
      });
      expect(outside).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

test('every link of a table is a target of 24 px, at 320 px too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['./', 'numbers/']) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const small = await page.locator('.facts th a, .numbers th a').evaluateAll((links) =>
      links.flatMap((link) => {
        const { width, height } = link.getBoundingClientRect();
        return width > 0 && (height < 24 || width < 24) ? [`${link.textContent} ${width}×${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  }
});

test('a picture and the same at twice the size are saved under two names', async ({ page }) => {
  await page.goto('./');
  await figure(page, STILL).locator('[data-take]').click();
  const names: string[] = [];
  for (const name of ['Picture, 16:9', 'Picture, 16:9, twice the size']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name, exact: true }).click(),
    ]);
    names.push(download.suggestedFilename());
  }
  expect(new Set(names).size).toBe(2);
});

test('in a sandbox that opens no windows, a link writes its address', async ({ page, watch }) => {
  watch.expect(/Blocked opening|sandbox|allow-popups|fonts?|CORS|origin/i);
  await page.goto(`embed/${STILL}/`);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.src = location.href;
    frame.id = 'boxed';
    document.body.prepend(frame);
  });
  const boxed = page.frameLocator('#boxed');
  const home = boxed.locator('.embed-home a').last();
  await home.click();
  await expect(boxed.locator('.embed-address')).toContainText(
    (await home.getAttribute('href'))?.replace(/^[./]+/, '') ?? '',
  );
});
