import { figureKinds } from '../figures/kinds.ts';
import type { Locale } from '../i18n/locales.ts';
import { resolveStory } from '../model/resolveStory.ts';
import type { ResolvedStory, Story } from '../model/story.ts';

const resolved = new Map<Story, Map<Locale, ResolvedStory>>();

/** A story in one language, resolved once however many documents and files are made of it. */
export const resolvedStory = (story: Story, locale: Locale): ResolvedStory => {
  const languages = resolved.get(story) ?? new Map<Locale, ResolvedStory>();
  resolved.set(story, languages);
  const known = languages.get(locale) ?? resolveStory(story, locale, figureKinds);
  languages.set(locale, known);
  return known;
};
