import { expect, figure, FIGURES, test } from './page.ts';
import { ANOTHER, CHOICE, literally, STILL, TITLE } from './story.ts';
import { openMenu } from './takeAway.ts';

test.describe('the menu', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens, moves and closes by keys alone, and gives the focus back', async ({ page }) => {
    await page.goto('./');
    const word = figure(page, STILL).locator('[data-take]');
    await word.focus();
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    await expect(focused).toHaveText('Picture, 16:9');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveText('Copy picture');
    await page.keyboard.press('End');
    await expect(focused).toHaveText('Copy alt text');
    await page.keyboard.press('Home');
    await expect(focused).toHaveText('Picture, 16:9');
    await page.keyboard.press('Escape');
    await expect(page.locator('.menu:popover-open')).toHaveCount(0);
    await expect(word).toBeFocused();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
  });

  test('copies the bare link, citations, the alt text and the picture, and says so', async ({ page }) => {
    await page.goto('./');
    const menu = await openMenu(page, STILL);
    const said = menu.locator('.menu-said');
    await menu.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(said).toHaveText('The link is copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const headline = (await figure(page, STILL).locator('.hed').textContent()) ?? '';
    expect(copied).toMatch(new RegExp(`^http\\S+#${STILL}$`));
    for (const [name, pattern] of [
      ['short', new RegExp(`^“.+”, ${literally(TITLE)}, http\\S+#${STILL}$`)],
      [
        'full',
        new RegExp(
          `^“.+”\\. Figure \\d+ of “${literally(TITLE)}”, drawn from .+\\. Version \\d{4}-\\d\\d-\\d\\d, [0-9a-f]+\\. http\\S+#${STILL}$`,
        ),
      ],
    ] as const) {
      await menu.getByRole('menuitem', { name: `Copy citation, ${name}` }).click();
      await expect(said).toHaveText('The citation is copied.');
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      expect(citation).toMatch(pattern);
      expect(citation).toContain(headline);
    }
    await menu.getByRole('menuitem', { name: 'Copy alt text', exact: true }).click();
    await expect(said).toHaveText('The alt text is copied.');
    expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20);
    await menu.getByRole('menuitem', { name: 'Copy picture', exact: true }).click();
    await expect(said).toHaveText('The picture is copied.');
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [item?.types.join(), bitmap.width, bitmap.height];
    });
    expect(size).toEqual(['image/png', 1920, 1080]);
  });

  test('shows how far it is when a picture takes its time', async ({ page }) => {
    await page.route(/takeAway\.island/, async (route) => {
      await new Promise((waited) => setTimeout(waited, 1500));
      await route.continue();
    });
    await page.goto('./');
    const menu = await openMenu(page, CHOICE.id);
    await expect(menu.getByRole('progressbar')).toBeHidden();
    await menu.getByRole('menuitem', { name: 'Picture, 16:9', exact: true }).click();
    await expect(menu.getByRole('progressbar', { name: 'Making the picture …' })).toBeVisible();
    await expect(menu.locator('.menu-said')).toHaveText('Making the picture …');
    await expect(menu.locator('.menu-said')).toContainText('Saved:');
    await expect(menu.getByRole('progressbar')).toBeHidden();
  });
});

test.describe('where something fails, the menu', () => {
  test('shows what a browser does not let it copy', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      navigator.clipboard.write = refuse;
      navigator.clipboard.writeText = refuse;
    });
    await page.goto('./');
    const [id = ''] = FIGURES;
    const menu = await openMenu(page, id);
    const said = menu.locator('.menu-said');
    const refused = 'This browser does not let a page copy here.';
    await menu.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(said).toContainText(refused);
    await expect(said.getByRole('link')).toHaveText(new RegExp(`#${id}$`));
    await menu.getByRole('menuitem', { name: 'Copy alt text', exact: true }).click();
    await expect(said).toContainText(`${refused} ${await page.locator(`[id="${id}-alt"]`).textContent()}`);
    await menu.getByRole('menuitem', { name: 'Copy picture', exact: true }).click();
    await expect(said.getByRole('link', { name: 'The ready-made picture' })).toHaveAttribute(
      'href',
      new RegExp(`${id}\\.png$`),
    );
  });

  test('says so when a picture cannot be made, and leads to the ready one', async ({
    page,
    context,
    watch,
    request,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    watch.expect(/takeAway|ERR_FAILED|Failed to fetch/);
    await page.route(/takeAway\.island/, (route) => route.abort());
    await page.goto('./');
    const menu = await openMenu(page, ANOTHER);
    const said = menu.locator('.menu-said');
    for (const [item, file] of [
      ['Picture, 16:9', `${ANOTHER}.png`],
      ['Picture as SVG', `${ANOTHER}.svg`],
      ['Copy picture', `${ANOTHER}.png`],
    ] as const) {
      await menu.getByRole('menuitem', { name: item, exact: true }).click();
      const ready = said.getByRole('link', { name: 'The ready-made picture' });
      await expect(ready).toHaveAttribute('href', new RegExp(`files/en/${file.replace('.', '\\.')}$`));
      await expect(said).toContainText('That did not work.');
      const href = await ready.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
      expect((await request.get(href)).status()).toBe(200);
    }
    await menu.getByRole('menuitem', { name: 'Embed in a page …', exact: true }).click();
    await expect(said.getByRole('link', { name: 'The figure alone' })).toHaveAttribute(
      'href',
      new RegExp(`embed/${ANOTHER}/$`),
    );
  });

  test('says so when a file does not come, and leads to it', async ({ page, watch }) => {
    watch.expect(/ERR_FAILED|Failed to fetch|ERR_INTERNET_DISCONNECTED|404/);
    await page.goto('./');
    const menu = await openMenu(page, STILL);
    const said = menu.locator('.menu-said');
    await page.route(new RegExp(`${STILL}\\.csv$`), (route) => route.abort());
    await page.route(new RegExp(`${STILL}\\.json$`), (route) => route.fulfill({ status: 404, body: '' }));
    await page.context().setOffline(true);
    for (const [item, file] of [
      ['Slide for PowerPoint', 'pptx'],
      ['Table as CSV', 'csv'],
      ['Data as JSON', 'json'],
    ] as const) {
      await menu.getByRole('menuitem', { name: item, exact: true }).click();
      await expect(said).toHaveText(`That did not work. ${item}`);
      await expect(said.getByRole('link', { name: item })).toHaveAttribute('href', new RegExp(`${STILL}\\.${file}$`));
      await page.context().setOffline(false);
    }
  });

  test('is said on a slide when the menu itself does not come, with the ready picture', async ({ page, watch }) => {
    watch.expect(/menu|ERR_FAILED|Failed to fetch/);
    await page.route(/assets\/menu-/, (route) => route.abort());
    await page.goto(`./slides/#${STILL}`);
    const foot = page.locator('.step.is-current .slide-foot, [data-step].is-current .slide-foot').first();
    await foot.locator('[data-take]').click();
    await expect(foot.getByRole('status')).toContainText('That did not work.');
    await expect(foot.getByRole('link', { name: 'The ready-made picture' })).toHaveAttribute(
      'href',
      new RegExp(`${STILL}\\.png$`),
    );
  });
});
