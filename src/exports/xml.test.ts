import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureDocument } from './pictureCard.ts';
import { escapeXml, unescapeXml } from './xml.ts';

describe('words in XML', () => {
  it('are the same words when they are read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]/);
        expect(unescapeXml(escaped)).toBe(text.replaceAll(/[^\P{Cc}\t\n\r]/gu, ''));
      }),
    );
  });

  it('hold no sign that would stop a picture from being opened', () => {
    const words = {
      alt: 'A bar\u0001',
      description: '\u000bthat rises',
      fontFaces: '',
      theme: 'light',
      body: '',
    } as const;
    const picture = pictureDocument({ width: 1, height: 1, shownWidth: 1 }, words);
    expect(picture).toContain('<title>A bar</title><desc>that rises</desc>');
  });
});
