import { describe, expect, it } from 'vitest';
import { parseText } from './text.ts';

describe('a story’s text', () => {
  it('is read in order, figures where they stand', () => {
    const { blocks, problems } = parseText(
      '## Speed {#speed}\n\nIn [25 days](#transitNow), *says* it on {reportDate}.\n\n:::figure{#shipping-time}\ntitle: Ten days shorter\n:::\n\n---\n',
    );
    expect(problems).toEqual([]);
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'words', 'break']);
    expect(blocks[1]).toMatchObject({
      inlines: [
        { kind: 'text', text: 'In ' },
        { kind: 'link', text: '25 days', target: '#transitNow' },
        { kind: 'text', text: ', ' },
        { kind: 'emphasis', text: 'says' },
        { kind: 'text', text: ' it on ' },
        { kind: 'fill', factId: 'reportDate' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it.each([
    ['a heading without an address', '## Speed\n', 1, 'a heading needs an address'],
    ['a block that is never closed', 'Text.\n\n:::figure{#a}\ntitle: x\n', 3, 'never closed'],
    ['a line that is no "key: words"', ':::figure{#a}\ntitle\n:::\n', 2, 'expected "key: words"'],
    ['a key that stands twice', ':::figure{#a}\ntitle: x\ntitle: y\n:::\n', 3, 'stands twice'],
    ['what is no prose', '- a list\n', 1, 'expected a heading'],
  ])('names the line of %s', (_, source, line, message) => {
    expect(parseText(source).problems).toEqual([{ line, message: expect.stringContaining(message) }]);
  });
});
