import { describe, expect, it } from 'vitest';
import { exampleKinds, newStory } from './newStory.ts';
import { storyName } from './newStoryFiles.ts';

describe('a new story', () => {
  it.each(exampleKinds())('has an example of the kind %s, with its facts and its words', (name) => {
    const files = newStory('a-good-harvest', [name]);
    expect(files['figures.ts']).toContain(`kind: '${name}'`);
    expect(files['text/en.md']).toContain(`:::figure{#example-${name}}`);
    const named = Array.from((files['figures.ts'] ?? '').matchAll(new RegExp(`'(${name}\\d+)'`, 'g')), ([, id]) => id);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(files['facts.ts']).toContain(`export const ${id} =`);
  });

  it('is exported under a name that code can have', () => {
    expect(storyName('a-good-harvest')).toBe('aGoodHarvest');
    expect(newStory('a-good-harvest', [])['story.ts']).toContain('export const aGoodHarvest: Story');
  });
});
