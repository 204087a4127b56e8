import { uiWords } from '../i18n/uiWords.ts';
import { callIn } from '../model/called.ts';
import type { ResolvedStory } from '../model/story.ts';

/** What every picture names: the story, and the day of the source it is drawn from. */
export const creditOf = ({ locale, words, original, called }: ResolvedStory): string =>
  callIn(uiWords(locale).takeAway.credit, { called })
    .replace('#', words['title'] ?? '')
    .replace('{date}', original.dateText);
