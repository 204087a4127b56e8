import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nameFont } from './nameFont.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json'));
const source = readFileSync(join(folder, 'files/source-sans-3-latin-wght-normal.woff2'));

describe('a font for pictures', () => {
  it('is found under the name that the styles ask for, and is otherwise the same', async () => {
    const cut = await subsetFont(source, 'Port', { targetFormat: 'truetype', variationAxes: { wght: 600 } });
    const named = nameFont(cut, 'Source Sans 3', 'Regular');
    expect(named.includes(Buffer.from('Source Sans 3', 'utf16le').swap16())).toBe(true);
    expect(named.includes(Buffer.from('ExtraLight', 'utf16le').swap16())).toBe(false);
    // Still a font, with the same letters: it can be cut again.
    await expect(subsetFont(named, 'Port', { targetFormat: 'truetype' })).resolves.toBeInstanceOf(Buffer);
  });
});
