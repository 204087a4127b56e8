import { expect, test } from 'vitest';
import { withSharedSize } from './sharedSize.ts';

test('the size of most words stands once, and others keep theirs', () => {
  const inner =
    '<text x="1" font-size="14" class="x-bold">one</text><text x="2" font-size="26">two</text><g><text font-size="14">three</text></g>';
  expect(withSharedSize(inner)).toEqual({
    size: '14',
    inner: '<text x="1" class="x-bold">one</text><text x="2" font-size="26">two</text><g><text>three</text></g>',
  });
});

test('a drawing without words stays as it is', () => {
  expect(withSharedSize('<path d="M0 0"/>')).toEqual({ inner: '<path d="M0 0"/>' });
});
