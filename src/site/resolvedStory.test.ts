import { describe, expect, it } from 'vitest';
import { harbourYear } from '../../test/second-report/story.ts';
import { harbourNews } from '../../test/small-report/story.ts';
import { numberWords } from '../i18n/numberWords.ts';
import { StoryError } from '../model/problem.ts';
import { resolveDraft, resolvedStory } from './resolvedStory.ts';

// A language that has numbers and no text yet stands in for one that is being translated; its interface is English so far.
const half = {
  ...harbourNews,
  text: {
    pt: harbourNews.text.en ?? '',
    en: '## News {#news}\n\nOn [4 March 2025](#reportDate) it told.\n\n:::story\ntitle: Half\n:::\n',
  },
};

describe('a half-translated language', () => {
  it('is refused by the build', () => {
    expect(() => resolvedStory(half, 'en')).toThrow(StoryError);
  });

  it('can be seen while it is written, with what is missing marked', () => {
    const story = resolveDraft(half, 'en');
    expect(story.words['title']).toBe('Half');
    expect(story.words['standfirst']).toBe('[pt] One more report, laid out by its own folder.');
    expect(story.facts['parcels']?.label).toBe('[pt] Parcels at the harbour');
  });

  it('can be seen from its first word on, whole blocks and the interface being missing', () => {
    const begun = { ...harbourYear, text: { ...harbourYear.text, es: ':::story\ntitle: Un año en el puerto\n:::\n' } };
    const story = resolveDraft(begun, 'es');
    expect(story.words['title']).toBe('Un año en el puerto');
    expect(story.figures).toHaveLength(Object.keys(harbourYear.figures).length);
    expect(story.figures[0]?.words['title']).toBe('[en] The harbour has never handled more');
    expect(story.facts['goods2024']?.amount).toBe('18,4 millones tonnes');
    expect(story.sections[0]?.title).toBe('[en] More goods than ever');
  });

  it('is not shown with a number that is wrong', () => {
    const wrong = { ...half, text: { ...half.text, en: half.text.en.replace('4 March', '5 March') } };
    expect(() => resolveDraft(wrong, 'en')).toThrow('"5 March 2025" differs from its fact');
  });
});

describe('a language whose numbers can be read', () => {
  it.each(Object.entries(numberWords))('%s has quotation marks, scales and every kind of caution', (_, words) => {
    expect(words.quotes.flat().every((mark) => mark.length > 0) && words.quotes.length > 0).toBe(true);
    expect(Object.values(words.scales)).toContain(1e6);
    expect(Object.values(words.cautions).every(({ before }) => before.length > 0)).toBe(true);
  });
});
