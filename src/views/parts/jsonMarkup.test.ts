import { expect, it } from 'vitest';
import { jsonMarkup } from './jsonMarkup.ts';

it('prints data that ends no block of a document, and reads as it was', () => {
  const data = { words: 'Seen </script><script>alert(1)</script>' };
  const { __html: markup } = jsonMarkup(data);
  expect(markup).not.toContain('<');
  expect(JSON.parse(markup)).toEqual(data);
});
