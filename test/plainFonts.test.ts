import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './site.ts';

/** Arial, or what is as wide: what a picture is set in where our own fonts are not known, as by Wikipedia's server and by Inkscape. */
const FONTS = [
  ['Liberation Sans', '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'],
  ['Liberation Sans', '/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'],
  ['Arial', '/System/Library/Fonts/Supplemental/Arial.ttf'],
  ['Arial', '/System/Library/Fonts/Supplemental/Arial Bold.ttf'],
  ['Arial', 'C:\\Windows\\Fonts\\arial.ttf'],
  ['Arial', 'C:\\Windows\\Fonts\\arialbd.ttf'],
] as const;
const here = FONTS.filter(([, file]) => existsSync(file));
const family = here[0]?.[0] ?? '';

/** Room that is made at every side, to see what leaves the drawing. */
const AROUND = 200;
const SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="\d+" height="\d+"/;
const GROUND = /<rect width="100%" height="100%"[^>]*>/;

/** How many pixels are painted outside of a picture. */
const paintedOutside = (svg: string): number => {
  const [size = '', width = 0, height = 0] = SIZE.exec(svg)?.map((part, at) => (at === 0 ? part : Number(part))) ?? [];
  if (typeof size !== 'string' || typeof width !== 'number' || typeof height !== 'number') return -1;
  const wide = { width: Math.ceil(width) + 2 * AROUND, height: Math.ceil(height) + 2 * AROUND };
  const roomy = svg
    .replace(GROUND, '')
    .replace(
      size,
      `viewBox="${-AROUND} ${-AROUND} ${wide.width} ${wide.height}" width="${wide.width}" height="${wide.height}"`,
    );
  const fontFiles = here.map(([, file]) => file);
  const { pixels } = new Resvg(roomy, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  }).render();
  let painted = 0;
  for (let at = 3; at < pixels.length; at += 4) {
    const x = ((at - 3) / 4) % wide.width;
    const y = Math.floor((at - 3) / 4 / wide.width);
    const isInside = x >= AROUND && x < AROUND + width && y >= AROUND && y < AROUND + height;
    if (!isInside && (pixels[at] ?? 0) > 0) painted += 1;
  }
  return painted;
};

// A machine with neither has nothing to set them in; docs/hosting.md says for which fonts it holds.
describe.skipIf(here.length === 0)(`a picture set in ${family}, without our own fonts`, () => {
  const pictures = builtFiles().filter((file) => /^(?:.*\/)?files\/.*(?<!-outlined)\.svg$/.test(file));

  it('is looked for among what was built', () => {
    expect(pictures.length).toBeGreaterThan(5);
  });

  it.each(pictures)('%s keeps every letter inside', (file) => {
    expect(paintedOutside(readBuilt(file).toString('utf8'))).toBe(0);
  });

  it('and one letter outside would be seen', () => {
    const [file = ''] = pictures;
    const svg = readBuilt(file).toString('utf8').replace('</svg>', '<text x="-9" y="99" font-size="20">M</text></svg>');
    expect(paintedOutside(svg)).toBeGreaterThan(0);
  });
});
