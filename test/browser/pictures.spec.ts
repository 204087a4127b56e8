import { viewsOf } from './marks.ts';
import { expect, figure, FIGURES, LIVE, test } from './page.ts';
import { CHOICE, factOf, STORY } from './story.ts';
import { coloursIn, openMenu, save, sizeOf } from './takeAway.ts';

const LETTERED = 12;

test.describe('every figure can be taken away', () => {
  for (const id of FIGURES) {
    test(`${id} as pictures of exact size, drawn and lettered from top to bottom, and as an SVG that stands alone`, async ({
      page,
    }) => {
      await page.goto('./');
      await openMenu(page, id);
      const landscape = await save(page, 'Picture, 16:9');
      expect(landscape.name).toBe(`${STORY}_${id}_en_16x9.png`);
      expect(sizeOf(landscape.content)).toEqual({ width: 1920, height: 1080 });
      for (const colours of await coloursIn(page, landscape.content)) expect(colours).toBeGreaterThan(LETTERED);
      const square = await save(page, 'Picture, square');
      expect(square.name).toBe(`${STORY}_${id}_en_1x1.png`);
      expect(sizeOf(square.content)).toEqual({ width: 1080, height: 1080 });
      for (const colours of await coloursIn(page, square.content)) expect(colours).toBeGreaterThan(4);
      const seen = await save(page, 'Picture as seen here');
      expect(seen.name).toBe(`${STORY}_${id}_en.png`);
      expect(sizeOf(seen.content).width).toBeGreaterThan(1000);
      for (const colours of await coloursIn(page, seen.content)) expect(colours).toBeGreaterThan(LETTERED);
      await expect(page.locator('.menu-said').first()).toContainText(seen.name);

      const { name, content } = await save(page, 'Picture as SVG');
      expect(name).toBe(`${STORY}_${id}_en.svg`);
      const svg = content.toString('utf8');
      expect(svg).not.toMatch(/class=|data-fact|(?:href|src)="(?!#)/);
      // What only a browser knows: variables, colours by theme, orders of painting, drawings within drawings.
      expect(svg.replaceAll(/<style>.*<\/style>/gs, '')).not.toMatch(/var\(|light-dark|paint-order|font-weight="650"/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg).toContain('@font-face');
      const read = await page.evaluate(async (source) => {
        // Into an image, which parses it as strictly as any other program does.
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
        await image.decode();
        return image.naturalWidth;
      }, svg);
      expect(read).toBeGreaterThan(600);
      const words = Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, text = '']) =>
        text.replaceAll(/<[^>]*>/g, ''),
      )
        .join(' ')
        .replaceAll('&amp;', '&');
      const source = (await figure(page, id).locator('.source').textContent()) ?? '';
      const headline = (await figure(page, id).locator('.hed').textContent()) ?? '';
      // On the page its number stands before the source.
      for (const word of `${headline} ${source.replace(/^Figure \d+\. /, '')}`.split(/\s+/))
        expect(words).toContain(word);
      // The key: a figure may have nothing of the release itself.
      expect(words).toMatch(/stated|derived/);
      expect(words).toMatch(new RegExp(`drawn from .+ of ${factOf('reportDate').text}`));
      expect(words).toContain(`${new URL(page.url()).host}/#${id}`);
    });
  }

  test('at twice the size, for print', async ({ page }) => {
    await page.goto('./');
    await openMenu(page, CHOICE.id);
    const { content } = await save(page, 'Picture, 16:9, twice the size');
    expect(sizeOf(content)).toEqual({ width: 3840, height: 2160 });
    for (const colours of await coloursIn(page, content)) expect(colours).toBeGreaterThan(LETTERED);
  });

  test('as the view that the reader chose, in the dark, from the page and from its slide', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const [id = ''] = LIVE;
    await page.goto('./');
    const [, view = ''] = await viewsOf(page, id);
    const told = view.replace(`?${id}.`, '').replace('=', '-');
    await page.goto(`./${view}#${id}`);
    await expect(figure(page, id).locator('.live-chart')).toBeVisible();
    await openMenu(page, id);
    const { name, content } = await save(page, 'Picture as SVG');
    expect(name).toBe(`${STORY}_${id}_${told}_en_dark.svg`);
    expect(content.toString('utf8')).toContain('#0e1920');
    const picture = await save(page, 'Picture, 16:9');
    expect(picture.name).toBe(`${STORY}_${id}_${told}_en_16x9_dark.png`);
    const corner = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const painter = new OffscreenCanvas(4, 4).getContext('2d');
        painter?.drawImage(bitmap, 0, 0);
        return [...(painter?.getImageData(1, 1, 1, 1).data ?? [])];
      },
      [...picture.content],
    );
    expect(corner).toEqual([14, 25, 32, 255]);

    await page.goto(`./slides/${view}#${id}`);
    await page.mouse.move(400, 400);
    await page.locator('.step.is-current .slide-take').click();
    await expect(page.locator('.menu:popover-open')).toBeVisible();
    const slide = await save(page, 'Picture, 16:9');
    expect(slide.name).toMatch(new RegExp(`^${STORY}_${id}_.*en_16x9(_dark)?\\.png$`));
    expect(sizeOf(slide.content)).toEqual({ width: 1920, height: 1080 });
  });
});
