import { uiWords } from '../i18n/uiWords.ts';
import type { ResolvedStory } from '../model/story.ts';

/** What every picture names: the story, and the day of the report it is drawn from. */
export const creditOf = ({ locale, words, original }: ResolvedStory): string =>
  uiWords(locale)
    .takeAway.credit.replace('#', words['title'] ?? '')
    .replace('{date}', original.dateText);
