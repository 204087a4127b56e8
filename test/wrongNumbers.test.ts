import { describe, expect, it } from 'vitest';
import { stories } from '../src/content/stories.ts';
import { figureKinds } from '../src/figures/kinds.ts';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { Story } from '../src/model/story.ts';
import { harbourYear } from './second-report/story.ts';

const LINK = /\[([^\]]*\p{Nd}[^\]]*)\]\(#(\w+)\)/gu;

/** Every digit that ends a linked number, one more: "25 days" is "26 days". */
const oneMore = (text: string): string =>
  text.replaceAll(LINK, (_, words: string, id: string) => {
    const at = words.search(/\p{Nd}(?=\P{Nd}*$)/u);
    const digit = (Number(words.charAt(at)) + 1) % 10;
    return `[${words.slice(0, at)}${digit}${words.slice(at + 1)}](#${id})`;
  });

const problemsOf = (story: Story, locale: Locale): string[] => {
  try {
    resolveStory(story, locale, figureKinds);
    return [];
  } catch (error) {
    return error instanceof StoryError ? error.problems.map(({ message }) => message) : [String(error)];
  }
};

const texts = [...stories, harbourYear].flatMap((story) =>
  Object.entries(story.text).flatMap(([locale, text]) =>
    isLocale(locale) ? [{ story, locale, text, name: `${story.slug} in ${locale}` }] : [],
  ),
);

describe.each(texts)('the text of $name', ({ story, locale, text }) => {
  it('is refused for each number and date of its prose that is one too many', () => {
    const ids = Array.from(text.matchAll(LINK), ([, , id = '']) => id);
    expect(ids.length).toBeGreaterThan(0);
    const problems = problemsOf({ ...story, text: { ...story.text, [locale]: oneMore(text) } }, locale);
    const unnoticed = ids.filter(
      (id) => !problems.some((message) => message.endsWith(`("${id}")`) || message.includes(`("${id}"), or`)),
    );
    expect(unnoticed).toEqual([]);
  });
});
