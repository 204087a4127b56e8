import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, figure, laidOut } from './page.ts';

/** Opens the menu of a figure, once nothing moves under it any more. */
export const openMenu = async (page: Page, id: string): Promise<Locator> => {
  await laidOut(page);
  await figure(page, id).locator('[data-take]').click();
  const menu = page.locator('.menu:popover-open');
  await expect(menu).toBeVisible();
  return menu;
};

/** Takes an entry of the open menu, and reads what arrives. */
export const save = async (page: Page, item: string): Promise<{ name: string; content: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
};

export const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** How many colours every third pixel has in each quarter of a picture's height: an empty one has one, or two. */
export const coloursIn = (page: Page, png: Buffer): Promise<number[]> =>
  page.evaluate(
    async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const painter = canvas.getContext('2d', { willReadFrequently: true });
      painter?.drawImage(bitmap, 0, 0);
      const quarter = Math.floor(bitmap.height / 4);
      return [0, 1, 2, 3].map((at) => {
        const pixels = painter?.getImageData(0, at * quarter, bitmap.width, quarter).data ?? [];
        const seen = new Set<number>();
        for (let i = 0; i < pixels.length; i += 12)
          seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
        return seen.size;
      });
    },
    // As one string: millions of numbers take seconds to hand over.
    png.toString('base64'),
  );
