import { expect, figure, FIGURES, test } from './page.ts';
import { CHOICE, literally, STILL, viewOf } from './story.ts';
import { openMenu } from './takeAway.ts';

test.describe('the dialog that gives an embed', () => {
  test('has the code, the plain link, and the figure as it will stand', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { id, word } = CHOICE;
    await page.goto(`./?${viewOf(CHOICE)}#${id}`);
    const menu = await openMenu(page, id);
    await menu.getByRole('menuitem', { name: 'Embed in a page …', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const code = dialog.getByRole('textbox');
    await expect(code).toHaveValue(
      new RegExp(
        `^<iframe src="http[^"]+/embed/${id}/\\?${literally(viewOf(CHOICE))}" title="[^"]+" width="100%" height="\\d+" loading="lazy"[^]*<script src="http[^"]+embed\\.js" async></script>$`,
      ),
    );
    const preview = dialog.frameLocator('iframe');
    await expect(preview.locator(`figure[id="${id}"]`)).toBeVisible();
    await expect(preview.getByLabel(word, { exact: true })).toBeChecked();
    await expect
      .poll(async () => {
        const inside = await preview.locator('html').evaluate((html) => html.scrollHeight);
        return inside - ((await dialog.locator('iframe').boundingBox())?.height ?? 0);
      })
      // The preview has a hairline round it.
      .toBeLessThanOrEqual(0);
    await expect(dialog.getByRole('link', { name: 'The figure alone' })).toHaveAttribute(
      'href',
      new RegExp(`/embed/${id}/`),
    );
    await dialog.getByRole('button', { name: 'Copy code' }).click();
    await expect(dialog.getByRole('status')).toHaveText('The code is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(figure(page, id).locator('[data-take]')).toBeFocused();
  });

  test('marks the code where a browser does not let it be copied, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto('./');
    const menu = await openMenu(page, STILL);
    await menu.getByRole('menuitem', { name: 'Embed in a page …', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy code' }).click();
    await expect(dialog.getByRole('status')).toHaveText('This browser does not let a page copy here.');
    const marked = await dialog
      .getByRole('textbox')
      .evaluate((area) => (area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0));
    expect(marked).toBeGreaterThan(100);
  });

  test('gives each figure a height that holds it in a column of text and on a phone, where no script runs', async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const heights = new Map<string, number>();
    await page.goto('./');
    for (const id of FIGURES) {
      const menu = await openMenu(page, id);
      await menu.getByRole('menuitem', { name: 'Embed in a page …', exact: true }).click();
      const code = await page.getByRole('dialog').getByRole('textbox').inputValue();
      heights.set(id, Number(/height="(\d+)"/.exec(code)?.[1]));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const frames = FIGURES.flatMap((id) =>
      [320, 600].map(
        (width) =>
          `<iframe title="${id}" name="${id} ${width}" src="embed/${id}/" width="${width}" height="${heights.get(id)}" style="border:0"></iframe>`,
      ),
    );
    await page.route(`${baseURL}host.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A host</title>${frames.join('')}` }),
    );
    await page.goto('./host.html');
    const faults: string[] = [];
    for (const [id, height] of heights) {
      const held: number[] = [];
      for (const width of [320, 600]) {
        const inside = page.frameLocator(`iframe[name="${id} ${width}"]`).locator('html');
        const found = await inside.evaluate(async (html) => {
          await document.fonts.ready;
          return { height: Math.ceil(html.getBoundingClientRect().height), bar: innerWidth - html.clientWidth };
        });
        if (found.bar > 0) faults.push(`${id}, ${width} px: scrolls, ${found.height} of ${height}`);
        held.push(found.height);
      }
      const spare = height - Math.max(...held);
      if (spare < 0 || spare > 100) faults.push(`${id}: ${spare} px left over of ${height}, ${held.join()} needed`);
    }
    expect(faults).toEqual([]);
  });
});
