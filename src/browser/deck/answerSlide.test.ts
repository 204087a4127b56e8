import { Window } from 'happy-dom';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { codeOf } from './answerSlide.ts';

it('draws the code of an address module by module, with four light ones around it', () => {
  const code = encode('https://example.org/story/?lines.scale=log#lines', { ecc: 'M', border: 0 });
  // The document of happy-dom is one as far as nodes are made with it.
  const page = new Window().document as unknown as Document;
  const drawing = codeOf(page, code, 'Lines');
  expect(drawing.getAttribute('viewBox')).toBe(`0 0 ${code.size + 8} ${code.size + 8}`);
  expect(drawing.getAttribute('aria-label')).toBe('Lines');
  const dark = new Set(
    Array.from(
      drawing
        .querySelector('path')
        ?.getAttribute('d')
        ?.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g) ?? [],
      ([, x = '', y = '', length = '']) => Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at} ${y}`),
    ).flat(),
  );
  const expected = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])));
  expect([...dark].toSorted()).toEqual(expected.toSorted());
});
