import { describe, expect, it } from 'vitest';
import { draftText } from './draftText.ts';
import { parseText } from './text.ts';

const english =
  '## Speed {#speed}\n\n:::figure{#a}\ntitle: Ten days\nalt: A bar\n:::\n\n:::facts\na: Days\n:::\n\n:::units\nday: one=# day; other=# days\n:::\n';

describe('a half-translated text', () => {
  const draft = draftText('## Ritmo {#ritmo}\n\n:::figure{#a}\ntitle: Diez días\n:::\n', english, 'en');
  const { blocks, problems } = parseText(draft);
  const words = new Map(
    blocks.flatMap((block) =>
      block.kind === 'words' ? [...block.words].map(([key, { text }]) => [key, text] as const) : [],
    ),
  );

  it('can be looked at: it is whole, and reads without a mistake', () => {
    expect(problems).toEqual([]);
    expect(blocks.map((block) => (block.kind === 'words' ? block.name : block.kind))).toEqual([
      'heading',
      'figure',
      'facts',
      'units',
    ]);
  });

  it('keeps its own words, and marks those of the other language', () => {
    expect(words.get('title')).toBe('Diez días');
    expect(words.get('alt')).toBe('[en] A bar');
    expect(words.get('a')).toBe('[en] Days');
    expect(words.get('day')).toBe('other=# days');
  });

  it('has the headings of the other language where nothing is told yet, and not its sentences', () => {
    const bare = draftText(':::story\ntitle: Días\n:::\n', `${english}\nIt took ten days.\n`, 'en');
    expect(parseText(bare).problems).toEqual([]);
    expect(bare).toContain('## [en] Speed {#speed}\n\n:::figure{#a}\ntitle: [en] Ten days');
    expect(bare).not.toContain('It took');
  });
});
