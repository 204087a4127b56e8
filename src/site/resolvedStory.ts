import { figureKinds } from '../figures/kinds.ts';
import { localesOf, type Locale } from '../i18n/locales.ts';
import { draftText } from '../model/draftText.ts';
import { StoryError } from '../model/problem.ts';
import { resolveStory } from '../model/resolveStory.ts';
import type { ResolvedStory, Story } from '../model/story.ts';

const resolved = new Map<Story, Map<Locale, ResolvedStory>>();

/** A story in one language, resolved once however many documents and files are made of it. */
export const resolvedStory = (story: Story, locale: Locale): ResolvedStory => {
  const languages = resolved.get(story) ?? new Map<Locale, ResolvedStory>();
  resolved.set(story, languages);
  const known = languages.get(locale) ?? (isWriting ? resolveDraft : resolveWhole)(story, locale);
  languages.set(locale, known);
  return known;
};

/** While somebody writes (`npm run dev`), and not in a build. */
const isWriting = import.meta.env.MODE === 'development';

const resolveWhole = (story: Story, locale: Locale): ResolvedStory => resolveStory(story, locale, figureKinds);

/**
 * A language that lacks words is shown with those of the story's first one, marked; what is wrong in it otherwise is
 * complained of as ever.
 */
export const resolveDraft = (story: Story, locale: Locale): ResolvedStory => {
  try {
    return resolveWhole(story, locale);
  } catch (error) {
    const draft = draftOf(story, locale);
    if (!(error instanceof StoryError) || draft === undefined) throw error;
    return resolvedOr(error, draft, locale);
  }
};

const draftOf = (story: Story, locale: Locale): Story | undefined => {
  const first = localesOf(story.text)[0];
  const other = first === undefined ? undefined : story.text[first];
  const own = story.text[locale];
  if (first === undefined || first === locale || other === undefined || own === undefined) return undefined;
  return { ...story, text: { ...story.text, [locale]: draftText(own, other, first) } };
};

/** The first complaint has the lines of the file; those of a draft would lead nowhere. */
const resolvedOr = (complaint: StoryError, draft: Story, locale: Locale): ResolvedStory => {
  try {
    return resolveWhole(draft, locale);
  } catch {
    throw complaint;
  }
};
